/** What every view gets. */

import type { Controller } from "../session/controller.js";
import type { State } from "../session/state.js";
import type { Texts } from "../texts/texts.js";

export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the page is shown on this screen; it leaves with the conversation. */
export interface Display {
  textSize: TextSize;
  contrast: boolean;
  settingsOpen: boolean;
  languagesOpen: boolean;
  askEnd: boolean;
  /** Private fields that are shown in clear. */
  revealed: ReadonlySet<string>;
  /** Seconds left in the idle prompt. */
  idleLeft: number;
}

export const initialDisplay: Display = {
  textSize: 100,
  contrast: false,
  settingsOpen: false,
  languagesOpen: false,
  askEnd: false,
  revealed: new Set(),
  idleLeft: 0,
};

export interface View {
  state: State;
  t: Texts;
  controller: Controller;
  display: Display;
  show: (change: Partial<Display>) => void;
}
