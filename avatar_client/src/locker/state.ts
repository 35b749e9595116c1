/** All that the frame knows. One value, replaced on each event. */

import type { Errand, Kind, Locker, Outcome, Problem } from "./model.js";

export type Screen = "starting" | "enrol" | "offline" | "home" | "entry" | "refused" | "errand";

/** Why the case service said no, as far as the citizen has to know. */
export const REFUSALS = [
  "code_locked",
  "code_expired",
  "in_use",
  "collected",
  "needs_staff",
  "locker_unavailable",
  "not_allowed",
  "too_late",
  "no_compartment",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A short remark beside what is shown. */
export type Notice =
  | { kind: "wrong_code"; left: number }
  | { kind: "code_incomplete" }
  | { kind: "letter_expected" }
  | { kind: "digit_expected" }
  | { kind: "no_such_letter" }
  | { kind: "scan_foreign" }
  | { kind: "door_busy" }
  | { kind: "no_more_tries" }
  | { kind: "shut_first" }
  | { kind: "not_reached" };

export interface State {
  screen: Screen;
  embedded: boolean;
  locker: Locker | null;
  /** What a typed code is for. */
  kind: Kind;
  typed: string;
  codeHidden: boolean;
  notice: Notice | null;
  /** Milliseconds of the page's clock until which the keypad is locked. */
  lockedUntil: number;
  /** A request is on its way; nothing else can be pressed. */
  busy: boolean;
  errand: Errand | null;
  /** The errand goes on after the page was loaded anew: a new release needs the code again. */
  resumed: boolean;
  /** The choices of what is wrong are shown. */
  choosing: boolean;
  /** What to do without the terminal is shown. */
  helpOpen: boolean;
  refusal: Refusal | null;
  linkLost: boolean;
  enrolmentFailed: boolean;
  /** How the last errand or entry was left. */
  leftBy: "person" | "time" | null;
  lastInput: number;
  now: number;
}

export const initialState: State = {
  screen: "starting",
  embedded: false,
  locker: null,
  kind: "pickup",
  typed: "",
  codeHidden: false,
  notice: null,
  lockedUntil: 0,
  busy: false,
  errand: null,
  resumed: false,
  choosing: false,
  helpOpen: false,
  refusal: null,
  linkLost: false,
  enrolmentFailed: false,
  leftBy: null,
  lastInput: 0,
  now: 0,
};

export type LockerEvent =
  | { type: "began"; embedded: boolean; now: number }
  | { type: "not_enrolled" }
  | { type: "enrolment_failed" }
  | { type: "unreachable" }
  | { type: "locker"; locker: Locker; now: number }
  | { type: "code_entry"; kind: Kind }
  | { type: "typed"; typed: string }
  | { type: "noticed"; notice: Notice }
  | { type: "code_shown"; hidden: boolean }
  | { type: "sent" }
  | { type: "answered"; errand: Errand; resumed?: boolean }
  | { type: "changed"; errand: Errand }
  | { type: "wrong_code"; left: number }
  | { type: "keypad_locked"; waitS: number; now: number }
  | { type: "refused"; refusal: Refusal; kind: Kind }
  | { type: "failed"; notice: Notice }
  | { type: "link"; lost: boolean }
  | { type: "choosing"; choosing: boolean }
  | { type: "help"; open: boolean }
  | { type: "left"; by: "person" | "time" }
  | { type: "input"; now: number }
  | { type: "tick"; now: number };

export type { Errand, Kind, Locker, Outcome, Problem };
