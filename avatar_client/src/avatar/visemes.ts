/** Shares of the Oculus visemes at a moment of the speech. */

import type { VisemeTime } from "../protocol.js";

export type Viseme = VisemeTime["viseme"];

export const VISEMES: readonly Viseme[] = [
  "sil",
  "PP",
  "FF",
  "TH",
  "DD",
  "kk",
  "CH",
  "SS",
  "nn",
  "RR",
  "aa",
  "E",
  "I",
  "O",
  "U",
];

export type VisemeWeights = Record<Viseme, number>;

/** The mouth begins to form a sound this long before it is heard. */
export const LEAD_MS = 70;
/** A sound fades over this share of its length into the next. */
export const OVERLAP = 0.4;
export const MIN_CLOSURE_MS = 40;
export const SMOOTHING_MS = 45;
export const VOWEL_LIMIT = 0.8;
const CLOSURE_RAMP_MS = 30;
const VOWELS: ReadonlySet<Viseme> = new Set(["aa", "E", "I", "O", "U"]);
/** Smoothing looks back over these moments (ms), weighted by exp(-t / SMOOTHING_MS). */
const TAPS_MS = [0, 15, 30, 45, 60, 90, 120];

/** Raised cosine from 0 at `from` to 1 at `to`. */
export function raisedCosine(time: number, from: number, to: number): number {
  if (time <= from) return 0;
  if (time >= to) return 1;
  return (1 - Math.cos((Math.PI * (time - from)) / (to - from))) / 2;
}

function share(viseme: VisemeTime, timeMs: number): number {
  const length = Math.max(1, viseme.end_ms - viseme.start_ms);
  const overlap = Math.min(OVERLAP * length, 100);
  const rise = raisedCosine(timeMs, viseme.start_ms - LEAD_MS, viseme.start_ms + overlap / 2);
  const fall = 1 - raisedCosine(timeMs, viseme.end_ms - overlap, viseme.end_ms + overlap);
  return Math.min(rise, fall);
}

function zero(): VisemeWeights {
  return Object.fromEntries(VISEMES.map((name) => [name, 0])) as VisemeWeights;
}

function rawWeights(visemes: readonly VisemeTime[], timeMs: number): VisemeWeights {
  const weights = zero();
  for (const viseme of visemes) {
    if (viseme.viseme === "sil") continue;
    if (viseme.start_ms - LEAD_MS > timeMs || viseme.end_ms + 100 < timeMs) continue;
    weights[viseme.viseme] = Math.max(weights[viseme.viseme], share(viseme, timeMs));
  }
  return weights;
}

/**
 * How far the lips are closed by P, B, M (and F, V: the lip against the teeth), 0 to 1.
 * It is not smoothed: a closure must be reached whole and last `MIN_CLOSURE_MS`.
 */
export function closure(
  visemes: readonly VisemeTime[],
  timeMs: number,
  kind: "PP" | "FF",
): number {
  let closed = 0;
  for (const { viseme, start_ms, end_ms } of visemes) {
    if (viseme !== kind) continue;
    const end = Math.max(end_ms, start_ms + MIN_CLOSURE_MS);
    const rise = raisedCosine(timeMs, start_ms - CLOSURE_RAMP_MS, start_ms);
    const fall = 1 - raisedCosine(timeMs, end, end + CLOSURE_RAMP_MS);
    closed = Math.max(closed, Math.min(rise, fall));
  }
  return closed;
}

/** Weights at `timeMs`, each in [0, 1], vowels at most `VOWEL_LIMIT`; they sum to 1. */
export function visemeWeights(visemes: readonly VisemeTime[], timeMs: number): VisemeWeights {
  const smooth = zero();
  let norm = 0;
  for (const tap of TAPS_MS) {
    const factor = Math.exp(-tap / SMOOTHING_MS);
    norm += factor;
    const raw = rawWeights(visemes, timeMs - tap + SMOOTHING_MS / 2);
    for (const name of VISEMES) smooth[name] += raw[name] * factor;
  }
  for (const name of VISEMES) {
    smooth[name] = Math.min(smooth[name] / norm, VOWELS.has(name) ? VOWEL_LIMIT : 1);
  }
  for (const kind of ["PP", "FF"] as const) {
    const closed = closure(visemes, timeMs, kind);
    for (const name of VISEMES) smooth[name] *= name === kind ? 1 : 1 - closed;
    smooth[kind] = Math.max(smooth[kind], closed);
  }
  const sum = VISEMES.reduce((total, name) => total + smooth[name], 0);
  if (sum > 1) for (const name of VISEMES) smooth[name] /= sum;
  smooth.sil = Math.max(0, 1 - Math.min(1, sum));
  return smooth;
}
