import type { Errand, Locker } from "../src/locker/model.js";
import { reduce } from "../src/locker/reducer.js";
import { initialState, type LockerEvent, type State } from "../src/locker/state.js";

export const locker: Locker = {
  place: "Rathaus",
  available: true,
  simulated: false,
  doors: [],
  simulatorUrl: null,
  pageOrigins: ["http://page.test"],
  lockedForS: 0,
  entryS: 60,
  warningS: 20,
};

export const errand: Errand = {
  errand: "e1",
  kind: "pickup",
  door: 7,
  step: "authorised",
  items: ["licence-card"],
  reference: "FE-1",
  triesLeft: 2,
  reminder: false,
  alarm: false,
};

/** The state after these events. */
export function after(events: readonly LockerEvent[], from: State = initialState): State {
  return events.reduce(reduce, from);
}

/** A frame that knows its lockers and shows the start. */
export const home: State = after([
  { type: "began", embedded: true, now: 1000 },
  { type: "locker", locker, now: 1000 },
]);

export const entry: State = after([{ type: "code_entry", kind: "pickup" }], home);
