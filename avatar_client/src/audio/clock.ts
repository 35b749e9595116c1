/**
 * The audible moment of the agent's speech.
 *
 * The playback worklet counts the samples it has rendered; what is heard lies behind by the
 * output latency. Between two reports the clock goes on by itself, but at most
 * `MAX_EXTRAPOLATION_S`, so that a starved or paused worklet stops it.
 */

export const MAX_EXTRAPOLATION_S = 0.08;

export interface Audible {
  segment: number;
  /** Milliseconds from the first sample of the segment; negative until it is heard. */
  positionMs: number;
  running: boolean;
}

export class PlaybackClock {
  private segment: number | null = null;
  private frames = 0;
  private reportedAt = 0;
  private running = false;

  constructor(
    private readonly sampleRateHz: number,
    private readonly now: () => number,
    private readonly outputLatency: () => number,
  ) {}

  /** A report of the worklet. */
  report(segment: number, frames: number, running: boolean): void {
    this.segment = segment;
    this.frames = frames;
    this.running = running;
    this.reportedAt = this.now();
  }

  /** The segment is over (finished or cleared). */
  stop(): void {
    this.segment = null;
    this.running = false;
    this.frames = 0;
  }

  /** What is heard now, or null when nothing is played. */
  audible(): Audible | null {
    if (this.segment === null) return null;
    const since = this.running
      ? Math.min(MAX_EXTRAPOLATION_S, Math.max(0, this.now() - this.reportedAt))
      : 0;
    return {
      segment: this.segment,
      positionMs: this.audibleMs(this.frames) + since * 1000,
      running: this.running,
    };
  }

  /** The audible position, in ms, when `frames` samples have been rendered. */
  audibleMs(frames: number): number {
    return (frames / this.sampleRateHz - this.outputLatency()) * 1000;
  }
}
