/** Small pictures that show what to do, for those who don't read the words. */

import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

/** A QR code's look; it encodes nothing. */
const PATTERN = svg`<path class="strong" d="M2 2h8v8H2zM18 2h8v8h-8zM2 18h8v8H2z"/><path class="solid" d="M5 5h2v2H5zM21 5h2v2h-2zM5 21h2v2H5zM13 3h2v4h-2zM13 12h4v2h-4zM2 13h5v2H2zM20 13h6v2h-6zM14 18h3v3h-3zM19 19h3v3h-3zM23 23h3v3h-3zM15 24h4v2h-4z"/>`;

/** The letter with the place of the code and of the QR code beside it. */
export const letterPicture: TemplateResult = html`<svg class="guide" viewBox="0 0 120 150" aria-hidden="true">
  <path class="paper" d="M4 4h112v142H4z" />
  <path class="edge" d="M14 18h40M14 26h30M14 42h92M14 50h92M14 58h70M14 122h92M14 132h64" />
  <rect class="mark" x="10" y="70" width="100" height="40" rx="4" />
  <text class="sample" x="44" y="95" text-anchor="middle">KX 4729</text>
  <svg x="78" y="75" width="29" height="30" viewBox="0 0 28 28">${PATTERN}</svg>
</svg>`;

/** A hand's letter before the reader. */
export const readerPicture: TemplateResult = html`<svg class="guide" viewBox="0 0 150 150" aria-hidden="true">
  <path class="beam" d="M75 52L28 112h94z" />
  <rect class="solid" x="45" y="14" width="60" height="34" rx="8" />
  <rect class="light-fill" x="57" y="36" width="36" height="6" rx="3" />
  <path class="paper" d="M32 92h86v54H32z" />
  <svg x="54" y="98" width="42" height="42" viewBox="0 0 28 28">${PATTERN}</svg>
</svg>`;

const box = svg`<path class="edge" d="M8 8h48v62H8z"/><path class="tint" d="M14 14h36v50H14z"/>`;
const sheets = svg`<path class="paper" d="M24 30h22v28H24z"/><path class="edge" d="M29 38h12M29 45h12"/>`;

export const STEP_PICTURES = {
  take: svg`${box}${sheets}<path class="arrow" d="M44 40h42M74 27l13 13-13 13"/>`,
  lay: svg`${box}<path class="paper" d="M66 26h22v28H66z"/><path class="edge" d="M71 34h12M71 41h12"/><path class="arrow" d="M66 40H24M36 27L23 40l13 13"/>`,
  shut: svg`<path class="edge" d="M8 8h36v62H8z"/><path class="tint" d="M44 8l18 10v58L44 70z"/><circle class="solid" cx="57" cy="46" r="3"/><path class="arrow" d="M94 46H70M80 35L69 46l11 11"/>`,
  confirm: svg`<rect class="edge" x="12" y="8" width="72" height="52" rx="5"/><path class="edge" d="M36 72h24M48 60v12"/><path class="arrow" d="M33 34l11 11 21-22"/>`,
  push: svg`<path class="tint" d="M12 8h46v62H12z"/><path class="edge" d="M12 8h46v62H12z"/><circle class="solid" cx="50" cy="40" r="3"/><path class="arrow" d="M92 40H64M75 28L63 40l12 12"/>`,
  pull: svg`<path class="edge" d="M12 8h40v62H12z"/><path class="tint" d="M52 8l8 6v60l-8-4z"/><circle class="solid" cx="56" cy="42" r="3"/><path class="arrow" d="M62 42h28M79 30l12 12-12 12"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type StepPicture = keyof typeof STEP_PICTURES;

export interface GuideStep {
  picture: StepPicture;
  text: string;
}

/** Numbered steps as pictures; the current one stands out, those before it carry a tick. */
export function stepsView(label: string, steps: readonly GuideStep[], current: number): TemplateResult {
  return html`<ol class="steps" aria-label=${label}>
    ${steps.map(
      ({ picture, text }, at) =>
        html`<li data-state=${at < current ? "done" : at === current ? "current" : "ahead"}
          aria-current=${at === current ? "step" : "false"}>
          <span class="step-number" aria-hidden="true">${at + 1}</span>
          <svg viewBox="0 0 96 80" aria-hidden="true">${STEP_PICTURES[picture]}</svg>
          <span class="step-text">${text}</span>
        </li>`,
    )}
  </ol>`;
}

/** A compartment with an arrow out of it or into it. */
export function errandPicture(kind: "pickup" | "dropoff"): TemplateResult {
  return html`<svg class="errand-picture" viewBox="0 0 96 80" aria-hidden="true">
    ${STEP_PICTURES[kind === "pickup" ? "take" : "lay"]}
  </svg>`;
}

const MARKS = {
  good: svg`<path d="M22 41l13 13 24-27"/>`,
  person: svg`<circle cx="40" cy="29" r="11"/><path d="M18 64c2-16 11-22 22-22s20 6 22 22"/>`,
  stop: svg`<path d="M40 20v26M40 58h.01"/>`,
  wait: svg`<path d="M40 22v18l12 8"/><circle cx="40" cy="40" r="24"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Mark = keyof typeof MARKS;

/** The large sign beside a message: told by its shape and its colour. */
export function markView(mark: Mark): TemplateResult {
  return html`<svg class="mark-sign" data-mark=${mark} viewBox="0 0 80 80" aria-hidden="true">
    <circle class="mark-ground" cx="40" cy="40" r="38" />
    <g class="mark-line">${MARKS[mark]}</g>
  </svg>`;
}
