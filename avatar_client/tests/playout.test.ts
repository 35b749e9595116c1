import { beforeEach, describe, expect, it } from "vitest";
import { Playout, type PlayoutEvent } from "../src/audio/playout.js";

const QUANTUM = 128;

describe("playout", () => {
  let events: PlayoutEvent[];
  let playout: Playout;

  beforeEach(() => {
    events = [];
    playout = new Playout({ sampleRateHz: 16000, prebufferMs: 100, fadeMs: 10 }, (event) =>
      events.push(event),
    );
  });

  const push = (segment: number, ms: number): void =>
    playout.push(segment, new Float32Array(ms * 16).fill(0.5));
  const render = (quanta = 1): Float32Array => {
    const heard = new Float32Array(quanta * QUANTUM);
    for (let i = 0; i < quanta; i++) {
      playout.render(heard.subarray(i * QUANTUM, (i + 1) * QUANTUM));
    }
    return heard;
  };
  const of = (kind: PlayoutEvent["event"]): PlayoutEvent[] =>
    events.filter(({ event }) => event === kind);
  const loudest = (samples: Float32Array): number => Math.max(...samples.map(Math.abs));

  it("waits for the prebuffer", () => {
    push(0, 80);
    expect(loudest(render(4))).toBe(0);
    expect(of("started")).toEqual([]);
    push(0, 40);
    expect(loudest(render(4))).toBeCloseTo(0.5);
    expect(of("started")).toEqual([{ event: "started", segment: 0 }]);
  });

  it("plays a segment shorter than the prebuffer once it has ended", () => {
    push(0, 40);
    playout.end(0);
    render(10);
    expect(of("finished")).toEqual([{ event: "finished", segment: 0, frames: 640 }]);
  });

  it("plays every sample once and reports the end", () => {
    push(0, 200);
    playout.end(0);
    render(40);
    expect(of("finished")).toEqual([{ event: "finished", segment: 0, frames: 3200 }]);
  });

  it("plays segments in order", () => {
    push(0, 120);
    push(1, 120);
    playout.end(0);
    playout.end(1);
    render(60);
    expect(of("finished").map((event) => event.segment)).toEqual([0, 1]);
  });

  it("falls silent within the fade when held, and goes on where it was", () => {
    push(0, 500);
    render(10);
    playout.hold();
    const fading = render(2);
    expect(Math.abs(fading[QUANTUM - 1] ?? 1)).toBeLessThan(0.5);
    expect(loudest(fading.subarray(161))).toBe(0);
    expect(loudest(render(20))).toBe(0);
    const held = events.at(-1);
    playout.release();
    render(1);
    const resumed = events.at(-1);
    if (held?.event !== "progress" || resumed?.event !== "progress") throw new Error("no progress");
    expect(resumed.frames - held.frames).toBe(QUANTUM);
    expect(held.running).toBe(false);
    expect(resumed.running).toBe(true);
  });

  it("answers a clear with what was played and drops late frames", () => {
    push(0, 500);
    render(10);
    playout.clear(0);
    render(2);
    const cleared = of("cleared")[0];
    if (cleared?.event !== "cleared") throw new Error("not cleared");
    expect(cleared.frames).toBeGreaterThanOrEqual(10 * QUANTUM);
    expect(cleared.frames).toBeLessThanOrEqual(12 * QUANTUM);
    push(0, 500);
    expect(loudest(render(20))).toBe(0);
    expect(of("finished")).toEqual([]);
  });

  it("answers a clear at once when nothing sounds, also for what has finished", () => {
    playout.clear(4);
    expect(of("cleared")).toEqual([{ event: "cleared", segment: 4, frames: 0 }]);
    push(5, 100);
    playout.end(5);
    render(20);
    playout.clear(5);
    expect(of("cleared").at(-1)).toEqual({ event: "cleared", segment: 5, frames: 1600 });
  });

  it("plays the next segment after a clear, also when it was held", () => {
    push(0, 500);
    render(4);
    playout.hold();
    playout.clear(0);
    render(4);
    push(1, 200);
    expect(loudest(render(4))).toBeCloseTo(0.5);
  });

  it("freezes in an underrun and needs the prebuffer again", () => {
    push(0, 120);
    render(20);
    const dry = events.at(-1);
    if (dry?.event !== "progress") throw new Error("no progress");
    expect(dry).toEqual({ event: "progress", segment: 0, frames: 1920, running: false });
    push(0, 20);
    expect(loudest(render(2))).toBe(0);
    push(0, 100);
    expect(loudest(render(4))).toBeCloseTo(0.5);
  });
});
