/** What the page knows, as one immutable value. */

import type {
  FormShown,
  LanguageChoice,
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

export interface State {
  connection: "connecting" | "open" | "lost" | "superseded";
  languages: readonly LanguageChoice[];
  place: string;
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
  paused: null,
  suggested: null,
  speech: { rate: "normal", volume: "normal" },
  idleSeconds: null,
  microphone: "off",
  playing: false,
  soundBlocked: false,
};
