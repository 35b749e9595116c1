/**
 * What the playback worklet does, without the worklet: a queue of segments played in order with a
 * prebuffer, a short fade at every stop, and a count of rendered samples per segment.
 */

export type PlayoutEvent =
  | { event: "started"; segment: number }
  | { event: "progress"; segment: number; frames: number; running: boolean }
  | { event: "finished"; segment: number; frames: number }
  | { event: "cleared"; segment: number; frames: number };

interface Segment {
  id: number;
  chunks: Float32Array[];
  /** Read position in the first chunk. */
  offset: number;
  buffered: number;
  rendered: number;
  ended: boolean;
  started: boolean;
}

export interface PlayoutOptions {
  sampleRateHz: number;
  prebufferMs: number;
  fadeMs: number;
}

export class Playout {
  private queue: Segment[] = [];
  private last: { id: number; frames: number } = { id: -1, frames: 0 };
  /** Segments up to this one are over; their late frames are dropped. */
  private staleUpTo = -1;
  private held = false;
  private waiting = true;
  private gain = 0;
  private clearUpTo: number | null = null;
  private readonly prebuffer: number;
  private readonly fadeStep: number;

  constructor(
    options: PlayoutOptions,
    private readonly emit: (event: PlayoutEvent) => void,
  ) {
    this.prebuffer = (options.prebufferMs / 1000) * options.sampleRateHz;
    this.fadeStep = 1 / ((options.fadeMs / 1000) * options.sampleRateHz);
  }

  push(segment: number, samples: Float32Array): void {
    if (segment <= this.staleUpTo) return;
    const target = this.find(segment);
    if (target.ended) return;
    target.chunks.push(samples);
    target.buffered += samples.length;
  }

  end(segment: number): void {
    if (segment > this.staleUpTo) this.find(segment).ended = true;
  }

  hold(): void {
    this.held = true;
  }

  release(): void {
    if (this.held) this.waiting = false;
    this.held = false;
  }

  /** Drop everything up to `segment` after the fade; `cleared` always answers. */
  clear(segment: number): void {
    this.clearUpTo = Math.max(segment, this.clearUpTo ?? -1);
    if (this.gain === 0) this.drop();
  }

  /** Fill `output`; silence where nothing is to be played. */
  render(output: Float32Array): void {
    const current = this.queue[0];
    const running = current !== undefined && this.mayPlay(current);
    const target = running && !this.held && this.clearUpTo === null ? 1 : 0;
    let played = 0;
    for (let i = 0; i < output.length; i++) {
      this.gain = approach(this.gain, target, this.fadeStep);
      if (current === undefined || !running || this.gain === 0 || current.buffered === 0) {
        output[i] = 0;
        continue;
      }
      output[i] = this.next(current) * this.gain;
      played++;
    }
    if (current !== undefined) this.report(current, played);
    if (this.clearUpTo !== null && this.gain === 0) this.drop();
  }

  private mayPlay(segment: Segment): boolean {
    if (segment.buffered === 0) {
      this.gain = 0;
      if (!segment.ended) this.waiting = true;
      return false;
    }
    if (this.waiting && (segment.ended || segment.buffered >= this.prebuffer)) this.waiting = false;
    return !this.waiting;
  }

  private next(segment: Segment): number {
    const chunk = segment.chunks[0];
    const sample = chunk?.[segment.offset] ?? 0;
    segment.offset++;
    segment.buffered--;
    segment.rendered++;
    if (chunk !== undefined && segment.offset >= chunk.length) {
      segment.chunks.shift();
      segment.offset = 0;
    }
    return sample;
  }

  private report(segment: Segment, played: number): void {
    if (played > 0 && !segment.started) {
      segment.started = true;
      this.emit({ event: "started", segment: segment.id });
    }
    const { id, rendered: frames } = segment;
    this.last = { id, frames };
    this.emit({ event: "progress", segment: id, frames, running: played > 0 });
    if (segment.ended && segment.buffered === 0 && this.clearUpTo === null) {
      this.queue.shift();
      this.staleUpTo = Math.max(this.staleUpTo, id);
      this.waiting = true;
      this.emit({ event: "finished", segment: id, frames });
    }
  }

  private drop(): void {
    const upTo = this.clearUpTo ?? -1;
    this.clearUpTo = null;
    const found = this.queue.find((segment) => segment.id === upTo);
    const frames = found?.rendered ?? (this.last.id === upTo ? this.last.frames : 0);
    this.queue = this.queue.filter((segment) => segment.id > upTo);
    this.staleUpTo = Math.max(this.staleUpTo, upTo);
    this.held = false;
    this.waiting = true;
    this.emit({ event: "cleared", segment: upTo, frames });
  }

  private find(id: number): Segment {
    const known = this.queue.find((segment) => segment.id === id);
    if (known !== undefined) return known;
    const fresh: Segment = {
      id,
      chunks: [],
      offset: 0,
      buffered: 0,
      rendered: 0,
      ended: false,
      started: false,
    };
    this.queue.push(fresh);
    this.queue.sort((a, b) => a.id - b.id);
    return fresh;
  }
}

function approach(value: number, target: number, step: number): number {
  return value < target ? Math.min(target, value + step) : Math.max(target, value - step);
}
