/** What happens when somebody presses, when the page asks, and when the service answers. */

import { Refused, type Api } from "./api.js";
import type { Device } from "./device.js";
import { follow } from "./follow.js";
import { isOver, warningS } from "./idle.js";
import { ENDS, type Errand, type Kind, type Outcome, type Problem } from "./model.js";
import { Keypad } from "./keypad.js";
import type { Command } from "./page_link.js";
import { refusalEvent } from "./refusals.js";
import type { Store } from "./store.js";
import { Terminal } from "./terminal.js";
import { Tones } from "./tone.js";

const TICK_MS = 1_000;
const STATE_EVERY_TICKS = 4;
/** So the page's own clock and a test's can be told apart from the machine's. */
const now = (): number => performance.now();

export class Controller {
  readonly keypad: Keypad;
  readonly terminal: Terminal;
  private readonly tones = new Tones();
  private stopFollowing: (() => void) | null = null;
  private ticks = 0;

  constructor(
    private readonly store: Store,
    private readonly api: Api,
    private readonly device: Device,
  ) {
    this.terminal = new Terminal(
      store,
      api,
      device,
      () => this.resume(),
      () => this.unfollow(),
    );
    this.keypad = new Keypad(store, {
      stillHere: () => this.stillHere(),
      enterCode: (kind) => this.enterCode(kind),
      sendCode: (kind, code) => void this.sendCode(kind, code),
      leave: () => this.leave(),
    });
  }

  begin(embedded: boolean): void {
    this.store.dispatch({ type: "began", embedded, now: now() });
    window.setInterval(() => this.tick(), TICK_MS);
    void this.terminal.ask();
  }

  // The code

  enterCode(kind: Kind): void {
    if (this.store.state.locker?.available === false) {
      this.store.dispatch({ type: "refused", refusal: "locker_unavailable", kind });
      return;
    }
    this.store.dispatch({ type: "input", now: now() });
    this.store.dispatch({ type: "code_entry", kind });
  }

  private async sendCode(kind: Kind, code: string): Promise<void> {
    await this.ask(kind, () => (kind === "pickup" ? this.api.pickUp(code) : this.api.dropOff({ code })));
    // Who typed a right code wants the door, and nothing else can be meant by it.
    const { errand } = this.store.state;
    if (errand?.kind === "pickup" && errand.step === "authorised") await this.open();
  }

  // The errand

  async open(): Promise<void> {
    await this.act((errand) => this.api.open(errand.errand));
  }

  async finish(outcome: Outcome): Promise<void> {
    await this.act((errand) => this.api.finish(errand.errand, outcome));
  }

  async problem(kind: Problem): Promise<void> {
    await this.act((errand) => this.api.problem(errand.errand, kind));
  }

  choose(choosing: boolean): void {
    this.stillHere();
    this.store.dispatch({ type: "choosing", choosing });
  }

  help(open: boolean): void {
    this.stillHere();
    this.store.dispatch({ type: "help", open });
  }

  /** Leaves what can be left; an open door can't. */
  leave(by: "person" | "time" = "person"): void {
    const { errand, screen } = this.store.state;
    if (screen === "errand" && errand !== null) {
      if (errand.step === "authorised" || errand.step === "moved") {
        void this.act(({ errand: id }) => this.api.cancel(id)).then(() => {
          if (by === "time") this.left(by);
        });
        return;
      }
      if (["opening", "open", "unknown"].includes(errand.step)) {
        this.store.dispatch({ type: "noticed", notice: { kind: "shut_first" } });
        return;
      }
    }
    this.left(by);
  }

  private left(by: "person" | "time"): void {
    this.unfollow();
    this.device.forgetErrand();
    this.store.dispatch({ type: "left", by });
  }

  // The terminal

  stillHere(): void {
    this.store.dispatch({ type: "input", now: now() });
  }

  /** What the embedding page asks for; how it looks is the app's business. */
  obey(command: Command): void {
    const { state } = this.store;
    const step = state.errand?.step;
    if (command.command === "start") this.start(command.errand, command.reference);
    else if (command.command === "cancel") this.leave();
    else if (command.command === "problem") {
      if (step === "open") void this.problem("does_not_close");
      else if (step === "opening" || step === "jammed") void this.problem("does_not_open");
      else if (step === "closed") this.choose(true);
    } else if (command.command === "done") {
      if (step === "closed") void this.finish(state.errand?.kind === "pickup" ? "taken" : "laid_in");
      else if (step === "open") this.store.dispatch({ type: "noticed", notice: { kind: "shut_first" } });
    }
  }

  private start(kind: Kind, reference: string | null): void {
    // A page that was loaded anew asks again for what is already going on.
    if (this.store.state.errand !== null) return;
    if (kind === "dropoff" && reference !== null) {
      void this.ask(kind, () => this.api.dropOff({ reference }));
    } else this.enterCode(kind);
  }

  /** A hand at a door that exists on the screen only. */
  async simulate(door: number, hand: "push" | "jam" | "unjam"): Promise<void> {
    const url = this.store.state.locker?.simulatorUrl;
    if (url === null || url === undefined) return;
    this.stillHere();
    try {
      await fetch(`${url.replace(/\/$/, "")}/doors/${door}/${hand}`, { method: "POST" });
    } catch {
      this.store.dispatch({ type: "failed", notice: { kind: "not_reached" } });
    }
  }

  // Requests

  private async ask(kind: Kind, request: () => Promise<Errand>): Promise<void> {
    if (this.store.state.busy) return;
    this.store.dispatch({ type: "sent" });
    try {
      this.follow(await request());
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error instanceof Refused && error.status === 401) this.terminal.notEnrolled();
      else this.store.dispatch(refusalEvent(error, kind, now()));
    }
  }

  private async act(request: (errand: Errand) => Promise<Errand>): Promise<void> {
    const { errand, busy } = this.store.state;
    if (errand === null || busy) return;
    this.stillHere();
    this.store.dispatch({ type: "sent" });
    try {
      this.follow(await request(errand));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error instanceof Refused && error.status === 401) {
        this.terminal.notEnrolled();
        return;
      }
      const code = error instanceof Refused ? error.code : "";
      const kind = code === "door_busy" || code === "no_more_tries" ? code : "not_reached";
      this.store.dispatch({ type: "failed", notice: { kind } });
    }
  }

  /** The stream begins with how things stand: an answer that was overtaken can't stay. */
  private follow(errand: Errand, resumed?: boolean): void {
    this.unfollow();
    this.device.keepErrand(errand.errand);
    this.store.dispatch({ type: "answered", errand, ...(resumed === undefined ? {} : { resumed }) });
    this.stopFollowing = this.followEvents(errand.errand);
  }

  private followEvents(id: string, resuming = false): () => void {
    return follow((signal) => this.api.events(id, signal), {
      errand: (errand) => {
        if (resuming && this.store.state.errand === null) {
          resuming = false;
          this.store.dispatch({ type: "answered", errand, resumed: true });
        } else this.store.dispatch({ type: "changed", errand });
        this.device.keepErrand(id);
        this.tones.alarm(errand.alarm);
        if (ENDS.includes(errand.step)) this.unfollow();
      },
      link: (lost) => this.store.dispatch({ type: "link", lost }),
      refused: (refusal) => {
        if (refusal.status === 401) this.terminal.notEnrolled();
        else this.lost(resuming);
      },
    });
  }

  /** The service knows the errand no longer: it took too long, or goes on at another terminal. */
  private lost(resuming: boolean): void {
    const { errand, kind } = this.store.state;
    this.device.forgetErrand();
    if (resuming) return;
    if (errand?.step === "authorised" || errand?.step === "moved") this.left("time");
    else this.store.dispatch({ type: "refused", refusal: "needs_staff", kind });
  }

  private unfollow(): void {
    this.stopFollowing?.();
    this.stopFollowing = null;
    this.tones.alarm(false);
  }

  private resume(): void {
    const interrupted = this.device.interruptedErrand();
    if (interrupted !== null && this.stopFollowing === null) {
      this.stopFollowing = this.followEvents(interrupted, true);
    }
  }

  private tick(): void {
    const warned = warningS(this.store.state) !== null;
    this.store.dispatch({ type: "tick", now: now() });
    if (!warned && warningS(this.store.state) !== null) this.tones.chime();
    if (isOver(this.store.state)) this.leave("time");
    this.ticks++;
    if (this.ticks % STATE_EVERY_TICKS === 0) void this.terminal.ask();
  }
}
