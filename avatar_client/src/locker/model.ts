/** What the terminal API answers, checked before anything relies on it. */

export const STEPS = [
  "authorised",
  "opening",
  "open",
  "closed",
  "done",
  "jammed",
  "moved",
  "person",
  "unknown",
  "cancelled",
  "disputed",
] as const;
export type Step = (typeof STEPS)[number];

/** Steps after which the errand changes no more at this terminal. */
export const ENDS: readonly Step[] = ["done", "person", "cancelled", "disputed"];

export const KINDS = ["pickup", "dropoff"] as const;
export type Kind = (typeof KINDS)[number];
export type Outcome = "taken" | "laid_in" | "left_empty" | "wrong_content";
export type Problem = "does_not_open" | "does_not_close";

export interface Errand {
  errand: string;
  kind: Kind;
  door: number;
  step: Step;
  items: string[];
  reference: string;
  triesLeft: number;
  reminder: boolean;
  alarm: boolean;
}

export interface Door {
  door: number;
  state: string;
  row: number;
  column: number;
  size: string;
}

export interface Locker {
  place: string;
  available: boolean;
  simulated: boolean;
  doors: Door[];
  simulatorUrl: string | null;
  pageOrigins: string[];
  lockedForS: number;
  entryS: number;
  warningS: number;
}

/** The answer isn't what the contract says. */
export class MalformedAnswer extends Error {}

type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw new MalformedAnswer("not an object");
  return value as Fields;
}

function text(source: Fields, name: string): string {
  const value = source[name];
  if (typeof value !== "string") throw new MalformedAnswer(`${name} is no text`);
  return value;
}

function number(source: Fields, name: string): number {
  const value = source[name];
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new MalformedAnswer(`${name} is no number`);
  }
  return value;
}

function flag(source: Fields, name: string): boolean {
  const value = source[name];
  if (typeof value !== "boolean") throw new MalformedAnswer(`${name} is neither true nor false`);
  return value;
}

function list(source: Fields, name: string): unknown[] {
  const value = source[name];
  if (!Array.isArray(value)) throw new MalformedAnswer(`${name} is no list`);
  return value;
}

function textList(source: Fields, name: string): string[] {
  return list(source, name).map((item) => {
    if (typeof item !== "string") throw new MalformedAnswer(`${name} holds something else than texts`);
    return item;
  });
}

function oneOf<Value extends string>(source: Fields, name: string, known: readonly Value[]): Value {
  const value = known.find((one) => one === source[name]);
  if (value === undefined) throw new MalformedAnswer(`${name} is none of those known`);
  return value;
}

export function errandOf(answer: unknown): Errand {
  const source = fields(answer);
  return {
    errand: text(source, "errand"),
    kind: oneOf(source, "kind", KINDS),
    door: number(source, "door"),
    step: oneOf(source, "step", STEPS),
    items: textList(source, "items"),
    reference: text(source, "reference"),
    triesLeft: number(source, "tries_left"),
    reminder: flag(source, "reminder"),
    alarm: flag(source, "alarm"),
  };
}

function doorOf(answer: unknown): Door {
  const source = fields(answer);
  return {
    door: number(source, "door"),
    state: text(source, "state"),
    row: number(source, "row"),
    column: number(source, "column"),
    size: text(source, "size"),
  };
}

export function lockerOf(answer: unknown): Locker {
  const source = fields(answer);
  const cabinet = fields(source["cabinet"]);
  const timed = fields(source["timed"]);
  return {
    place: text(source, "place"),
    available: flag(cabinet, "available"),
    simulated: flag(cabinet, "simulated"),
    doors: list(cabinet, "doors").map(doorOf),
    simulatorUrl: source["simulator_url"] === null ? null : text(source, "simulator_url"),
    pageOrigins: textList(source, "page_origins"),
    lockedForS: number(fields(source["keypad"]), "locked_for_s"),
    entryS: number(timed, "entry_s"),
    warningS: number(timed, "warning_s"),
  };
}
