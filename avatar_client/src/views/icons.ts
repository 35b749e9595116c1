/** Line icons, 24 × 24, drawn in the colour of the text. */

import { html, svg, type TemplateResult } from "lit";

const SHAPES = {
  microphone: svg`<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v3M8 21h8"/>`,
  "microphone-off": svg`<path d="M9 9v2a3 3 0 0 0 4.500 2.600M15 10V6a3 3 0 0 0-5.800-1M5 11a7 7 0 0 0 10.500 6M19 11a7 7 0 0 1-.8 3.200M12 18v3M8 21h8M3 3l18 18"/>`,
  keyboard: svg`<rect x="2" y="6" width="20" height="12" rx="2"/><path d="M6 10h.01M10 10h.01M14 10h.01M18 10h.01M7 14h10"/>`,
  stop: svg`<rect x="6" y="6" width="12" height="12" rx="1.500" fill="currentColor"/>`,
  repeat: svg`<path d="M4 12a8 8 0 1 1 2.500 5.800M4 12V6.500M4 12h5.500"/>`,
  help: svg`<circle cx="12" cy="12" r="9"/><path d="M9.500 9.500a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.9-1.100 1.800M12 17h.01"/>`,
  back: svg`<path d="M10 6l-6 6 6 6M4 12h16"/>`,
  check: svg`<path d="M4 12.500l5.500 5.500L20 7"/>`,
  person: svg`<circle cx="12" cy="8" r="4"/><path d="M4 21c.6-4.500 4-7 8-7s7.400 2.500 8 7"/>`,
  end: svg`<path d="M14 4h4a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-4M10 8l-4 4 4 4M6 12h9"/>`,
  send: svg`<path d="M4 12h15M13 6l6 6-6 6"/>`,
  print: svg`<path d="M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z"/>`,
  settings: svg`<path d="M4 7h10M18 7h2M4 17h2M10 17h10"/><circle cx="16" cy="7" r="2"/><circle cx="8" cy="17" r="2"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  source: svg`<path d="M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7"/>`,
  eye: svg`<path d="M2 12s3.500-6 10-6 10 6 10 6-3.500 6-10 6-10-6-10-6z"/><circle cx="12" cy="12" r="2.500"/>`,
  sound: svg`<path d="M4 9.500v5h4l5 4v-13l-5 4zM16.500 9a4 4 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11"/>`,
  locker: svg`<rect x="3" y="3" width="18" height="18" rx="1.500"/><path d="M12 3v18M3 9h9M3 15h9M12 12h9M9 6h.01M9 12h.01M9 18h.01M18 7.500h.01M18 16.500h.01"/>`,
  globe: svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>`,
  hand: svg`<path d="M8 12V6a1.500 1.500 0 0 1 3 0v5V4.500a1.500 1.500 0 0 1 3 0V11V6a1.500 1.500 0 0 1 3 0v8a7 7 0 0 1-7 7c-3 0-4.500-1.500-6-4l-2-3.500a1.500 1.500 0 0 1 2.500-1.500z"/>`,
};

export type IconName = keyof typeof SHAPES;

/** Icons that point along the line of writing; the question mark is turned in Arabic script. */
const DIRECTED: readonly IconName[] = ["back", "end", "send", "help", "source"];

export function icon(name: IconName): TemplateResult {
  const kind = DIRECTED.includes(name) ? "icon icon-directed" : "icon";
  return html`<svg class=${kind} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${SHAPES[name]}
  </svg>`;
}
