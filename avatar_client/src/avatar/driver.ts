/**
 * What the face does, as a pure function of time, state and speech. Renderers (SVG now, 3D
 * later) draw these parameters; chance comes only from the seed.
 */

import type { AvatarState, VisemeTime } from "../protocol.js";
import { closure, raisedCosine, VISEMES, visemeWeights, type VisemeWeights } from "./visemes.js";

export interface DriverInput {
  /** Seconds of the wall clock. */
  timeS: number;
  /** Audible position in the segment, or null when nothing is heard. */
  audioMs: number | null;
  visemes: readonly VisemeTime[];
  state: AvatarState["state"];
  /** Where to look (-1 left/up … 1 right/down), e.g. at the asked field; null: at the person. */
  target: { x: number; y: number } | null;
  /** Only the mouth moves. */
  reducedMotion: boolean;
  seed: number;
}

/** Angles in degrees; everything else in [0, 1] or, where signed, [-1, 1]. */
export interface FaceParameters {
  visemes: VisemeWeights;
  jaw: number;
  blinkLeft: number;
  blinkRight: number;
  gazeX: number;
  gazeY: number;
  brow: number;
  smile: number;
  headYaw: number;
  headPitch: number;
  headRoll: number;
  breath: number;
}

const BLINK_SLOT_S = 4;
const BLINK_S = 0.18;
const BREATH_S = 4.4;
const LOOK_AT_PERSON_S = 5;

const JAW: Readonly<Record<(typeof VISEMES)[number], number>> = {
  sil: 0,
  PP: 0,
  FF: 0.08,
  TH: 0.22,
  DD: 0.22,
  kk: 0.26,
  CH: 0.2,
  SS: 0.12,
  nn: 0.2,
  RR: 0.22,
  aa: 1,
  E: 0.6,
  I: 0.36,
  O: 0.72,
  U: 0.38,
};

/** A number in [0, 1) that depends only on its arguments. */
export function chance(seed: number, index: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** When the blink of slot `slot` begins: one in every 4 s, so 2 to 6 s lie between two. */
export function blinkStartS(seed: number, slot: number): number {
  return slot * BLINK_SLOT_S + 1 + 2 * chance(seed, slot);
}

function blink(seed: number, timeS: number): number {
  const since = timeS - blinkStartS(seed, Math.floor(timeS / BLINK_SLOT_S));
  if (since < 0 || since > BLINK_S) return 0;
  const middle = BLINK_S * 0.4;
  return since < middle
    ? raisedCosine(since, 0, middle)
    : 1 - raisedCosine(since, middle, BLINK_S);
}

/** Slow drift that never repeats audibly: three sines with seeded phases, in [-1, 1]. */
function drift(seed: number, channel: number, timeS: number): number {
  const phase = (n: number): number => 2 * Math.PI * chance(seed, 1000 + channel * 10 + n);
  return (
    (Math.sin(0.53 * timeS + phase(1)) +
      Math.sin(0.89 * timeS + phase(2)) +
      Math.sin(1.37 * timeS + phase(3))) /
    3
  );
}

interface Manner {
  smile: number;
  brow: number;
  pitch: number;
  roll: number;
  gaze: { x: number; y: number } | null;
}

const MANNERS: Readonly<Record<DriverInput["state"], Manner>> = {
  idle: { smile: 0.75, brow: 0, pitch: 0, roll: 0, gaze: null },
  listening: { smile: 0.65, brow: 0.25, pitch: 1, roll: 2.5, gaze: { x: 0, y: 0 } },
  thinking: { smile: 0.45, brow: 0.15, pitch: -1.5, roll: -1.5, gaze: { x: -0.45, y: -0.4 } },
  speaking: { smile: 0.55, brow: 0.1, pitch: 0, roll: 0, gaze: null },
  waiting: { smile: 0.75, brow: 0.2, pitch: 0.5, roll: 1, gaze: null },
  error: { smile: 0.1, brow: 0.45, pitch: 1.5, roll: 0, gaze: { x: 0, y: 0 } },
};

/** Between looks at the person the gaze goes to the asked field, a third of the time. */
function gaze(input: DriverInput, manner: Manner): { x: number; y: number } {
  if (manner.gaze !== null) return manner.gaze;
  if (input.target === null) return { x: 0, y: 0 };
  const slot = Math.floor(input.timeS / LOOK_AT_PERSON_S);
  const inSlot = input.timeS / LOOK_AT_PERSON_S - slot;
  const from = 0.2 + 0.4 * chance(input.seed, 5000 + slot);
  return inSlot > from && inSlot < from + 0.33 ? input.target : { x: 0, y: 0 };
}

/** A small nod now and then while listening. */
function nod(input: DriverInput): number {
  if (input.state !== "listening") return 0;
  const slot = Math.floor(input.timeS / 3);
  const since = input.timeS - slot * 3 - 2 * chance(input.seed, 9000 + slot);
  return since > 0 && since < 0.6 ? Math.sin((Math.PI * since) / 0.6) ** 2 : 0;
}

/** The face at one moment. */
export function faceParameters(input: DriverInput): FaceParameters {
  const speech = input.audioMs === null ? [] : input.visemes;
  const audioMs = input.audioMs ?? 0;
  const visemes = visemeWeights(speech, audioMs);
  const open = VISEMES.reduce((sum, name) => sum + visemes[name] * JAW[name], 0);
  const jaw = open * (1 - closure(speech, audioMs, "PP"));
  const manner = MANNERS[input.state];
  const mouth = { visemes, jaw, smile: manner.smile };
  if (input.reducedMotion) {
    return { ...mouth, ...STILL };
  }
  const lids = blink(input.seed, input.timeS);
  const eyes = gaze(input, manner);
  const life = input.state === "speaking" ? 1 : 0.6;
  return {
    ...mouth,
    blinkLeft: lids,
    blinkRight: lids,
    gazeX: bound(eyes.x + 0.04 * drift(input.seed, 1, input.timeS * 2)),
    gazeY: bound(eyes.y + 0.03 * drift(input.seed, 2, input.timeS * 2)),
    brow: bound(manner.brow + 0.12 * jaw),
    headYaw: 2.2 * life * drift(input.seed, 3, input.timeS) + 3 * eyes.x,
    headPitch: manner.pitch + 1.2 * life * drift(input.seed, 4, input.timeS) + 3.5 * nod(input),
    headRoll: manner.roll + 1.2 * life * drift(input.seed, 5, input.timeS),
    breath: (1 - Math.cos((2 * Math.PI * input.timeS) / BREATH_S)) / 2,
  };
}

const STILL = {
  blinkLeft: 0,
  blinkRight: 0,
  gazeX: 0,
  gazeY: 0,
  brow: 0,
  headYaw: 0,
  headPitch: 0,
  headRoll: 0,
  breath: 0,
} as const;

function bound(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
