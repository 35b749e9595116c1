/** A simple speech gate: frame energy against a slowly rising noise floor. */

const FLOOR_RISE = 1.004;
const MIN_FLOOR = 0.0008;
const RATIO = 4;
const MIN_LEVEL = 0.012;
const FRAMES_TO_OPEN = 2;

export class VoiceGate {
  private floor = MIN_FLOOR * 4;
  private loud = 0;

  /** Whether `samples` (one 20 ms frame) and the one before it are likely speech. */
  speech(samples: Int16Array): boolean {
    let sum = 0;
    for (const sample of samples) sum += (sample / 32768) ** 2;
    const level = Math.sqrt(sum / Math.max(1, samples.length));
    this.floor = Math.max(MIN_FLOOR, Math.min(level, this.floor * FLOOR_RISE));
    this.loud = level > MIN_LEVEL && level > this.floor * RATIO ? this.loud + 1 : 0;
    return this.loud >= FRAMES_TO_OPEN;
  }
}
