/** What happens when somebody presses, when the page asks, and when the service answers. */

import { Refused, type Api } from "./api.js";
import { isComplete, typeKey } from "./code.js";
import type { Device } from "./device.js";
import { follow } from "./follow.js";
import { isOver, keypadLockedS, warningS } from "./idle.js";
import type { Errand, Kind, Outcome, Problem } from "./model.js";
import type { Command } from "./page_link.js";
import { refusalEvent } from "./refusals.js";
import { noScan, scan, beginsRow, type Scan } from "./scanner.js";
import type { Store } from "./store.js";
import { Tones } from "./tone.js";

const TICK_MS = 1_000;
const STATE_EVERY_TICKS = 4;
/** So the page's own clock and a test's can be told apart from the machine's. */
const now = (): number => performance.now();

export class Controller {
  private readonly tones = new Tones();
  private scan: Scan = noScan;
  /** What was typed before the row of keys that may be a scanned text. */
  private beforeRow = "";
  private stopFollowing: (() => void) | null = null;
  private ticks = 0;
  private asking = false;

  constructor(
    private readonly store: Store,
    private readonly api: Api,
    private readonly device: Device,
  ) {}

  begin(embedded: boolean): void {
    this.store.dispatch({ type: "began", embedded, now: now() });
    window.setInterval(() => this.tick(), TICK_MS);
    void this.askState();
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

  type(key: string): void {
    const { state } = this.store;
    this.stillHere();
    if (state.screen !== "entry" || state.busy || keypadLockedS(state) > 0) return;
    const result = typeKey(state.typed, key);
    if ("typed" in result) this.store.dispatch({ type: "typed", typed: result.typed });
    else if (result.refused !== "full") {
      this.store.dispatch({ type: "noticed", notice: { kind: result.refused } });
    }
  }

  erase(all = false): void {
    this.stillHere();
    const typed = all ? "" : this.store.state.typed.slice(0, -1);
    this.store.dispatch({ type: "typed", typed });
  }

  hideCode(hidden: boolean): void {
    this.stillHere();
    this.store.dispatch({ type: "code_shown", hidden });
  }

  submit(): void {
    const { state } = this.store;
    this.stillHere();
    if (state.screen !== "entry" || keypadLockedS(state) > 0) return;
    if (isComplete(state.typed)) void this.sendCode(state.kind, state.typed);
    else this.store.dispatch({ type: "noticed", notice: { kind: "code_incomplete" } });
  }

  /** A key of a keyboard or of a QR reader. Gives whether it was taken from what has the focus. */
  pressed(key: string, at: number, pressesButton: boolean): boolean {
    this.stillHere();
    const { state } = this.store;
    const [after, reading] = scan(this.scan, key, at);
    if (beginsRow(after) && after !== this.scan) this.beforeRow = state.typed;
    this.scan = after;
    if (reading.kind === "key") {
      return !pressesButton && state.screen === "entry" && this.typedKey(key);
    }
    const takesCodes = state.screen === "entry" || (state.screen === "home" && !state.embedded);
    if (!takesCodes) return true;
    // What the first characters of the scanned text left on the keypad is taken back.
    if (state.typed !== this.beforeRow) this.store.dispatch({ type: "typed", typed: this.beforeRow });
    if (reading.kind === "foreign") {
      this.store.dispatch({ type: "noticed", notice: { kind: "scan_foreign" } });
    } else if (reading.kind === "code") this.scanned(reading.text);
    return true;
  }

  private scanned(text: string): void {
    if (this.store.state.screen === "home") this.enterCode("pickup");
    const { state } = this.store;
    if (state.screen === "entry" && keypadLockedS(state) === 0) void this.sendCode(state.kind, text);
  }

  private typedKey(key: string): boolean {
    if (key === "Backspace") this.erase();
    else if (key === "Delete") this.erase(true);
    else if (key === "Escape") this.leave();
    else if (key === "Enter") this.submit();
    else if (key.length === 1 && key !== " ") this.type(key);
    else return false;
    return true;
  }

  private async sendCode(kind: Kind, code: string): Promise<void> {
    await this.ask(kind, () => (kind === "pickup" ? this.api.pickUp(code) : this.api.dropOff({ code })));
    // Who typed a right code wants the door, and nothing else can be meant by it.
    const { errand } = this.store.state;
    if (kind === "pickup" && errand?.step === "authorised") await this.open();
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

  async enrol(code: string): Promise<void> {
    this.store.dispatch({ type: "sent" });
    try {
      await this.api.enrol(code);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.store.dispatch({ type: "enrolment_failed" });
      return;
    }
    await this.askState();
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

  async push(door: number): Promise<void> {
    await this.simulate(`/doors/${door}/push`);
  }

  async jam(door: number): Promise<void> {
    await this.simulate(`/doors/${door}/jam`);
  }

  private async simulate(path: string): Promise<void> {
    const url = this.store.state.locker?.simulatorUrl;
    if (url === null || url === undefined) return;
    try {
      await fetch(url.replace(/\/$/, "") + path, { method: "POST" });
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
      if (error instanceof Refused && error.status === 401) this.notEnrolled();
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
      },
      link: (lost) => this.store.dispatch({ type: "link", lost }),
      refused: (refusal) => {
        if (refusal.status === 401) this.notEnrolled();
        else if (resuming) this.device.forgetErrand();
        else this.store.dispatch({ type: "refused", refusal: "needs_staff", kind: this.store.state.kind });
      },
    });
  }

  private unfollow(): void {
    this.stopFollowing?.();
    this.stopFollowing = null;
    this.tones.alarm(false);
  }

  private notEnrolled(): void {
    this.unfollow();
    this.device.forgetToken();
    this.device.forgetErrand();
    this.store.dispatch({ type: "not_enrolled" });
  }

  private async askState(): Promise<void> {
    if (this.asking || (this.store.state.screen === "enrol" && this.device.token === null)) return;
    this.asking = true;
    try {
      // Trials on one machine enrol without a code; elsewhere staff type one.
      if (this.device.token === null) await this.api.enrol(null);
      const locker = await this.api.state();
      const first = this.store.state.locker === null;
      this.store.dispatch({ type: "locker", locker, now: now() });
      if (first) this.resume();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const unknown = error instanceof Refused && (error.status === 401 || error.code === "enrolment_code");
      if (unknown) this.notEnrolled();
      else this.store.dispatch({ type: "unreachable" });
    } finally {
      this.asking = false;
    }
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
    if (this.ticks % STATE_EVERY_TICKS === 0) void this.askState();
  }
}
