import { FRAME_BYTES } from "../protocol.js";
import { VoiceGate } from "./voice_gate.js";
import { toPcm16 } from "./wire.js";

const FRAME_SAMPLES = FRAME_BYTES / 2;

export interface CapturedFrame {
  /** 20 ms of PCM16. */
  pcm: ArrayBuffer;
  /** Whether the gate takes it for speech. */
  speech: boolean;
}

class CaptureProcessor extends AudioWorkletProcessor {
  private frame = new Int16Array(FRAME_SAMPLES);
  private filled = 0;
  private readonly gate = new VoiceGate();

  override process(inputs: Float32Array[][]): boolean {
    let rest = inputs[0]?.[0];
    while (rest !== undefined && rest.length > 0) {
      const take = Math.min(rest.length, FRAME_SAMPLES - this.filled);
      toPcm16(rest.subarray(0, take), this.frame, this.filled);
      this.filled += take;
      rest = rest.subarray(take);
      if (this.filled === FRAME_SAMPLES) this.post();
    }
    return true;
  }

  private post(): void {
    const speech = this.gate.speech(this.frame);
    const message: CapturedFrame = { pcm: this.frame.buffer, speech };
    this.port.postMessage(message, [this.frame.buffer]);
    this.frame = new Int16Array(FRAME_SAMPLES);
    this.filled = 0;
  }
}

registerProcessor("amtomat-capture", CaptureProcessor);
