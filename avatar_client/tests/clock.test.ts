import { describe, expect, it } from "vitest";
import { MAX_EXTRAPOLATION_S, PlaybackClock } from "../src/audio/clock.js";

function clockAt(latencyS = 0): { clock: PlaybackClock; time: { s: number } } {
  const time = { s: 10 };
  return { clock: new PlaybackClock(16000, () => time.s, () => latencyS), time };
}

describe("playback clock", () => {
  it("knows nothing before the first report", () => {
    expect(clockAt().clock.audible()).toBeNull();
  });

  it("lies behind the rendered samples by the output latency", () => {
    const { clock } = clockAt(0.04);
    clock.report(3, 16000, true);
    expect(clock.audible()).toEqual({ segment: 3, positionMs: 960, running: true });
  });

  it("is negative until the first sample is heard", () => {
    const { clock } = clockAt(0.04);
    clock.report(0, 128, true);
    expect(clock.audible()?.positionMs).toBeCloseTo(-32);
  });

  it("goes on between two reports", () => {
    const { clock, time } = clockAt();
    clock.report(0, 1600, true);
    time.s += 0.03;
    expect(clock.audible()?.positionMs).toBeCloseTo(130);
  });

  it("stops soon when the reports stop", () => {
    const { clock, time } = clockAt();
    clock.report(0, 1600, true);
    time.s += 5;
    expect(clock.audible()?.positionMs).toBeCloseTo(100 + MAX_EXTRAPOLATION_S * 1000);
  });

  it("freezes in a pause or an underrun", () => {
    const { clock, time } = clockAt();
    clock.report(0, 1600, false);
    time.s += 1;
    expect(clock.audible()).toEqual({ segment: 0, positionMs: 100, running: false });
  });

  it("forgets a segment that is over", () => {
    const { clock } = clockAt();
    clock.report(0, 1600, true);
    clock.stop();
    expect(clock.audible()).toBeNull();
  });
});
