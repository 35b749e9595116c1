import { describe, expect, it } from "vitest";
import { clock, isOver, keypadLockedS, patienceS, warningS } from "../src/locker/idle.js";
import { STEPS } from "../src/locker/model.js";
import { reduce } from "../src/locker/reducer.js";
import { after, entry, errand, home, locker } from "./locker_fixtures.js";

describe("the locker's reducer", () => {
  it("forgets a code as soon as its view is left, whatever the way", () => {
    const typed = after([{ type: "typed", typed: "KX4729" }], entry);
    for (const event of [
      { type: "left", by: "person" },
      { type: "left", by: "time" },
      { type: "answered", errand },
      { type: "wrong_code", left: 2 },
      { type: "keypad_locked", waitS: 900, now: 5 },
      { type: "refused", refusal: "collected", kind: "pickup" },
      { type: "code_entry", kind: "dropoff" },
      { type: "not_enrolled" },
    ] as const) {
      expect(reduce(typed, event).typed, event.type).toBe("");
    }
  });

  it("keeps a complete code when the service wasn't reached, so that OK can be pressed again", () => {
    const state = after(
      [
        { type: "typed", typed: "KX47293816" },
        { type: "sent" },
        { type: "failed", notice: { kind: "not_reached" } },
      ],
      entry,
    );
    expect(state).toMatchObject({ typed: "KX47293816", busy: false, screen: "entry" });
  });

  it("shows a message where an application's errand fails before there is a view", () => {
    const state = after([{ type: "sent" }, { type: "failed", notice: { kind: "not_reached" } }], home);
    expect(state).toMatchObject({ screen: "refused", refusal: "locker_unavailable", busy: false });
  });

  it("keeps the view of an open door while the service is away", () => {
    const open = after([{ type: "answered", errand: { ...errand, step: "open" } }], home);
    expect(reduce(open, { type: "unreachable" }).screen).toBe("errand");
    expect(reduce(home, { type: "unreachable" }).screen).toBe("offline");
    const back = after([{ type: "unreachable" }, { type: "locker", locker, now: 2 }], home);
    expect(back.screen).toBe("home");
  });

  it("ignores changes of an errand that isn't the one shown", () => {
    const open = after([{ type: "answered", errand }], home);
    expect(reduce(open, { type: "changed", errand: { ...errand, errand: "e2", step: "open" } })).toBe(open);
    expect(reduce(home, { type: "changed", errand })).toBe(home);
  });

  it("leaves the choices when the door moves, not when a reminder comes", () => {
    const closed = { ...errand, step: "closed" } as const;
    const choosing = after([{ type: "answered", errand: closed }, { type: "choosing", choosing: true }], home);
    expect(reduce(choosing, { type: "changed", errand: { ...closed, reminder: true } }).choosing).toBe(true);
    expect(reduce(choosing, { type: "changed", errand: { ...closed, step: "open" } }).choosing).toBe(false);
  });

  it("starts with a code in sight and hides it only for this entry", () => {
    const hidden = after([{ type: "code_shown", hidden: true }], entry);
    expect(after([{ type: "wrong_code", left: 1 }], hidden).codeHidden).toBe(true);
    expect(after([{ type: "left", by: "time" }, { type: "code_entry", kind: "pickup" }], hidden).codeHidden).toBe(false);
  });

  it("carries through a locked keypad from the service's state, and never shortens it", () => {
    const locked = after([{ type: "keypad_locked", waitS: 900, now: 1000 }], entry);
    expect(keypadLockedS(locked)).toBe(900);
    expect(keypadLockedS(reduce(locked, { type: "locker", locker, now: 61_000 }))).toBe(840);
    const told = reduce(entry, { type: "locker", locker: { ...locker, lockedForS: 30 }, now: 1000 });
    expect(keypadLockedS(told)).toBe(30);
  });
});

describe("patience", () => {
  it("warns for the last 20 of 60 seconds of a code entry, and a key gives all of it back", () => {
    expect(warningS(after([{ type: "tick", now: 40_000 }], entry))).toBeNull();
    const warned = after([{ type: "tick", now: 41_000 }], entry);
    expect(warningS(warned)).toBe(20);
    expect(warningS(reduce(warned, { type: "input", now: 41_500 }))).toBeNull();
    expect(isOver(after([{ type: "tick", now: 60_999 }], entry))).toBe(false);
    expect(isOver(after([{ type: "tick", now: 61_000 }], entry))).toBe(true);
  });

  it("can be extended again and again", () => {
    let state = entry;
    for (let round = 1; round <= 12; round++) {
      state = after([{ type: "tick", now: 1000 + round * 50_000 }], state);
      expect(warningS(state)).not.toBeNull();
      state = after([{ type: "input", now: 1000 + round * 50_000 }], state);
      expect(warningS(state)).toBeNull();
    }
  });

  it("never ends while a door is open or may be", () => {
    const endless = STEPS.filter(
      (step) => patienceS(after([{ type: "answered", errand: { ...errand, step } }], home)) === null,
    );
    expect(endless).toEqual(["opening", "open", "unknown"]);
  });

  it("begins anew with each step", () => {
    const open = after([{ type: "answered", errand: { ...errand, step: "open" } }, { type: "tick", now: 900_000 }], home);
    const closed = after([{ type: "changed", errand: { ...errand, step: "closed" } }, { type: "tick", now: 901_000 }], open);
    expect(warningS(closed)).toBeNull();
  });

  it("doesn't run while a keypad is locked or a request is on its way", () => {
    expect(patienceS(after([{ type: "keypad_locked", waitS: 900, now: 1000 }], entry))).toBeNull();
    expect(patienceS(after([{ type: "sent" }], entry))).toBeNull();
    expect(patienceS(home)).toBeNull();
  });

  it("shows seconds as a clock does", () => {
    expect([0, 9, 61, 900].map(clock)).toEqual(["0:00", "0:09", "1:01", "15:00"]);
  });
});
