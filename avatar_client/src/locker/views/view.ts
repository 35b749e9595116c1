/** What every view of the frame gets. */

import { html, nothing, type TemplateResult } from "lit";
import { icon, type IconName } from "../../views/icons.js";
import type { Controller } from "../controller.js";
import type { State } from "../state.js";
import type { Texts } from "../texts/texts.js";

export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** How the frame is shown: chosen here, or by the page around it. */
export interface Display {
  language: string;
  textSize: number;
  contrast: boolean;
  panel: "languages" | "settings" | null;
  /** The enrolment code while staff type it. */
  enrolment: string;
}

export interface View {
  state: State;
  t: Texts;
  controller: Controller;
  display: Display;
  show: (change: Partial<Omit<Display, "language">>) => void;
  /** Changes the language. */
  speak: (language: string) => void;
}

type Look = "primary" | "secondary" | "plain";

interface ButtonOptions {
  look?: Look;
  icon?: IconName;
  hint?: string;
  disabled?: boolean;
}

/** A button with a text, in the looks that all of the product shares. */
export function button(
  id: string,
  label: string,
  press: () => void,
  options: ButtonOptions = {},
): TemplateResult {
  return html`<button
    type="button"
    class="btn btn-${options.look ?? "secondary"}"
    data-testid=${id}
    ?disabled=${options.disabled ?? false}
    @click=${press}
  >
    ${options.icon === undefined ? nothing : icon(options.icon)}
    <span
      >${label}${options.hint === undefined ? nothing : html`<small>${options.hint}</small>`}</span
    >
  </button>`;
}
