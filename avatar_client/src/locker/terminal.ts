/** The terminal at the case service: enrolment, and what its lockers look like. */

import { Refused, type Api } from "./api.js";
import type { Device } from "./device.js";
import type { Store } from "./store.js";

export class Terminal {
  private asking = false;
  /** Staff must type an enrolment code: asking without one was refused. */
  private codeNeeded = false;

  constructor(
    private readonly store: Store,
    private readonly api: Api,
    private readonly device: Device,
    /** The first answer is here. */
    private readonly began: () => void,
    /** The service knows this terminal no longer. */
    private readonly ended: () => void,
  ) {}

  async enrol(code: string): Promise<void> {
    this.store.dispatch({ type: "sent" });
    try {
      await this.api.enrol(code);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const refused = error instanceof Refused && error.status < 500;
      this.store.dispatch(
        refused ? { type: "enrolment_failed" } : { type: "failed", notice: { kind: "not_reached" } },
      );
      return;
    }
    await this.ask();
  }

  /** Asks how the lockers stand; enrols where that takes no code. */
  async ask(): Promise<void> {
    if (this.asking || (this.codeNeeded && this.device.token === null)) return;
    this.asking = true;
    try {
      // Trials on one machine enrol without a code.
      if (this.device.token === null) await this.api.enrol(null);
      this.codeNeeded = false;
      const locker = await this.api.state();
      const first = this.store.state.locker === null;
      this.store.dispatch({ type: "locker", locker, now: performance.now() });
      if (first) this.began();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.stateRefused(error);
    } finally {
      this.asking = false;
    }
  }

  private stateRefused(error: Error): void {
    const status = error instanceof Refused ? error.status : null;
    if (status !== 401 && status !== 403) {
      this.store.dispatch({ type: "unreachable" });
      return;
    }
    this.codeNeeded = this.device.token === null;
    this.notEnrolled();
  }

  /** Where enrolment is open the terminal comes back by itself; elsewhere staff are asked. */
  notEnrolled(): void {
    this.ended();
    this.device.forgetToken();
    this.device.forgetErrand();
    this.store.dispatch({ type: "not_enrolled" });
  }
}
