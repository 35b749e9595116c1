/** The microphone: 20 ms PCM16 frames from the capture worklet. */

import type { CapturedFrame } from "./capture.worklet.js";
import workletUrl from "./capture.worklet.ts?worker&url";

export const MICROPHONE_CONSTRAINTS: MediaStreamConstraints = {
  audio: {
    echoCancellation: true,
    noiseSuppression: true,
    autoGainControl: true,
    channelCount: 1,
  },
};

export class Microphone {
  private constructor(
    private readonly stream: MediaStream,
    private readonly source: MediaStreamAudioSourceNode,
    private readonly node: AudioWorkletNode,
  ) {}

  /** Connect `stream`; `onFrame` gets every 20 ms frame, `onLost` the end of the device. */
  static async open(
    context: AudioContext,
    stream: MediaStream,
    onFrame: (frame: CapturedFrame) => void,
    onLost: () => void,
  ): Promise<Microphone> {
    await context.audioWorklet.addModule(workletUrl);
    const node = new AudioWorkletNode(context, "amtomat-capture", {
      numberOfOutputs: 0,
      channelCount: 1,
      channelCountMode: "explicit",
    });
    node.port.onmessage = (message: MessageEvent<CapturedFrame>) => onFrame(message.data);
    const source = new MediaStreamAudioSourceNode(context, { mediaStream: stream });
    source.connect(node);
    stream.getAudioTracks()[0]?.addEventListener("ended", onLost);
    return new Microphone(stream, source, node);
  }

  /** Stop the tracks, so that the browser's own microphone sign goes out too. */
  close(): void {
    this.node.port.onmessage = null;
    this.source.disconnect();
    this.node.disconnect();
    for (const track of this.stream.getTracks()) track.stop();
  }
}
