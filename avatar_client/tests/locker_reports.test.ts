import { describe, expect, it } from "vitest";
import { STEPS, type Step } from "../src/locker/model.js";
import { commandOf } from "../src/locker/page_link.js";
import { reports } from "../src/locker/reports.js";
import { REFUSALS, type LockerEvent, type State } from "../src/locker/state.js";
import type { LockerEvent as ReportName } from "../src/protocol.js";
import { after, entry, errand, home, locker } from "./locker_fixtures.js";

function told(event: LockerEvent, from: State): ReportName[] {
  return reports(from, after([event], from)).map((report) => report.event);
}

describe("reports to the page", () => {
  it("begin with ready, once", () => {
    const began = after([{ type: "began", embedded: true, now: 0 }]);
    expect(told({ type: "locker", locker, now: 0 }, began)).toEqual(["ready"]);
    expect(told({ type: "locker", locker, now: 9 }, home)).toEqual([]);
  });

  it("never hold a code", () => {
    const typed = after([{ type: "typed", typed: "KX4729381" }], entry);
    expect(reports(entry, typed)).toEqual([]);
    const done = after([{ type: "answered", errand: { ...errand, step: "opening" } }], typed);
    expect(JSON.stringify(reports(typed, done))).toBe('[{"event":"opening","errand":"pickup","door":7}]');
  });

  it("tell each step once", () => {
    const names: Record<Step, ReportName[]> = {
      authorised: ["authorised"],
      opening: ["opening"],
      open: ["opened"],
      closed: ["closed"],
      done: ["taken"],
      jammed: ["jammed"],
      moved: ["moved"],
      person: ["person"],
      unknown: [],
      cancelled: ["cancelled"],
      disputed: ["disputed"],
    };
    for (const step of STEPS) {
      const state = after([{ type: "answered", errand: { ...errand, step } }], home);
      expect(reports(home, state).map(({ event }) => event), step).toEqual(names[step]);
      expect(told({ type: "changed", errand: { ...errand, step } }, state), step).toEqual([]);
    }
  });

  it("tell laid_in for a drop-off, reminder and alarm as they come", () => {
    const laid = { ...errand, kind: "dropoff", step: "done" } as const;
    expect(told({ type: "answered", errand: laid }, home)).toEqual(["laid_in"]);
    const open = { ...errand, step: "open" } as const;
    const state = after([{ type: "answered", errand: open }], home);
    expect(told({ type: "changed", errand: { ...open, reminder: true } }, state)).toEqual(["reminder"]);
    expect(told({ type: "changed", errand: { ...open, reminder: true, alarm: true } }, state)).toEqual(["reminder", "alarm"]);
  });

  it("tell wrong codes each time, locked keypads once, and who gives up", () => {
    expect(told({ type: "wrong_code", left: 4 }, entry)).toEqual(["wrong_code"]);
    const wrong = after([{ type: "wrong_code", left: 4 }], entry);
    expect(told({ type: "wrong_code", left: 4 }, wrong)).toEqual(["wrong_code"]);
    expect(told({ type: "keypad_locked", waitS: 60, now: 0 }, wrong)).toEqual(["keypad_locked"]);
    const locked = after([{ type: "keypad_locked", waitS: 60, now: 0 }], wrong);
    expect(told({ type: "tick", now: 1000 }, locked)).toEqual([]);
    expect(told({ type: "left", by: "person" }, entry)).toEqual(["cancelled", "closed_frame"]);
    expect(told({ type: "left", by: "time" }, entry)).toEqual(["closed_frame"]);
  });

  it("tell every refusal as person or unavailable", () => {
    for (const refusal of REFUSALS) {
      const names = told({ type: "refused", refusal, kind: "pickup" }, entry);
      expect(names.length, refusal).toBe(1);
      expect(["person", "unavailable"]).toContain(names[0]);
    }
  });
});

describe("commands of the page", () => {
  it("are taken whole or not at all", () => {
    const target = "amtomat-locker";
    expect(commandOf({ target, command: "start", errand: "pickup", reference: null })).toEqual({
      command: "start",
      errand: "pickup",
      reference: null,
    });
    expect(commandOf({ target, command: "cancel", extra: 1 })).toEqual({ command: "cancel" });
    for (const wrong of [
      null,
      "cancel",
      { command: "cancel" },
      { target, command: "open" },
      { target, command: "start", errand: "theft", reference: null },
      { target, command: "start", errand: "pickup", reference: 7 },
      { target, command: "setup", language: "de", textSize: "150", contrast: true },
    ]) {
      expect(commandOf(wrong)).toBeNull();
    }
  });
});
