/** State × event → state. Pure: no clock, no network, no DOM. */

import type {
  AgentSays,
  FieldChanged,
  LockerCommand,
  LockerEvent,
  LockerRequested,
  Mode,
  ServerMessage,
  UserSaid,
  Welcome,
} from "../protocol.js";
import { initialState, lockerIsOver, type LogEntry, type State } from "./state.js";

export const LOG_LENGTH = 40;
/** Code of the error with which the agent refuses a second window. */
const IN_USE = "terminal_in_use";

/** What happens in the page itself. */
export type LocalEvent =
  | { type: "connection_lost" }
  | { type: "language_chosen"; language: string | null }
  | { type: "started"; language: string; mode: Mode }
  | { type: "typed"; text: string }
  | { type: "microphone_state"; state: State["microphone"] }
  | { type: "playing"; playing: boolean }
  | { type: "heard"; turn: number }
  | { type: "sound_blocked"; blocked: boolean }
  | { type: "error_closed" }
  | { type: "offer_declined" }
  | { type: "paused_closed" }
  | { type: "locker_reported"; event: LockerEvent }
  | { type: "locker_failed" }
  | { type: "locker_left" }
  | { type: "idle_answered" };

export type StoreEvent = ServerMessage | LocalEvent;

export function reduce(state: State, event: StoreEvent): State {
  return reduceServer(state, event) ?? reduceLocal(state, event) ?? state;
}

function reduceServer(state: State, event: StoreEvent): State | null {
  switch (event.type) {
    case "welcome":
      return welcomed(state, event);
    case "agent":
      return agentSaid(state, event);
    case "user":
      return userSaid(state, event);
    case "field":
      return fieldChanged(state, event);
    case "form":
      return { ...withoutOver(state), form: event, services: [] };
    case "services":
      return { ...state, services: event.services };
    case "language_offer":
      return { ...state, offer: event.language };
    case "submitted":
      return { ...state, submitted: event, stage: "submitted" };
    case "speech":
      return { ...state, speech: { rate: event.rate, volume: event.volume } };
    case "suggestions":
      return { ...state, suggested: event };
    case "paused":
      return { ...state, paused: event };
    case "locker_requested":
      return lockerRequested(state, event);
    case "locker_command":
      return lockerCommanded(state, event);
    case "error":
      if (event.code === IN_USE) return { ...state, connection: "superseded" };
      return { ...state, error: { code: event.code, message: event.message } };
    case "turn_end":
      return {
        ...state,
        stage: event.stage,
        form: asked(state.form, event.open),
        suggested: stillOpen(state.suggested, event.open),
      };
    case "state":
      return { ...state, agentState: event.state };
    case "idle_prompt":
      return { ...state, idleSeconds: event.seconds };
    case "wiped":
      return wiped(state, event.reason === "superseded");
    default:
      return null;
  }
}

function reduceLocal(state: State, event: StoreEvent): State | null {
  switch (event.type) {
    case "connection_lost":
      return { ...state, connection: state.connection === "superseded" ? "superseded" : "lost" };
    case "language_chosen":
      return { ...state, language: event.language };
    case "started":
      return { ...state, language: event.language, mode: event.mode, talking: true };
    case "typed":
      return { ...state, log: append(state.log, typedEntry(state, event.text)), error: null };
    case "microphone_state":
      return { ...state, microphone: event.state };
    case "playing":
      return state.playing === event.playing ? state : { ...state, playing: event.playing };
    case "heard":
      return { ...state, heardTurn: event.turn };
    case "sound_blocked":
      return { ...state, soundBlocked: event.blocked };
    case "error_closed":
      return { ...state, error: null };
    case "offer_declined":
      return { ...state, offer: null };
    case "paused_closed":
      return { ...state, paused: null };
    case "locker_reported":
      return lockerReported(state, event.event);
    case "locker_failed":
      return state.locker === null
        ? state
        : { ...state, locker: { ...state.locker, phase: "failed", event: null } };
    case "locker_left":
      return { ...state, locker: null };
    case "idle_answered":
      return { ...state, idleSeconds: null };
    default:
      return null;
  }
}

/** `welcome` answers `hello`, and `start` once more: then it names the language. */
function welcomed(state: State, event: Welcome): State {
  const { languages, place, locker_url: lockerUrl } = event;
  if (event.language === null) {
    // A conversation that could not be taken up again: its citizen should read why.
    const error = state.talking ? state.error : null;
    const language = state.talking ? null : state.language;
    return { ...initialState, connection: "open", languages, place, lockerUrl, language, error };
  }
  return {
    ...state,
    connection: "open",
    languages,
    place,
    lockerUrl,
    language: event.language,
    mode: event.mode,
    stage: event.stage,
    talking: true,
    idleSeconds: null,
  };
}

function agentSaid(state: State, event: AgentSays): State {
  const entry: LogEntry = {
    who: "agent",
    turn: event.turn,
    text: event.text,
    lang: event.lang,
    final: true,
  };
  return {
    ...state,
    turn: event.turn,
    language: event.lang,
    log: append(state.log, entry),
    sources: event.sources,
    error: null,
    offer: null,
    idleSeconds: null,
  };
}

/** A later hypothesis of the same turn replaces the earlier; so does what stands for typed words. */
function userSaid(state: State, event: UserSaid): State {
  const entry: LogEntry = {
    who: "user",
    turn: event.turn,
    text: event.text,
    lang: state.language ?? "",
    final: event.final,
  };
  const last = state.log.at(-1);
  const same = last?.who === "user" && (!last.final || event.typed || last.text === event.text);
  const log = same ? state.log.slice(0, -1) : state.log;
  return { ...state, log: event.text === "" ? log : append(log, entry), idleSeconds: null };
}

function typedEntry(state: State, text: string): LogEntry {
  return { who: "user", turn: state.turn, text, lang: state.language ?? "", final: true };
}

function append(log: readonly LogEntry[], entry: LogEntry): readonly LogEntry[] {
  return [...log, entry].slice(-LOG_LENGTH);
}

function fieldChanged(state: State, event: FieldChanged): State {
  const provenance = Object.fromEntries(
    Object.entries(state.provenance).filter(([id]) => id !== event.field),
  );
  if (event.provenance !== null) provenance[event.field] = event.provenance;
  if (state.form === null) return { ...state, provenance };
  const fields = state.form.fields.map((field) =>
    field.id === event.field
      ? {
          ...field,
          value: event.value,
          display: event.display,
          confirmed: event.provenance?.confirmed ?? false,
        }
      : field,
  );
  return { ...state, provenance, form: { ...state.form, fields } };
}

/** A page that is connected anew is asked again for the frame that it shows already. */
function lockerRequested(state: State, { errand, reference }: LockerRequested): State {
  const shown = state.locker;
  if (shown !== null && shown.errand === errand && !lockerIsOver(shown)) return state;
  const request = (shown?.request ?? 0) + 1;
  return { ...state, locker: { errand, reference, request, phase: "loading", event: null } };
}

/** A frame that shows nothing yet reports nothing of being left. */
function lockerCommanded(state: State, { command }: LockerCommand): State {
  const unused = state.locker !== null && [null, "ready"].includes(state.locker.event);
  return command === "cancel" && unused ? { ...state, locker: null } : state;
}

function lockerReported(state: State, event: LockerEvent): State {
  if (state.locker === null) return state;
  if (event === "closed_frame") return { ...state, locker: null };
  return { ...state, locker: { ...state.locker, phase: "ready", event } };
}

/** The conversation goes on to something else. */
function withoutOver(state: State): State {
  return state.locker !== null && lockerIsOver(state.locker) ? { ...state, locker: null } : state;
}

function stillOpen(suggested: State["suggested"], open: readonly string[]): State["suggested"] {
  return suggested !== null && open.includes(suggested.field) ? suggested : null;
}

function asked(form: State["form"], open: readonly string[]): State["form"] {
  if (form === null) return null;
  const fields = form.fields.map((field) => ({ ...field, asked: open.includes(field.id) }));
  return { ...form, fields };
}

function wiped(state: State, superseded: boolean): State {
  return {
    ...initialState,
    connection: superseded ? "superseded" : state.connection,
    languages: state.languages,
    place: state.place,
    lockerUrl: state.lockerUrl,
    language: state.paused === null ? null : state.language,
    paused: state.paused,
  };
}
