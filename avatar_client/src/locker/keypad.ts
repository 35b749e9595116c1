/** Typing the code: keys on the screen, a keyboard, a QR reader. */

import { isComplete, typeKey } from "./code.js";
import { keypadLockedS } from "./idle.js";
import type { Kind } from "./model.js";
import { beginsRow, noScan, scan, type Scan } from "./scanner.js";
import type { Store } from "./store.js";

/** What comes of it is the controller's business. */
export interface KeypadActions {
  stillHere: () => void;
  enterCode: (kind: Kind) => void;
  sendCode: (kind: Kind, code: string) => void;
  leave: () => void;
}

export class Keypad {
  private scan: Scan = noScan;
  /** What was typed before the row of keys that may be a scanned text. */
  private beforeRow = "";

  constructor(
    private readonly store: Store,
    private readonly doing: KeypadActions,
  ) {}

  type(key: string): void {
    const { state } = this.store;
    this.doing.stillHere();
    if (state.screen !== "entry" || state.busy || keypadLockedS(state) > 0) return;
    const result = typeKey(state.typed, key);
    if ("typed" in result) this.store.dispatch({ type: "typed", typed: result.typed });
    else if (result.refused !== "full") {
      this.store.dispatch({ type: "noticed", notice: { kind: result.refused } });
    }
  }

  erase(all = false): void {
    this.doing.stillHere();
    const typed = all ? "" : this.store.state.typed.slice(0, -1);
    this.store.dispatch({ type: "typed", typed });
  }

  hideCode(hidden: boolean): void {
    this.doing.stillHere();
    this.store.dispatch({ type: "code_shown", hidden });
  }

  submit(): void {
    const { state } = this.store;
    this.doing.stillHere();
    if (state.screen !== "entry" || keypadLockedS(state) > 0) return;
    if (isComplete(state.typed)) this.doing.sendCode(state.kind, state.typed);
    else this.store.dispatch({ type: "noticed", notice: { kind: "code_incomplete" } });
  }

  /** A key of a keyboard or of a QR reader. Gives whether it was taken from what has the focus. */
  pressed(key: string, at: number, pressesButton: boolean): boolean {
    this.doing.stillHere();
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
    if (this.store.state.screen === "home") this.doing.enterCode("pickup");
    const { state } = this.store;
    if (state.screen === "entry" && keypadLockedS(state) === 0) this.doing.sendCode(state.kind, text);
  }

  private typedKey(key: string): boolean {
    if (key === "Backspace") this.erase();
    else if (key === "Delete") this.erase(true);
    else if (key === "Escape") this.doing.leave();
    else if (key === "Enter") this.submit();
    else if (key.length === 1 && key !== " ") this.type(key);
    else return false;
    return true;
  }
}
