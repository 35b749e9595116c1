/** Plays the agent's speech through the playback worklet and says what is heard when. */

import { SAMPLE_RATE_HZ } from "../protocol.js";
import { type Audible, PlaybackClock } from "./clock.js";
import type { PlayoutEvent } from "./playout.js";
import workletUrl from "./playback.worklet.ts?worker&url";

export type PlaybackCommand =
  | { command: "push"; segment: number; samples: Float32Array }
  | { command: "end"; segment: number }
  | { command: "hold" }
  | { command: "release" }
  | { command: "clear"; segment: number };

export interface PlaybackListener {
  started: (segment: number) => void;
  finished: (segment: number, positionMs: number) => void;
  cleared: (segment: number, positionMs: number) => void;
  playing: (playing: boolean) => void;
}

const DUCKED_GAIN = 0.3;
const DUCK_RAMP_S = 0.015;
export const DUCK_MS = 400;

export class SpeechPlayback {
  private readonly clock: PlaybackClock;
  private readonly gain: GainNode;
  private level = 1;
  private duckTimer: number | null = null;

  private constructor(
    private readonly context: AudioContext,
    private readonly node: AudioWorkletNode,
    private readonly listener: PlaybackListener,
  ) {
    this.clock = new PlaybackClock(
      SAMPLE_RATE_HZ,
      () => context.currentTime,
      () => context.outputLatency || context.baseLatency || 0,
    );
    this.gain = new GainNode(context, { gain: 1 });
    node.connect(this.gain).connect(context.destination);
    node.port.onmessage = (message: MessageEvent<PlayoutEvent>) => this.hear(message.data);
  }

  static async open(context: AudioContext, listener: PlaybackListener): Promise<SpeechPlayback> {
    await context.audioWorklet.addModule(workletUrl);
    const node = new AudioWorkletNode(context, "amtomat-playback", {
      numberOfInputs: 0,
      outputChannelCount: [1],
    });
    return new SpeechPlayback(context, node, listener);
  }

  push(segment: number, samples: Float32Array): void {
    this.node.port.postMessage(
      { command: "push", segment, samples } satisfies PlaybackCommand,
      [samples.buffer],
    );
  }

  end(segment: number): void {
    this.send({ command: "end", segment });
  }

  hold(): void {
    this.unduck();
    this.send({ command: "hold" });
  }

  release(): void {
    this.unduck();
    this.send({ command: "release" });
  }

  clear(segment: number): void {
    this.unduck();
    this.send({ command: "clear", segment });
  }

  /** Lower the voice at once because somebody seems to speak; undone by itself. */
  duck(): void {
    if (this.duckTimer !== null) return;
    this.gain.gain.setTargetAtTime(DUCKED_GAIN * this.level, this.context.currentTime, DUCK_RAMP_S);
    this.duckTimer = window.setTimeout(() => this.unduck(), DUCK_MS);
  }

  /** Loudness of the voice, 0 to 1.5. */
  set volume(level: number) {
    this.level = level;
    this.gain.gain.setTargetAtTime(level, this.context.currentTime, DUCK_RAMP_S);
  }

  audible(): Audible | null {
    return this.clock.audible();
  }

  close(): void {
    this.unduck();
    this.node.port.onmessage = null;
    this.node.disconnect();
  }

  private unduck(): void {
    if (this.duckTimer === null) return;
    window.clearTimeout(this.duckTimer);
    this.duckTimer = null;
    this.gain.gain.setTargetAtTime(this.level, this.context.currentTime, DUCK_RAMP_S);
  }

  private send(command: PlaybackCommand): void {
    this.node.port.postMessage(command);
  }

  private hear(event: PlayoutEvent): void {
    switch (event.event) {
      case "started":
        this.clock.report(event.segment, 0, true);
        this.afterLatency(() => this.listener.started(event.segment));
        break;
      case "progress":
        this.clock.report(event.segment, event.frames, event.running);
        this.listener.playing(event.running);
        break;
      case "finished":
        this.listener.playing(false);
        this.afterLatency(() => {
          if (this.clock.audible()?.segment === event.segment) this.clock.stop();
          this.listener.finished(event.segment, (event.frames / SAMPLE_RATE_HZ) * 1000);
        });
        break;
      case "cleared": {
        this.listener.playing(false);
        this.clock.stop();
        const heardMs = Math.max(0, this.clock.audibleMs(event.frames));
        this.listener.cleared(event.segment, heardMs);
        break;
      }
    }
  }

  private afterLatency(action: () => void): void {
    window.setTimeout(action, (this.context.outputLatency || 0) * 1000);
  }
}
