/** State × event → state. Pure: no clock, no network, no DOM. */

import type { Errand } from "./model.js";
import { initialState, type LockerEvent, type Notice, type State } from "./state.js";

export function reduce(state: State, event: LockerEvent): State {
  return reduceService(state, event) ?? reduceEntry(state, event) ?? reduceErrand(state, event) ?? state;
}

/** Terminal and case service. */
function reduceService(state: State, event: LockerEvent): State | null {
  switch (event.type) {
    case "began":
      return { ...state, embedded: event.embedded, now: event.now, lastInput: event.now };
    case "not_enrolled":
      return { ...forget(state), screen: "enrol", locker: null, busy: false };
    case "enrolment_failed":
      return { ...state, enrolmentFailed: true, busy: false };
    case "unreachable":
      // Whoever stands before an open door or a half-typed code keeps the view.
      return state.screen === "starting" || state.screen === "home"
        ? { ...state, screen: "offline" }
        : state;
    case "locker":
      return lockerKnown(state, event);
    case "help":
      return { ...state, helpOpen: event.open };
    case "input":
      return { ...state, lastInput: event.now, now: event.now };
    case "tick":
      return { ...state, now: event.now };
    default:
      return null;
  }
}

function lockerKnown(state: State, event: Extract<LockerEvent, { type: "locker" }>): State {
  const { locker, now } = event;
  const waiting = ["starting", "offline", "enrol"].includes(state.screen);
  const lockedUntil = locker.lockedForS > 0 ? now + locker.lockedForS * 1000 : state.lockedUntil;
  return {
    ...state,
    locker,
    lockedUntil,
    now,
    screen: waiting ? "home" : state.screen,
    enrolmentFailed: false,
    busy: state.screen === "enrol" ? false : state.busy,
  };
}

/** The code, up to the answer. */
function reduceEntry(state: State, event: LockerEvent): State | null {
  switch (event.type) {
    case "code_entry":
      return { ...forget(state), screen: "entry", kind: event.kind, lastInput: state.now };
    case "typed":
      return { ...state, typed: event.typed, notice: null };
    case "code_shown":
      return { ...state, codeHidden: event.hidden };
    case "noticed":
      return { ...state, notice: event.notice };
    case "sent":
      return { ...state, busy: true, notice: null };
    case "wrong_code":
      return {
        ...state,
        typed: "",
        busy: false,
        screen: "entry",
        notice: { kind: "wrong_code", left: event.left },
      };
    case "keypad_locked":
      return {
        ...forget(state),
        screen: "entry",
        kind: state.kind,
        lockedUntil: event.now + event.waitS * 1000,
        now: event.now,
      };
    case "refused":
      return { ...forget(state), screen: "refused", refusal: event.refusal, kind: event.kind };
    default:
      return null;
  }
}

function reduceErrand(state: State, event: LockerEvent): State | null {
  switch (event.type) {
    case "answered":
      return {
        ...forget(state),
        screen: "errand",
        errand: event.errand,
        kind: event.errand.kind,
        resumed: event.resumed ?? state.resumed,
        lastInput: state.now,
      };
    case "changed":
      return errandChanged(state, event.errand);
    case "failed":
      return failed(state, event.notice);
    case "link":
      return { ...state, linkLost: event.lost };
    case "choosing":
      return { ...state, choosing: event.choosing, notice: null };
    case "left":
      return { ...forget(state), screen: "home", leftBy: event.by };
    default:
      return null;
  }
}

function failed(state: State, notice: Notice): State {
  // An application's page asked for a compartment: there is no view yet to put a remark into.
  if (state.screen === "home") {
    return { ...forget(state), screen: "refused", refusal: "locker_unavailable", kind: state.kind };
  }
  return { ...state, busy: false, notice };
}

/** A change that the door or the staff brought about. */
function errandChanged(state: State, errand: Errand): State {
  if (state.errand?.errand !== errand.errand) return state;
  const sameStep = state.errand.step === errand.step;
  return {
    ...state,
    errand,
    choosing: sameStep && state.choosing,
    notice: sameStep ? state.notice : null,
    // A new step begins with its full time, whoever brought it about.
    lastInput: sameStep ? state.lastInput : state.now,
    linkLost: false,
  };
}

/** What belonged to the last citizen goes, above all the code. */
function forget(state: State): State {
  const { embedded, locker, lockedUntil, now, lastInput, codeHidden, screen } = state;
  const kept = { embedded, locker, lockedUntil, now, lastInput, screen };
  return { ...initialState, ...kept, codeHidden: screen === "entry" && codeHidden };
}
