/** What the embedding page learns: the difference between two states, and never a code. Pure. */

import type { LockerEvent as ReportName } from "../protocol.js";
import type { Kind, Step } from "./model.js";
import type { Errand, Refusal, State } from "./state.js";

export interface Report {
  event: ReportName;
  errand: Kind;
  door: number | null;
}

const STEP_REPORTS: Record<Exclude<Step, "done">, ReportName | null> = {
  authorised: "authorised",
  opening: "opening",
  open: "opened",
  closed: "closed",
  jammed: "jammed",
  moved: "moved",
  person: "person",
  unknown: null,
  cancelled: "cancelled",
  disputed: "disputed",
};

/** Whoever can mend it: only staff, or time. */
const REFUSAL_REPORTS: Record<Refusal, ReportName> = {
  code_locked: "person",
  code_expired: "person",
  collected: "person",
  needs_staff: "person",
  not_allowed: "person",
  too_late: "person",
  in_use: "unavailable",
  no_compartment: "unavailable",
  locker_unavailable: "unavailable",
};

export function reports(before: State, after: State): Report[] {
  const names = [...serviceReports(before, after), ...errandReports(before, after)];
  const errand = after.errand ?? before.errand;
  return names.map((event) => ({ event, errand: errand?.kind ?? after.kind, door: errand?.door ?? null }));
}

function serviceReports(before: State, after: State): ReportName[] {
  const found: ReportName[] = [];
  if (before.locker === null && after.locker !== null) found.push("ready");
  if (after.screen === "entry" && before.screen !== "entry") found.push("code_entry");
  if (after.notice?.kind === "wrong_code" && after.notice !== before.notice) found.push("wrong_code");
  if (after.screen === "entry" && isLocked(after) && !(before.screen === "entry" && isLocked(before))) {
    found.push("keypad_locked");
  }
  if (after.refusal !== null && after.refusal !== before.refusal) found.push(REFUSAL_REPORTS[after.refusal]);
  if (after.screen === "home" && ["entry", "refused", "errand"].includes(before.screen)) {
    if (before.screen === "entry" && after.leftBy === "person") found.push("cancelled");
    found.push("closed_frame");
  }
  return found;
}

function isLocked(state: State): boolean {
  return state.lockedUntil > state.now;
}

function errandReports(before: State, after: State): ReportName[] {
  const { errand } = after;
  if (errand === null) return [];
  const known = before.errand?.errand === errand.errand ? before.errand : null;
  const found: ReportName[] = [];
  if (known?.step !== errand.step) {
    const name = errand.step === "done" ? doneReport(errand) : STEP_REPORTS[errand.step];
    if (name !== null) found.push(name);
  }
  if (errand.reminder && known?.reminder !== true) found.push("reminder");
  if (errand.alarm && known?.alarm !== true) found.push("alarm");
  return found;
}

function doneReport(errand: Errand): ReportName {
  return errand.kind === "pickup" ? "taken" : "laid_in";
}
