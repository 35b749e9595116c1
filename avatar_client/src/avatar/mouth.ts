/** The mouth's outlines from face parameters: shapes are computed, never swapped. */

import type { FaceParameters } from "./driver.js";
import { VISEMES, type Viseme } from "./visemes.js";

interface Shape {
  /** Half the width of the mouth, relative to rest. */
  width: number;
  /** Rounding: lips pushed forward and fuller. */
  round: number;
  /** How much of the upper teeth is seen. */
  teeth: number;
  /** How high the tongue lies. */
  tongue: number;
  /** Lower lip drawn under the upper teeth. */
  tuck: number;
  /** Lips pressed together. */
  press: number;
}

const REST: Shape = { width: 1, round: 0, teeth: 0.3, tongue: 0, tuck: 0, press: 0 };

const SHAPES: Readonly<Record<Viseme, Shape>> = {
  sil: REST,
  PP: { ...REST, width: 0.95, press: 1, teeth: 0 },
  FF: { ...REST, width: 0.98, tuck: 1, teeth: 0.9 },
  TH: { ...REST, width: 0.98, teeth: 0.7, tongue: 0.9 },
  DD: { ...REST, width: 1, teeth: 0.6, tongue: 0.7 },
  kk: { ...REST, width: 1, teeth: 0.5, tongue: 0.2 },
  CH: { ...REST, width: 0.78, round: 0.7, teeth: 0.8 },
  SS: { ...REST, width: 1.08, teeth: 1, tongue: 0.2 },
  nn: { ...REST, width: 1, teeth: 0.5, tongue: 0.7 },
  RR: { ...REST, width: 0.86, round: 0.4, teeth: 0.4, tongue: 0.4 },
  aa: { ...REST, width: 1.02, teeth: 0.7, tongue: 0.15 },
  E: { ...REST, width: 1.12, teeth: 0.8, tongue: 0.3 },
  I: { ...REST, width: 1.2, teeth: 0.9, tongue: 0.4 },
  O: { ...REST, width: 0.74, round: 0.9, teeth: 0.2 },
  U: { ...REST, width: 0.6, round: 1, teeth: 0 },
};

function blend(face: FaceParameters): Shape {
  const mixed: Shape = { width: 0, round: 0, teeth: 0, tongue: 0, tuck: 0, press: 0 };
  for (const name of VISEMES) {
    const weight = face.visemes[name];
    const shape = SHAPES[name];
    mixed.width += weight * shape.width;
    mixed.round += weight * shape.round;
    mixed.teeth += weight * shape.teeth;
    mixed.tongue += weight * shape.tongue;
    mixed.tuck += weight * shape.tuck;
    mixed.press += weight * shape.press;
  }
  return mixed;
}

export interface MouthPaths {
  outer: string;
  inner: string;
  /** Between the lips when they are closed. */
  line: string;
  teeth: { y: number; height: number };
  tongue: { y: number; width: number };
  shine: string;
}

const HALF_WIDTH = 39;

/** Outlines around (0, 0), the middle between the lips, in units of the 480 × 600 drawing. */
export function mouthPaths(face: FaceParameters): MouthPaths {
  const shape = blend(face);
  const open = face.jaw * 30 * (1 - 0.75 * shape.tuck);
  const half = HALF_WIDTH * shape.width + face.smile * 7 * (1 - shape.round);
  const corner = -face.smile * 12 * (1 - 0.5 * shape.round) + open * 0.16;
  const full = 1 + 0.35 * shape.round - 0.4 * shape.press;
  const up = -open * 0.24;
  const down = open * 0.86;
  const top = up - 8.5 * full;
  const bottom = down + 11.5 * full - 5 * shape.tuck;
  const inHalf = half * 0.86;
  const bow = top + 2.6 * (1 - shape.round);
  return {
    outer:
      `M${n(-half)} ${n(corner)}C${n(-half * 0.6)} ${n(top + 1)} ${n(-half * 0.3)} ${n(top - 1.5)} 0 ${n(bow)}` +
      `C${n(half * 0.3)} ${n(top - 1.5)} ${n(half * 0.6)} ${n(top + 1)} ${n(half)} ${n(corner)}` +
      `C${n(half * 0.7)} ${n(bottom * 0.82)} ${n(half * 0.36)} ${n(bottom)} 0 ${n(bottom)}` +
      `C${n(-half * 0.36)} ${n(bottom)} ${n(-half * 0.7)} ${n(bottom * 0.82)} ${n(-half)} ${n(corner)}Z`,
    inner:
      `M${n(-inHalf)} ${n(corner)}C${n(-inHalf * 0.5)} ${n(up)} ${n(-inHalf * 0.25)} ${n(up)} 0 ${n(up)}` +
      `C${n(inHalf * 0.25)} ${n(up)} ${n(inHalf * 0.5)} ${n(up)} ${n(inHalf)} ${n(corner)}` +
      `C${n(inHalf * 0.66)} ${n(down * 0.9 + 0.6)} ${n(inHalf * 0.34)} ${n(down + 0.6)} 0 ${n(down + 0.6)}` +
      `C${n(-inHalf * 0.34)} ${n(down + 0.6)} ${n(-inHalf * 0.66)} ${n(down * 0.9 + 0.6)} ${n(-inHalf)} ${n(corner)}Z`,
    line: `M${n(-half * 0.96)} ${n(corner)}Q0 ${n(-corner * 0.55 + up)} ${n(half * 0.96)} ${n(corner)}`,
    teeth: { y: up - 4, height: 4 + shape.teeth * 9 },
    tongue: { y: down + 5 - shape.tongue * open * 0.45, width: inHalf * 0.62 },
    shine: `M${n(-half * 0.28)} ${n(down + 6.5 * full)}Q0 ${n(down + 9 * full)} ${n(half * 0.28)} ${n(down + 6.5 * full)}`,
  };
}

function n(value: number): string {
  return value.toFixed(1);
}
