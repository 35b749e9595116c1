import { Playout } from "./playout.js";
import type { PlaybackCommand } from "./playback.js";

const PREBUFFER_MS = 100;
const FADE_MS = 10;
/** The main thread extrapolates between reports, so every fourth render quantum (32 ms) will do. */
const REPORT_EVERY = 4;

class PlaybackProcessor extends AudioWorkletProcessor {
  private quanta = 0;
  private wasRunning = false;
  private readonly playout = new Playout(
    { sampleRateHz: sampleRate, prebufferMs: PREBUFFER_MS, fadeMs: FADE_MS },
    (event) => {
      if (event.event === "progress") {
        const edge = event.running !== this.wasRunning;
        this.wasRunning = event.running;
        if (!edge && (!event.running || this.quanta % REPORT_EVERY !== 0)) return;
      } else if (event.event !== "started") {
        this.wasRunning = false;
      }
      this.port.postMessage(event);
    },
  );

  constructor() {
    super();
    this.port.onmessage = (message: MessageEvent<PlaybackCommand>) => this.obey(message.data);
  }

  override process(_inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    this.quanta++;
    const channel = outputs[0]?.[0];
    if (channel !== undefined) this.playout.render(channel);
    return true;
  }

  private obey(command: PlaybackCommand): void {
    switch (command.command) {
      case "push":
        return this.playout.push(command.segment, command.samples);
      case "end":
        return this.playout.end(command.segment);
      case "hold":
        return this.playout.hold();
      case "release":
        return this.playout.release();
      case "clear":
        return this.playout.clear(command.segment);
    }
  }
}

registerProcessor("amtomat-playback", PlaybackProcessor);
