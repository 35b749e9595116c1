/** The cabinet as it stands before the citizen, with the own door marked. */

import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Door, Errand } from "../model.js";
import type { View } from "./view.js";

const COLUMN_WIDTH = 100;
const UNIT_HEIGHT = 52;
const FRAME = 8;
const GAP = 4;

interface Placed {
  door: Door;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How tall a door is drawn beside others. */
function tallness(size: string): number {
  if (/^(s|small)$/i.test(size)) return 1;
  if (/^(l|large)$/i.test(size)) return 2.5;
  return 1.5;
}

/** Where each door stands: columns side by side, in each of them the rows from above. */
export function placed(doors: readonly Door[]): { all: Placed[]; width: number; height: number } {
  const columns = [...new Set(doors.map(({ column }) => column))].sort((a, b) => a - b);
  const stacks = columns.map((column) =>
    doors.filter((door) => door.column === column).sort((a, b) => a.row - b.row),
  );
  const units = stacks.map((stack) => stack.reduce((sum, { size }) => sum + tallness(size), 0));
  const inner = Math.max(0, ...units) * UNIT_HEIGHT;
  const all = stacks.flatMap((stack, at) => {
    // Every column fills the cabinet from top to bottom, as real ones do.
    const scale = inner / (units[at] ?? 1);
    let y = FRAME;
    return stack.map((door) => {
      const height = tallness(door.size) * scale;
      const one = {
        door,
        x: FRAME + at * COLUMN_WIDTH + GAP / 2,
        y: y + GAP / 2,
        width: COLUMN_WIDTH - GAP,
        height: height - GAP,
      };
      y += height;
      return one;
    });
  });
  return { all, width: columns.length * COLUMN_WIDTH + 2 * FRAME, height: inner + 2 * FRAME };
}

/** How the own door looks at this step of the errand. */
export function ownLook(errand: Errand): "closed" | "opening" | "open" | "stuck" | "checking" {
  switch (errand.step) {
    case "open":
      return "open";
    case "opening":
      return "opening";
    case "jammed":
      return "stuck";
    case "unknown":
      return "checking";
    default:
      return "closed";
  }
}

export function cabinetView({ state, t }: View, errand: Errand): TemplateResult {
  const { all, width, height } = placed(state.locker?.doors ?? []);
  const look = ownLook(errand);
  const own = all.find(({ door }) => door.door === errand.door)?.door;
  const label =
    own === undefined
      ? t("your-door")
      : t("cabinet-picture", { door: own.door, column: own.column + 1, row: own.row + 1 });
  return html`<figure class="cabinet" data-look=${look} data-testid="cabinet" data-alarm=${errand.alarm}>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
      <rect class="cabinet-frame" x="1" y="1" width=${width - 2} height=${height - 2} rx="6" />
      ${all.map((one) => (one.door.door === errand.door ? ownDoor(one, look) : otherDoor(one)))}
    </svg>
  </figure>`;
}

/** The same in words, beside the picture. */
export function doorWordsView({ state, t }: View, errand: Errand): TemplateResult {
  const drawn = state.locker?.doors.some(({ door }) => door === errand.door) ?? false;
  const look = ownLook(errand);
  return html`<p class="door-words" data-look=${look} data-alarm=${errand.alarm} data-testid="door-words">
      ${t(`door-${look}`, { door: errand.door })}
    </p>
    ${drawn ? nothing : html`<strong class="door-number">${errand.door}</strong>`}`;
}

function otherDoor({ door, x, y, width, height }: Placed): SVGTemplateResult {
  return svg`<g class="door" data-door=${door.door} data-state=${door.state}>
    <rect class="door-leaf" x=${x} y=${y} width=${width} height=${height} rx="3"/>
    <circle class="door-knob" cx=${x + width - 11} cy=${y + height / 2} r="3"/>
    <text x=${x + width / 2} y=${y + height / 2} class="door-text">${door.door}</text>
  </g>`;
}

/** Marked by a ring of its own shape, a larger number and the colour, and it swings open. */
function ownDoor({ door, x, y, width, height }: Placed, look: string): SVGTemplateResult {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const radius = Math.min(height / 2 - 4, 24);
  return svg`<g class="door door-own" data-door=${door.door} data-look=${look}>
    <rect class="door-inside" x=${x} y=${y} width=${width} height=${height} rx="3"/>
    <g class="door-swing">
      <rect class="door-leaf" x=${x} y=${y} width=${width} height=${height} rx="3"/>
      <circle class="door-knob" cx=${x + width - 11} cy=${middle.y} r="3.500"/>
    </g>
    <circle class="door-ring" cx=${middle.x} cy=${middle.y} r=${radius}/>
    <text x=${middle.x} y=${middle.y} class="door-text">${door.door}</text>
  </g>`;
}
