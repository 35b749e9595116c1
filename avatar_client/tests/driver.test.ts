import { describe, expect, it } from "vitest";
import { blinkStartS, chance, faceParameters, type DriverInput } from "../src/avatar/driver.js";
import { mouthPaths } from "../src/avatar/mouth.js";
import {
  closure,
  MIN_CLOSURE_MS,
  VISEMES,
  visemeWeights,
  VOWEL_LIMIT,
} from "../src/avatar/visemes.js";
import type { VisemeTime } from "../src/protocol.js";

const SPEECH: VisemeTime[] = [
  { viseme: "aa", start_ms: 100, end_ms: 260 },
  { viseme: "PP", start_ms: 260, end_ms: 280 },
  { viseme: "aa", start_ms: 280, end_ms: 440 },
  { viseme: "FF", start_ms: 440, end_ms: 500 },
  { viseme: "O", start_ms: 500, end_ms: 700 },
  { viseme: "SS", start_ms: 700, end_ms: 800 },
];

function input(more: Partial<DriverInput> = {}): DriverInput {
  return {
    timeS: 1,
    audioMs: null,
    visemes: SPEECH,
    state: "idle",
    target: null,
    reducedMotion: false,
    seed: 7,
    ...more,
  };
}

const MOMENTS = Array.from({ length: 200 }, (_, i) => i * 5 - 50);

describe("viseme weights", () => {
  it("are bounded, sum to one, and keep vowels below their limit", () => {
    for (const time of MOMENTS) {
      const weights = visemeWeights(SPEECH, time);
      const sum = VISEMES.reduce((total, name) => total + weights[name], 0);
      expect(sum).toBeCloseTo(1, 6);
      for (const name of VISEMES) {
        expect(weights[name]).toBeGreaterThanOrEqual(0);
        expect(weights[name]).toBeLessThanOrEqual(1);
      }
      for (const name of ["aa", "E", "I", "O", "U"] as const) {
        expect(weights[name]).toBeLessThanOrEqual(VOWEL_LIMIT);
      }
    }
  });

  it("begin before the sound and overlap with the next", () => {
    expect(visemeWeights(SPEECH, 70).aa).toBeGreaterThan(0);
    expect(visemeWeights(SPEECH, 0).aa).toBe(0);
    const between = visemeWeights(SPEECH, 700);
    expect(between.O).toBeGreaterThan(0.05);
    expect(between.SS).toBeGreaterThan(0.05);
  });

  it("reach a vowel in its middle", () => {
    expect(visemeWeights(SPEECH, 600).O).toBeGreaterThan(0.6);
  });

  it("change without jumps", () => {
    for (let time = 0; time < 900; time += 2) {
      const before = visemeWeights(SPEECH, time);
      const after = visemeWeights(SPEECH, time + 2);
      for (const name of VISEMES) expect(Math.abs(after[name] - before[name])).toBeLessThan(0.25);
    }
  });
});

describe("closure", () => {
  it("of a short P is complete for its least duration", () => {
    for (let time = 260; time <= 260 + MIN_CLOSURE_MS; time++) {
      expect(closure(SPEECH, time, "PP")).toBe(1);
      const face = faceParameters(input({ audioMs: time, state: "speaking" }));
      expect(face.jaw).toBe(0);
      expect(face.visemes.PP).toBe(1);
    }
  });

  it("of F brings the lip to the teeth whole", () => {
    expect(faceParameters(input({ audioMs: 470 })).visemes.FF).toBe(1);
  });

  it("is followed by an open mouth", () => {
    expect(faceParameters(input({ audioMs: 390 })).jaw).toBeGreaterThan(0.4);
  });
});

describe("silence", () => {
  it("closes the mouth", () => {
    for (const face of [
      faceParameters(input()),
      faceParameters(input({ audioMs: 5000, state: "speaking" })),
      faceParameters(input({ audioMs: 0, visemes: [] })),
    ]) {
      expect(face.jaw).toBe(0);
      expect(face.visemes.sil).toBe(1);
    }
  });
});

describe("blink", () => {
  it("comes every two to six seconds and closes the eyes", () => {
    for (let slot = 0; slot < 500; slot++) {
      const gap = blinkStartS(3, slot + 1) - blinkStartS(3, slot);
      expect(gap).toBeGreaterThanOrEqual(2);
      expect(gap).toBeLessThanOrEqual(6);
    }
    const peak = blinkStartS(7, 2) + 0.18 * 0.4;
    expect(faceParameters(input({ timeS: peak })).blinkLeft).toBeCloseTo(1, 5);
    expect(faceParameters(input({ timeS: peak + 0.5 })).blinkLeft).toBe(0);
  });
});

describe("driver", () => {
  it("gives the same face for the same input", () => {
    const moment = input({ timeS: 12.34, audioMs: 333, state: "speaking" });
    expect(faceParameters(moment)).toEqual(faceParameters({ ...moment }));
  });

  it("gives another face for another seed", () => {
    expect(faceParameters(input({ seed: 1 })).headYaw).not.toBe(
      faceParameters(input({ seed: 2 })).headYaw,
    );
  });

  it("keeps every parameter in its range in every state", () => {
    for (const state of ["idle", "listening", "thinking", "speaking", "waiting", "error"] as const) {
      for (let timeS = 0; timeS < 60; timeS += 0.31) {
        const face = faceParameters(input({ state, timeS, target: { x: 0.8, y: 0.2 } }));
        for (const key of ["gazeX", "gazeY", "brow", "smile", "breath", "blinkLeft"] as const) {
          expect(Math.abs(face[key])).toBeLessThanOrEqual(1);
        }
        expect(Math.abs(face.headYaw)).toBeLessThan(10);
        expect(Math.abs(face.headPitch)).toBeLessThan(10);
      }
    }
  });

  it("looks at the asked field from time to time", () => {
    const looks = Array.from({ length: 600 }, (_, i) =>
      faceParameters(input({ state: "waiting", timeS: i / 10, target: { x: 0.8, y: 0.2 } })),
    ).filter((face) => face.gazeX > 0.6).length;
    expect(looks).toBeGreaterThan(100);
    expect(looks).toBeLessThan(300);
  });

  it("moves nothing but the mouth when motion is to be reduced", () => {
    const still = faceParameters(input({ timeS: 3, reducedMotion: true, audioMs: 180 }));
    const later = faceParameters(input({ timeS: 9, reducedMotion: true, audioMs: 180 }));
    expect(later).toEqual(still);
    expect(still.jaw).toBeGreaterThan(0.3);
    expect(still.headYaw).toBe(0);
  });

  it("draws chance evenly", () => {
    const mean = Array.from({ length: 2000 }, (_, i) => chance(5, i)).reduce((a, b) => a + b) / 2000;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
  });
});

describe("mouth", () => {
  it("opens with the jaw and is round for O", () => {
    const width = (path: string): number => Math.abs(Number(/M(-?[\d.]+)/.exec(path)?.[1]));
    const closed = mouthPaths(faceParameters(input()));
    const rounded = mouthPaths(faceParameters(input({ audioMs: 600 })));
    expect(width(rounded.outer)).toBeLessThan(width(closed.outer));
    expect(rounded.outer).not.toContain("NaN");
    expect(rounded.tongue.y).toBeGreaterThan(closed.tongue.y);
  });
});
