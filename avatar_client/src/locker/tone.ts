/** Soft tones beside what is shown; speech and the loud signal are the embedding page's. */

const LEVEL = 0.12;
const FADE_S = 0.25;
const ALARM_EVERY_MS = 2_000;

export class Tones {
  private context: AudioContext | null = null;
  private timer: number | null = null;

  /** One short tone, e.g. when a time is about to run out. */
  chime(): void {
    void this.play([660]);
  }

  /** Two falling tones again and again while the door should be shut. */
  alarm(on: boolean): void {
    if (on === (this.timer !== null)) return;
    if (this.timer !== null) window.clearInterval(this.timer);
    this.timer = on ? window.setInterval(() => void this.play([784, 587]), ALARM_EVERY_MS) : null;
    if (on) void this.play([784, 587]);
  }

  private async play(frequencies: readonly number[]): Promise<void> {
    this.context ??= new AudioContext();
    const { context } = this;
    // Before the first touch the browser allows no sound; nothing is kept for later.
    if (context.state === "suspended") await Promise.race([context.resume(), soon()]);
    if (context.state !== "running") return;
    frequencies.forEach((frequency, at) => this.tone(context, frequency, at * FADE_S * 1.5));
  }

  private tone(context: AudioContext, frequency: number, afterS: number): void {
    const start = context.currentTime + afterS;
    const oscillator = new OscillatorNode(context, { type: "sine", frequency });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(LEVEL, start + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.001, start + FADE_S * 1.4);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + FADE_S * 1.5);
  }
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
