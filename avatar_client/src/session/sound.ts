/** The sound of one conversation: audio context, playback, microphone. */

import { SAMPLE_RATE_HZ } from "../protocol.js";
import { MICROPHONE_CONSTRAINTS, Microphone } from "../audio/capture.js";
import { SpeechPlayback, type PlaybackListener } from "../audio/playback.js";
import { parseFrame } from "../audio/wire.js";
import type { Audible } from "../audio/clock.js";

export interface SoundListener extends PlaybackListener {
  frame: (pcm: ArrayBuffer) => void;
  microphoneLost: () => void;
}

/** How long a local stop waits for the agent's own `clear_buffer`. */
const STOP_TIMEOUT_MS = 1000;

export class Sound {
  private context: AudioContext | null = null;
  private playback: Promise<SpeechPlayback> | null = null;
  private player: SpeechPlayback | null = null;
  private microphone: Microphone | null = null;
  private playing = false;
  private newest = -1;
  /** Segments up to this one were stopped by the citizen. */
  private stoppedUpTo = -1;
  private stopTimer: number | null = null;

  constructor(private readonly listener: SoundListener) {}

  /** Open the output. Called at a click, so that the browser lets it sound. */
  async open(): Promise<boolean> {
    const context = (this.context ??= new AudioContext({ sampleRate: SAMPLE_RATE_HZ }));
    this.playback ??= this.openPlayback(context);
    this.player = await this.playback;
    if (context.state === "suspended") {
      await Promise.race([context.resume(), new Promise((done) => setTimeout(done, 300))]);
    }
    return context.state === "running";
  }

  /** Ask for the microphone; throws what getUserMedia throws. */
  async openMicrophone(): Promise<void> {
    const asked = navigator.mediaDevices.getUserMedia(MICROPHONE_CONSTRAINTS);
    const [stream] = await Promise.all([asked, this.open()]);
    if (this.context === null) {
      for (const track of stream.getTracks()) track.stop();
      return;
    }
    this.microphone?.close();
    this.microphone = await Microphone.open(
      this.context,
      stream,
      ({ pcm, speech }) => {
        if (speech && this.playing) this.player?.duck();
        this.listener.frame(pcm);
      },
      this.listener.microphoneLost,
    );
  }

  closeMicrophone(): void {
    this.microphone?.close();
    this.microphone = null;
  }

  begin(segment: number): void {
    this.newest = Math.max(this.newest, segment);
    if (segment > this.stoppedUpTo && this.stopTimer !== null) this.dropStopped();
  }

  receive(buffer: ArrayBuffer): void {
    const frame = parseFrame(buffer);
    if (frame === null || frame.segment > this.newest) return;
    this.player?.push(frame.segment, frame.samples);
  }

  end(segment: number): void {
    this.player?.end(segment);
  }

  pause(): void {
    this.player?.hold();
  }

  resume(segment: number): void {
    if (segment > this.stoppedUpTo) this.player?.release();
  }

  clear(segment: number): void {
    this.forgetStop();
    if (this.player === null) this.listener.cleared(segment, 0);
    else this.player.clear(segment);
  }

  /** The citizen's Stop: silent at once; what is buffered goes when the agent says so. */
  stop(): void {
    if (this.newest <= this.stoppedUpTo) return;
    this.stoppedUpTo = this.newest;
    this.player?.hold();
    this.stopTimer ??= window.setTimeout(() => this.dropStopped(), STOP_TIMEOUT_MS);
  }

  set volume(level: number) {
    if (this.player !== null) this.player.volume = level;
  }

  audible(): Audible | null {
    return this.player?.audible() ?? null;
  }

  /** A new connection counts its segments anew; nothing of the old one may sound. */
  async resetPlayback(): Promise<void> {
    this.forgetStop();
    this.player?.close();
    this.newest = -1;
    this.stoppedUpTo = -1;
    this.setPlaying(false);
    if (this.context === null || this.playback === null) return;
    this.playback = this.openPlayback(this.context);
    this.player = await this.playback;
  }

  /** Release the microphone and the output. */
  async close(): Promise<void> {
    this.forgetStop();
    this.closeMicrophone();
    this.player?.close();
    this.setPlaying(false);
    this.player = null;
    this.playback = null;
    this.newest = -1;
    this.stoppedUpTo = -1;
    const context = this.context;
    this.context = null;
    await context?.close();
  }

  private openPlayback(context: AudioContext): Promise<SpeechPlayback> {
    return SpeechPlayback.open(context, {
      ...this.listener,
      playing: (playing) => this.setPlaying(playing),
    });
  }

  private setPlaying(playing: boolean): void {
    this.playing = playing;
    this.listener.playing(playing);
  }

  private dropStopped(): void {
    this.forgetStop();
    this.player?.clear(this.stoppedUpTo);
  }

  private forgetStop(): void {
    if (this.stopTimer !== null) window.clearTimeout(this.stopTimer);
    this.stopTimer = null;
  }
}
