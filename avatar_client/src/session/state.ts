/** What the page knows, as one immutable value. */

import type {
  Errand,
  FormShown,
  LanguageChoice,
  LockerEvent,
  Mode,
  ServiceChoice,
  Source,
  Stage,
  Paused,
  SpeechChanged,
  Submitted,
  Suggested,
  Provenance,
  AvatarState,
} from "../protocol.js";

export interface LogEntry {
  who: "agent" | "user";
  turn: number;
  text: string;
  lang: string;
  final: boolean;
}

export interface Notice {
  code: string;
  message: string;
}

/** The locker frame as the page shows it; what happens inside is known by its reports alone. */
export interface LockerView {
  errand: Errand;
  reference: string | null;
  /** Counts the requests: each of them gets a frame of its own. */
  request: number;
  phase: "loading" | "ready" | "failed";
  event: LockerEvent | null;
}

const KEYPAD: readonly (LockerEvent | null)[] = ["code_entry", "wrong_code", "keypad_locked"];
const OVER: readonly (LockerEvent | null)[] = [
  "taken",
  "laid_in",
  "cancelled",
  "person",
  "unavailable",
  "disputed",
];

export interface State {
  connection: "connecting" | "open" | "lost" | "superseded";
  languages: readonly LanguageChoice[];
  place: string;
  /** Where the locker frame is; null where there are no lockers. */
  lockerUrl: string | null;
  /** The language of the texts: chosen on the start screen, then the session's. */
  language: string | null;
  mode: Mode | null;
  /** Whether a conversation is going on (else the start screen is shown). */
  talking: boolean;
  stage: Stage;
  turn: number;
  /** The last turn whose reply was played to its end, or cut. */
  heardTurn: number;
  agentState: AvatarState["state"];
  form: FormShown | null;
  provenance: Readonly<Record<string, Provenance>>;
  services: readonly ServiceChoice[];
  log: readonly LogEntry[];
  sources: readonly Source[];
  offer: string | null;
  error: Notice | null;
  submitted: Submitted | null;
  locker: LockerView | null;
  /** The number of a form that was left for a while; it stays on the screen after the wipe. */
  paused: Paused | null;
  suggested: Suggested | null;
  speech: Pick<SpeechChanged, "rate" | "volume">;
  /** Seconds of the idle prompt, or null when it isn't shown. */
  idleSeconds: number | null;
  microphone: "off" | "opening" | "on" | "denied";
  playing: boolean;
  soundBlocked: boolean;
}

export const initialState: State = {
  connection: "connecting",
  languages: [],
  place: "",
  lockerUrl: null,
  language: null,
  mode: null,
  talking: false,
  stage: "consent",
  turn: 0,
  heardTurn: -1,
  agentState: "idle",
  form: null,
  provenance: {},
  services: [],
  log: [],
  sources: [],
  offer: null,
  error: null,
  submitted: null,
  locker: null,
  paused: null,
  suggested: null,
  speech: { rate: "normal", volume: "normal" },
  idleSeconds: null,
  microphone: "off",
  playing: false,
  soundBlocked: false,
};

/** While a code is typed nobody listens: it might be read aloud. */
export function codeIsTyped({ locker }: State): boolean {
  return locker !== null && KEYPAD.includes(locker.event);
}

/** Whether the frame only shows how it ended. */
export function lockerIsOver(locker: LockerView): boolean {
  return locker.phase === "failed" || OVER.includes(locker.event);
}
