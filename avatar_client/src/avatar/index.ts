/** The avatar's own chunk: driver and SVG renderer. */

import { faceParameters, type DriverInput } from "./driver.js";
import { SvgFace } from "./renderer.js";

export function createFace(
  host: Element,
  label: string,
): { draw: (input: DriverInput, elapsedS: number) => void } {
  const face = new SvgFace(host, label);
  return { draw: (input, elapsedS) => face.draw(faceParameters(input), elapsedS) };
}
