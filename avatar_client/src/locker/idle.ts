/** How long a view waits for somebody who may have left. Pure. */

import type { Step } from "./model.js";
import type { State } from "./state.js";

const MESSAGE_S = 60;
/** Long enough to look into a bag, to count, to sit down. */
const DECISION_S = 120;
const FAREWELL_S = 40;

/** Never while a door is open or may be: whoever shuts it must find the next step. */
const STEP_S: Record<Step, number | null> = {
  authorised: DECISION_S,
  opening: null,
  open: null,
  unknown: null,
  closed: DECISION_S,
  jammed: DECISION_S,
  moved: DECISION_S,
  done: FAREWELL_S,
  person: DECISION_S,
  cancelled: FAREWELL_S,
  disputed: DECISION_S,
};

/** Seconds without a key after which the view is left; null means never. */
export function patienceS(state: State): number | null {
  if (state.busy) return null;
  switch (state.screen) {
    case "entry":
      // Who waits for a locked keypad has nothing to press.
      return keypadLockedS(state) > 0 ? null : (state.locker?.entryS ?? null);
    case "refused":
      return MESSAGE_S;
    case "errand":
      return state.errand === null ? null : STEP_S[state.errand.step];
    default:
      return null;
  }
}

/** Seconds until the view is left, once they are to be shown; null before that. */
export function warningS(state: State): number | null {
  const patience = patienceS(state);
  if (patience === null || state.locker === null) return null;
  const left = Math.ceil(patience - (state.now - state.lastInput) / 1000);
  return left <= state.locker.warningS ? Math.max(0, left) : null;
}

export function isOver(state: State): boolean {
  return warningS(state) === 0;
}

/** Seconds for which the keypad stays locked. */
export function keypadLockedS(state: State): number {
  return Math.max(0, Math.ceil((state.lockedUntil - state.now) / 1000));
}

/** Minutes and seconds as a clock shows them. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
