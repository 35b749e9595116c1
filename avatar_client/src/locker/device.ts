/** What this terminal keeps in its own origin: who it is, and the errand that a reload interrupts. */

const TOKEN = "amtomat-locker-token";
const ERRAND = "amtomat-locker-errand";
/** Longer ago it may be somebody else who stands here. */
const RESUME_MS = 180_000;

export class Device {
  constructor(
    private readonly lasting: Storage,
    private readonly passing: Storage,
    private readonly wallClock: () => number,
  ) {}

  get token(): string | null {
    return this.lasting.getItem(TOKEN);
  }

  enrolled(token: string): void {
    this.lasting.setItem(TOKEN, token);
  }

  forgetToken(): void {
    this.lasting.removeItem(TOKEN);
  }

  /** The errand's handle is of no use without this terminal's token. */
  keepErrand(errand: string): void {
    this.passing.setItem(ERRAND, JSON.stringify([errand, this.wallClock()]));
  }

  forgetErrand(): void {
    this.passing.removeItem(ERRAND);
  }

  /** The errand that was going on a moment ago. */
  interruptedErrand(): string | null {
    const kept = this.passing.getItem(ERRAND);
    if (kept === null) return null;
    const [errand, at] = JSON.parse(kept) as [string, number];
    const age = this.wallClock() - at;
    if (age >= 0 && age <= RESUME_MS) return errand;
    this.forgetErrand();
    return null;
  }
}
