/** Tells a QR reader, which types like a keyboard but far faster, from fingers. Pure. */

const PREFIX = "AOM1:";
/** 26 characters of Crockford's base 32 after the prefix. */
const QR_TEXT = /^AOM1:[0-9A-HJKMNP-TV-Z]{26}$/;
const QR_LENGTH = 31;
/** Nobody types two keys within this time; readers do, also slow ones. */
const READER_GAP_MS = 60;
/** So many fast keys are a reader's, even if the text isn't one of ours. */
const READER_KEYS = 6;
/** The reader's Enter after a text that was complete without it. */
const ENTER_WITHIN_MS = 500;

export interface Scan {
  /** What came in one go so far. */
  keys: string;
  lastAt: number;
  /** When the last text was complete. */
  completeAt: number;
}

export const noScan: Scan = { keys: "", lastAt: -Infinity, completeAt: -Infinity };

export type Reading =
  /** A key of its own: the keypad's business. */
  | { kind: "key" }
  /** Part of a scanned text: belongs to nobody else. */
  | { kind: "held" }
  /** A whole text of a letter. */
  | { kind: "code"; text: string }
  /** Something was scanned that is no code; what it typed is to be taken back. */
  | { kind: "foreign" };

/** One key press at `at` (milliseconds), by its `KeyboardEvent.key`. */
export function scan(before: Scan, key: string, at: number): [Scan, Reading] {
  if (key === "Enter") return entered(before, at);
  if (key.length !== 1) return [before, { kind: "key" }];
  const inOneGo = at - before.lastAt <= READER_GAP_MS;
  const keys = (inOneGo ? before.keys : "") + key.toUpperCase();
  const next = { ...before, keys, lastAt: at };
  if (!keys.startsWith(PREFIX)) return [next, { kind: "key" }];
  if (!QR_TEXT.test(keys)) return [next, { kind: keys.length > QR_LENGTH ? "foreign" : "held" }];
  return [{ keys: "", lastAt: at, completeAt: at }, { kind: "code", text: keys }];
}

function entered(before: Scan, at: number): [Scan, Reading] {
  const { keys, lastAt, completeAt } = before;
  if (at - completeAt <= ENTER_WITHIN_MS) return [noScan, { kind: "held" }];
  const scanned = at - lastAt <= READER_GAP_MS && keys.length >= READER_KEYS;
  // A bar code of the ten characters types them, or those that are missing, like quick fingers.
  const typedCode = /^[A-Z]{0,2} ?\d{0,4} ?\d{0,4}$/.test(keys);
  return [noScan, { kind: scanned && !typedCode ? "foreign" : "key" }];
}

/** Whether this key is the first of a row that may turn out to be scanned. */
export function beginsRow(after: Scan): boolean {
  return after.keys.length === 1;
}
