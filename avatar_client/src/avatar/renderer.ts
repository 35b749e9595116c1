/** Draws face parameters as SVG. Attributes only: the page's policy allows no inline style. */

import type { FaceParameters } from "./driver.js";
import { FACE } from "./face.js";
import { mouthPaths } from "./mouth.js";

/** Parameters that follow with this time constant, so that a change of state never jumps. */
const FOLLOW_S = 0.14;
const FOLLOWED = [
  "gazeX",
  "gazeY",
  "brow",
  "smile",
  "headYaw",
  "headPitch",
  "headRoll",
] as const satisfies readonly (keyof FaceParameters)[];

export class SvgFace {
  private readonly parts = new Map<string, Element>();
  private shown: FaceParameters | null = null;

  constructor(host: Element, label: string) {
    const svg = new DOMParser().parseFromString(FACE, "image/svg+xml").documentElement;
    svg.setAttribute("aria-label", label);
    host.replaceChildren(svg);
    for (const part of svg.querySelectorAll("[data-part]")) {
      this.parts.set(part.getAttribute("data-part") ?? "", part);
    }
  }

  /** Draw `face`, `elapsedS` after the last drawing. */
  draw(face: FaceParameters, elapsedS: number): void {
    const next = { ...face };
    const rate = 1 - Math.exp(-elapsedS / FOLLOW_S);
    if (this.shown !== null) {
      for (const key of FOLLOWED) next[key] = this.shown[key] + (face[key] - this.shown[key]) * rate;
    }
    this.shown = next;
    this.drawHead(next);
    this.drawEyes(next);
    this.drawMouth(next);
  }

  private drawHead(face: FaceParameters): void {
    const x = face.headYaw * 0.9;
    const y = face.headPitch * 1.2 - face.breath * 1.5;
    this.set("head", "transform", `translate(${n(x)} ${n(y)}) rotate(${n(face.headRoll)} 240 440)`);
    const turn = `translate(${n(face.headYaw * 1.1)} ${n(face.headPitch * 1.1)})`;
    this.set("features", "transform", turn);
    const back = `translate(${n(x * 0.4)} ${n(y * 0.6)}) rotate(${n(face.headRoll * 0.8)} 240 440)`;
    this.set("hairBack", "transform", back);
    this.set("body", "transform", `translate(0 ${n(-face.breath * 2.5)})`);
    this.set("brows", "transform", `translate(0 ${n(-face.brow * 9)})`);
  }

  private drawEyes(face: FaceParameters): void {
    this.drawEye("L", 186, 1, face.blinkLeft, face);
    this.drawEye("R", 294, -1, face.blinkRight, face);
  }

  /** `outward` is 1 when the outer corner lies at the left. */
  private drawEye(
    side: "L" | "R",
    cx: number,
    outward: number,
    blink: number,
    face: FaceParameters,
  ): void {
    const outer = cx - 28 * outward;
    const inner = cx + 26 * outward;
    const lower = 292 - face.smile * 2;
    const upper = 252 - face.gazeY * -3 + blink * (lower - 250);
    const lid = `M${n(outer)} ${n(275 + blink * 4)}C${n(cx - 16 * outward)} ${n(upper)} ${n(cx + 12 * outward)} ${n(upper)} ${n(inner)} ${n(280 + blink * 2)}`;
    const under = `C${n(cx + 12 * outward)} ${n(lower)} ${n(cx - 14 * outward)} ${n(lower)} ${n(outer)} ${n(275 + blink * 4)}`;
    this.set(`eyeClip${side}`, "d", `${lid}${under}Z`);
    this.set(`lid${side}`, "d", lid);
    this.set(`lower${side}`, "d", `M${n(inner)} ${n(280 + blink * 2)}${under}`);
    const crease = upper - 8 * (1 - blink);
    this.set(
      `crease${side}`,
      "d",
      `M${n(outer + 3 * outward)} ${n(266)}C${n(cx - 14 * outward)} ${n(crease)} ${n(cx + 10 * outward)} ${n(crease)} ${n(inner - 4 * outward)} ${n(270)}`,
    );
    this.set(`iris${side}`, "transform", `translate(${n(face.gazeX * 9)} ${n(face.gazeY * 6)})`);
  }

  private drawMouth(face: FaceParameters): void {
    const paths = mouthPaths(face);
    this.set("outer", "d", paths.outer);
    this.set("inner", "d", paths.inner);
    this.set("innerClip", "d", paths.inner);
    this.set("line", "d", paths.line);
    this.set("line", "opacity", n(Math.max(0, 1 - face.jaw * 6)));
    this.set("shine", "d", paths.shine);
    this.set("teeth", "y", n(paths.teeth.y));
    this.set("teeth", "height", n(paths.teeth.height));
    this.set("tongue", "cy", n(paths.tongue.y));
    this.set("tongue", "rx", n(paths.tongue.width));
  }

  private set(part: string, name: string, value: string): void {
    this.parts.get(part)?.setAttribute(name, value);
  }
}

function n(value: number): string {
  return value.toFixed(2);
}
