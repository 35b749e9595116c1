/** How a field is edited by touch: text, longer text, buttons, or a list to open. */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FormField, Option } from "../protocol.js";
import { writtenDirection } from "./direction.js";
import { icon } from "./icons.js";
import type { View } from "./view.js";

/** More options than this become a list to open instead of buttons. */
const MOST_BUTTONS = 8;
/** Kinds of fields that hold several of their options. */
const SEVERAL: readonly string[] = ["multi_choice", "evidence_list"];
const MAX_CHARS = 2000;
const MAX_FREE_TEXT_CHARS = 500;

/** The keyboard that suits a kind of field. Dates may be words, so they keep the letters. */
const INPUT_MODES: Readonly<Record<string, "numeric" | "decimal" | "email" | "tel">> = {
  postcode: "numeric",
  count: "numeric",
  money: "decimal",
  email: "email",
  phone: "tel",
};
/** Kinds that are written in capitals. */
const CAPITALS: readonly string[] = ["plate", "vin", "evb", "licence_number", "document_number", "iban"];

export function editor(view: View, field: FormField, labelId: string, hintId: string): TemplateResult {
  const options = optionsOf(view, field);
  if (options.length > MOST_BUTTONS && !SEVERAL.includes(field.kind)) {
    return listEditor(view, field, options, hintId);
  }
  if (options.length > 0) return buttonsEditor(view, field, options, labelId);
  if (field.kind === "free_text") return longTextEditor(view, field, hintId);
  return textEditor(view, field, hintId);
}

function optionsOf(view: View, field: FormField): readonly Option[] {
  if (field.kind !== "yes_no" || field.options.length > 0) return field.options;
  return [
    { value: "yes", label: view.t("yes") },
    { value: "no", label: view.t("no") },
  ];
}

/** Whether the field holds this option; a yes/no field holds a JSON boolean. */
export function holds(field: FormField, option: Option): boolean {
  if (Array.isArray(field.value)) return field.value.includes(option.value);
  if (typeof field.value === "boolean") {
    return ["yes", "true"].includes(option.value) === field.value;
  }
  return field.value === option.value;
}

function textEditor(view: View, field: FormField, hintId: string): TemplateResult {
  const { t, display, show, controller } = view;
  const masked = field.private && !display.revealed.has(field.id);
  const ltr = writtenDirection(field.kind) === "ltr";
  const toggle = (): void => {
    const revealed = new Set(display.revealed);
    if (!revealed.delete(field.id)) revealed.add(field.id);
    show({ revealed });
  };
  return html`<div class="field-row">
    <input
      id="input-${field.id}"
      data-testid="field-${field.id}-input"
      type="text"
      class="${masked ? "masked" : ""} ${CAPITALS.includes(field.kind) ? "capitals" : ""}"
      dir=${field.display === "" && !ltr ? nothing : writtenDirection(field.kind)}
      inputmode=${INPUT_MODES[field.kind] ?? "text"}
      autocapitalize=${CAPITALS.includes(field.kind) ? "characters" : nothing}
      autocomplete="off"
      spellcheck="false"
      maxlength=${MAX_CHARS}
      aria-describedby=${field.hint === "" ? nothing : hintId}
      .value=${live(typed(field))}
      @focus=${(event: Event) => remember(event, field)}
      @change=${(event: Event) => controller.touch(field.id, entered(event, field.kind))}
    />
    ${field.private
      ? html`<button type="button" class="btn btn-secondary" @click=${toggle}>
          ${icon("eye")}<span>${masked ? t("field-show") : t("field-hide")}</span>
        </button>`
      : nothing}
  </div>`;
}

function longTextEditor(view: View, field: FormField, hintId: string): TemplateResult {
  return html`<textarea
    id="input-${field.id}"
    data-testid="field-${field.id}-input"
    rows="3"
    dir=${field.display === "" ? nothing : "auto"}
    maxlength=${MAX_FREE_TEXT_CHARS}
    aria-describedby=${field.hint === "" ? nothing : hintId}
    .value=${live(typed(field))}
    @focus=${(event: Event) => remember(event, field)}
    @change=${(event: Event) => view.controller.touch(field.id, entered(event, field.kind))}
  ></textarea>`;
}

type TextInput = HTMLInputElement | HTMLTextAreaElement;

function remember(event: Event, field: FormField): void {
  (event.target as TextInput).dataset["shown"] = field.display;
}

function entered(event: Event, kind: string): string {
  return inCapitals((event.target as TextInput).value.trim(), kind);
}

/** Codes of vehicles and papers have no small letters. */
export function inCapitals(text: string, kind: string): string {
  return CAPITALS.includes(kind) ? text.toUpperCase() : text;
}

/** What stands in the text input: while it has the focus, what is being typed there. */
function typed(field: FormField): string {
  const input = document.activeElement;
  const text = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement;
  if (text && input.id === `input-${field.id}`) {
    // Whatever else is drawn anew, typed text stays until the agent sets another value.
    const shown = (input.dataset["shown"] ??= field.display);
    if (shown === field.display) return input.value;
    input.dataset["shown"] = field.display;
  }
  return field.display;
}

function buttonsEditor(
  view: View,
  field: FormField,
  options: readonly Option[],
  labelId: string,
): TemplateResult {
  return html`<div
    class="options"
    role="group"
    aria-labelledby=${labelId}
    id="input-${field.id}"
    data-testid="field-${field.id}-input"
  >
    ${options.map(
      (option) =>
        html`<button
          type="button"
          class="btn btn-choice"
          data-testid="field-${field.id}-option-${option.value}"
          aria-pressed=${holds(field, option)}
          @click=${() => view.controller.touch(field.id, chosen(field, option))}
        >
          ${option.label}
        </button>`,
    )}
  </div>`;
}

/** What a touch of an option sends: its code, or all codes of a field with several. */
export function chosen(field: FormField, option: Option): string {
  if (!SEVERAL.includes(field.kind)) return option.value;
  const before = field.options.filter((other) => holds(field, other)).map(({ value }) => value);
  return before.includes(option.value)
    ? before.filter((value) => value !== option.value).join(",")
    : [...before, option.value].join(",");
}

export function suggestions(view: View, field: FormField): TemplateResult | typeof nothing {
  const { suggested } = view.state;
  if (suggested?.field !== field.id || field.display !== "") return nothing;
  return html`<div class="options" role="group" aria-label=${field.label}>
    ${suggested.values.map(
      (value) =>
        html`<button
          type="button"
          class="btn btn-choice"
          data-testid="suggest-${field.id}"
          aria-pressed="false"
          @click=${() => view.controller.touch(field.id, value)}
        >
          ${value}
        </button>`,
    )}
  </div>`;
}

function listEditor(
  view: View,
  field: FormField,
  options: readonly Option[],
  hintId: string,
): TemplateResult {
  const { t, controller } = view;
  return html`<div class="select"><select
    id="input-${field.id}"
    data-testid="field-${field.id}-input"
    aria-describedby=${field.hint === "" ? nothing : hintId}
    @change=${(event: Event) =>
      controller.touch(field.id, (event.target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${field.value === null}>${t("field-choose")}</option>
    ${options.map(
      (option) =>
        html`<option value=${option.value} ?selected=${holds(field, option)}>
          ${option.label}
        </option>`,
    )}
  </select></div>`;
}

