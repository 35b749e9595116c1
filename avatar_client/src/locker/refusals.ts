/** What a refused or lost request means for the citizen. */

import { Refused } from "./api.js";
import type { Kind } from "./model.js";
import { REFUSALS, type LockerEvent } from "./state.js";

/** A request with a code or a reference failed. */
export function refusalEvent(error: Error, kind: Kind, now: number): LockerEvent {
  if (!(error instanceof Refused)) return { type: "failed", notice: { kind: "not_reached" } };
  if (error.code === "wrong_code") return { type: "wrong_code", left: error.figure("left") };
  if (error.code === "keypad_locked") {
    return { type: "keypad_locked", waitS: error.figure("wait_s"), now };
  }
  const known = REFUSALS.find((refusal) => refusal === error.code);
  if (known !== undefined) return { type: "refused", refusal: known, kind };
  // The service is busy or broken: trying again may help, and costs nothing.
  if (error.status >= 500 || error.status === 429) return { type: "failed", notice: { kind: "not_reached" } };
  return { type: "refused", refusal: "needs_staff", kind };
}
