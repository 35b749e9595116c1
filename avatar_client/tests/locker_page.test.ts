import { describe, expect, it } from "vitest";
import { BEAT_MS } from "../src/beat.js";
import type { LockerEvent, ServerMessage, UserSaid, Welcome } from "../src/protocol.js";
import {
  LockerLink,
  MISSED_BEATS,
  READY_WITHIN_MS,
  reportOf,
  type LockerReport,
} from "../src/session/locker_link.js";
import { reduce, type StoreEvent } from "../src/session/reducer.js";
import { codeIsTyped, initialState, lockerIsOver, type State } from "../src/session/state.js";

const FRAME_URL = "http://127.0.0.1:8083/";
const FRAME_ORIGIN = "http://127.0.0.1:8083";

/** A window whose clock and messages belong to the test. */
class Page {
  received: (event: MessageEvent) => void = () => undefined;
  timers = new Map<number, () => void>();
  waited: number[] = [];
  beats = new Map<number, () => void>();

  addEventListener(_: "message", listener: (event: MessageEvent) => void): void {
    this.received = listener;
  }

  setTimeout(callback: () => void, ms: number): number {
    this.waited.push(ms);
    this.timers.set(this.waited.length, callback);
    return this.waited.length;
  }

  clearTimeout(timer: number): void {
    this.timers.delete(timer);
  }

  setInterval(callback: () => void, ms: number): number {
    expect(ms).toBe(BEAT_MS);
    this.beats.set(this.beats.size + 1, callback);
    return this.beats.size;
  }

  clearInterval(timer: number): void {
    this.beats.delete(timer);
  }

  beat(times: number): void {
    for (let count = 0; count < times; count++) for (const callback of this.beats.values()) callback();
  }

  elapse(): void {
    for (const callback of this.timers.values()) callback();
    this.timers.clear();
  }

  post(data: unknown, origin: string, source: unknown): void {
    this.received({ data, origin, source } as MessageEvent);
  }
}

function linked(): {
  page: Page;
  link: LockerLink;
  frame: { contentWindow: Window };
  heard: LockerReport[];
  sent: { message: unknown; origin: string }[];
  silences: () => number;
} {
  const page = new Page();
  const heard: LockerReport[] = [];
  const sent: { message: unknown; origin: string }[] = [];
  let silent = 0;
  const contentWindow = {
    postMessage: (message: unknown, origin: string) => sent.push({ message, origin }),
  } as unknown as Window;
  const link = new LockerLink(page, {
    report: (report) => heard.push(report),
    silent: () => silent++,
  });
  const frame = { contentWindow };
  link.attach(frame, FRAME_URL);
  return { page, link, frame, heard, sent, silences: () => silent };
}

const opened = { source: "amtomat-locker", event: "opened", errand: "pickup", door: 7 };

describe("the link to the locker frame", () => {
  it("hears the frame, and nothing but what the contract knows of its message", () => {
    const { page, frame, heard } = linked();
    page.post({ ...opened, code: "KX47293816" }, FRAME_ORIGIN, frame.contentWindow);
    expect(heard).toEqual([{ event: "opened", errand: "pickup", door: 7 }]);
  });

  it.each(["http://127.0.0.1:8080", "http://evil.test", "null", `${FRAME_ORIGIN}.evil.test`])(
    "ignores another origin in the same frame: %s",
    (origin) => {
      const { page, frame, heard } = linked();
      page.post(opened, origin, frame.contentWindow);
      expect(heard).toEqual([]);
    },
  );

  it("ignores another window of the same origin", () => {
    const { page, heard } = linked();
    page.post(opened, FRAME_ORIGIN, {});
    page.post(opened, FRAME_ORIGIN, null);
    expect(heard).toEqual([]);
  });

  it("ignores the frame that was there before", () => {
    const { page, link, frame, heard } = linked();
    link.attach(null, FRAME_URL);
    page.post(opened, FRAME_ORIGIN, frame.contentWindow);
    expect(heard).toEqual([]);
  });

  it.each([
    null,
    "opened",
    {},
    { ...opened, source: "another" },
    { ...opened, event: "open_all" },
    { ...opened, errand: "steal" },
    { ...opened, door: 1.5 },
    { ...opened, door: "7" },
    { ...opened, door: 0 },
    { ...opened, door: undefined },
  ])("reads nothing in %j", (data) => {
    expect(reportOf(data)).toBeNull();
  });

  it("names the frame's origin whenever it speaks to it", () => {
    const { link, sent } = linked();
    link.send({ command: "start", errand: "dropoff", reference: "NEU-1" });
    const message = { target: "amtomat-locker", command: "start", errand: "dropoff", reference: "NEU-1" };
    expect(sent).toEqual([{ message, origin: FRAME_ORIGIN }]);
  });

  it("complains once when the frame stays silent", () => {
    const { page, silences } = linked();
    expect(page.waited).toEqual([READY_WITHIN_MS]);
    page.elapse();
    expect(silences()).toBe(1);
  });

  it("does not complain once the frame has reported, or is gone", () => {
    const first = linked();
    const ready = { ...opened, event: "ready", door: null };
    first.page.post(ready, FRAME_ORIGIN, first.frame.contentWindow);
    first.page.elapse();
    const second = linked();
    second.link.attach(null, null);
    second.page.elapse();
    expect([first.silences(), second.silences()]).toEqual([0, 0]);
  });

  it("complains once when a frame that was there shows no life any more", () => {
    const { page, frame, silences } = linked();
    page.post(opened, FRAME_ORIGIN, frame.contentWindow);
    page.beat(MISSED_BEATS - 1);
    page.post({ source: "amtomat-locker", beat: true }, FRAME_ORIGIN, frame.contentWindow);
    page.beat(MISSED_BEATS - 1);
    expect(silences()).toBe(0);
    page.beat(MISSED_BEATS);
    expect(silences()).toBe(1);
  });

  it("waits for no life of a frame that is gone, and takes none from a stranger", () => {
    const { page, link, frame, silences } = linked();
    page.post(opened, FRAME_ORIGIN, frame.contentWindow);
    page.beat(MISSED_BEATS - 1);
    page.post({ source: "amtomat-locker", beat: true }, "http://evil.test", frame.contentWindow);
    page.beat(1);
    expect(silences()).toBe(1);
    link.attach({ contentWindow: frame.contentWindow }, FRAME_URL);
    page.post(opened, FRAME_ORIGIN, frame.contentWindow);
    link.attach(null, null);
    page.beat(MISSED_BEATS);
    expect(silences()).toBe(1);
  });

  it("is not fooled by a stranger's ready", () => {
    const { page, silences } = linked();
    page.post({ ...opened, event: "ready", door: null }, "http://evil.test", {});
    page.elapse();
    expect(silences()).toBe(1);
  });
});

const welcome: Welcome = {
  type: "welcome",
  version: 1,
  conversation: "c",
  token: "t",
  resumed: false,
  stage: "service",
  language: "de",
  mode: "speak",
  languages: [{ tag: "de", name: "Deutsch", direction: "ltr" }],
  place: "Neustadt",
  locker_url: FRAME_URL,
  idle_prompt_s: 60,
  idle_wipe_s: 30,
};
const requested: ServerMessage = { type: "locker_requested", errand: "pickup", reference: null };
const reported = (event: LockerEvent): StoreEvent => ({ type: "locker_reported", event });
const play = (events: StoreEvent[], from: State = initialState): State => events.reduce(reduce, from);
const shown = play([welcome, requested, reported("ready")]);

describe("the locker frame in the page's state", () => {
  it("is loaded on request", () => {
    const { locker, lockerUrl } = play([welcome, requested]);
    expect(lockerUrl).toBe(FRAME_URL);
    expect(locker).toMatchObject({ errand: "pickup", phase: "loading", event: null, request: 1 });
  });

  it("is not loaded again when a connection is taken up again", () => {
    const open = play([reported("opened"), { type: "connection_lost" }], shown);
    const again = play([{ ...welcome, resumed: true }, requested], open);
    expect(again.locker).toBe(open.locker);
  });

  it("is loaded anew after it has failed or is over", () => {
    const failed = play([{ type: "locker_failed" }], shown);
    const over = play([reported("taken")], shown);
    expect([failed, over].map(({ locker }) => locker !== null && lockerIsOver(locker))).toEqual([true, true]);
    expect(play([requested], failed).locker).toMatchObject({ request: 2, phase: "loading" });
    expect(play([requested], over).locker).toMatchObject({ request: 2, phase: "loading" });
    const other: ServerMessage = { type: "locker_requested", errand: "dropoff", reference: "NEU-1" };
    expect(play([other], shown).locker).toMatchObject({ request: 2, reference: "NEU-1" });
  });

  it("goes when the frame has nothing more to show, and with the conversation", () => {
    expect(play([reported("closed_frame")], shown).locker).toBeNull();
    expect(play([{ type: "wiped", reason: "ended" }], shown)).toMatchObject({
      locker: null,
      lockerUrl: FRAME_URL,
    });
  });

  it("goes for what comes next only when it is over", () => {
    const form: StoreEvent = { type: "form", service: "passport", title: "Reisepass", fields: [] };
    expect(play([reported("opened"), form], shown).locker).not.toBeNull();
    expect(play([reported("taken"), form], shown).locker).toBeNull();
  });

  it("is taken away by a cancel only before it shows anything", () => {
    const cancel: StoreEvent = { type: "locker_command", command: "cancel" };
    expect(play([cancel], shown).locker).toBeNull();
    expect(play([reported("opened"), cancel], shown).locker).not.toBeNull();
  });

  it("hears nothing while a code is typed", () => {
    const typed = (events: LockerEvent[]): boolean => codeIsTyped(play(events.map(reported), shown));
    expect(typed(["code_entry"])).toBe(true);
    expect(typed(["code_entry", "wrong_code"])).toBe(true);
    expect(typed(["code_entry", "wrong_code", "keypad_locked"])).toBe(true);
    expect(typed(["code_entry", "authorised"])).toBe(false);
    expect(typed(["code_entry", "closed_frame"])).toBe(false);
    expect(typed([])).toBe(false);
  });

  it("shows no code that was typed into the conversation", () => {
    const without: UserSaid = { type: "user", turn: 1, text: "Code [Code]", final: true, typed: true };
    const state = play([{ type: "typed", text: "Code KX 4729 3816" }, without], shown);
    expect(state.log.map(({ text }) => text)).toEqual(["Code [Code]"]);
  });
});
