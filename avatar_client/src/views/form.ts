/** The form panel: fills as one speaks; every field can be typed or chosen as well. */

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { FormField, Option } from "../protocol.js";
import { icon } from "./icons.js";
import type { View } from "./view.js";

/** More options than this become a list to open instead of buttons. */
const MOST_BUTTONS = 8;
/** Kinds of fields that hold several of their options. */
const SEVERAL: readonly string[] = ["multi_choice", "evidence_list"];

/** The keyboard that suits a kind of field. */
const INPUT_MODES: Readonly<Record<string, "numeric" | "email" | "tel">> = {
  postcode: "numeric",
  count: "numeric",
  email: "email",
  phone: "tel",
};

export function formView(view: View): TemplateResult {
  const { state, t } = view;
  const { form } = state;
  if (form === null) return html`<section class="form card"><p>${t("form-empty")}</p></section>`;
  const fields = form.fields.filter((field) => field.applicable);
  const done = fields.filter((field) => field.display !== "").length;
  const review = state.stage === "review";
  return html`<section class="form card" aria-labelledby="form-title" data-review=${review}>
    <div class="form-head">
      <h2 id="form-title">${review ? t("form-review") : form.title}</h2>
      <p class="muted">${t("form-progress", { done, total: fields.length })}</p>
      <progress max=${fields.length} value=${done} aria-hidden="true"></progress>
      ${review ? html`<p>${t("form-review-hint")}</p>` : nothing}
    </div>
    <div class="fields">
      ${repeat(
        fields,
        (field) => field.id,
        (field) => fieldView(view, field),
      )}
    </div>
  </section>`;
}

function fieldView(view: View, field: FormField): TemplateResult {
  const { t } = view;
  const labelId = `label-${field.id}`;
  const hintId = `hint-${field.id}`;
  return html`<div
    class="field"
    data-testid="field-${field.id}"
    data-asked=${field.asked}
    data-filled=${field.display !== ""}
    data-confirmed=${field.confirmed}
  >
    <div class="field-head">
      <label id=${labelId} for="input-${field.id}">${field.label}</label>
      ${field.required ? nothing : html`<span class="muted">(${t("field-optional")})</span>`}
      ${field.asked ? html`<span class="tag">${t("field-asked")}</span>` : nothing}
      ${field.confirmed
        ? html`<span class="tag tag-good">${icon("check")}${t("field-confirmed")}</span>`
        : nothing}
      ${origin(view, field)}
    </div>
    ${editor(view, field, labelId, hintId)} ${suggestions(view, field)}
    ${field.hint === "" ? nothing : html`<p class="muted hint" id=${hintId}>${field.hint}</p>`}
  </div>`;
}

function editor(view: View, field: FormField, labelId: string, hintId: string): TemplateResult {
  const options = optionsOf(view, field);
  if (options.length > MOST_BUTTONS && !SEVERAL.includes(field.kind)) return listEditor(view, field, options, hintId);
  if (options.length > 0) return buttonsEditor(view, field, options, labelId);
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
      class=${masked ? "masked" : ""}
      inputmode=${INPUT_MODES[field.kind] ?? "text"}
      autocomplete="off"
      spellcheck="false"
      maxlength="2000"
      aria-describedby=${field.hint === "" ? nothing : hintId}
      .value=${live(typed(field))}
      @focus=${(event: Event) => {
        (event.target as HTMLInputElement).dataset["shown"] = field.display;
      }}
      @change=${(event: Event) =>
        controller.touch(field.id, (event.target as HTMLInputElement).value.trim())}
    />
    ${field.private
      ? html`<button type="button" class="btn btn-secondary" @click=${toggle}>
          ${icon("eye")}<span>${masked ? t("field-show") : t("field-hide")}</span>
        </button>`
      : nothing}
  </div>`;
}

/** What stands in the text input: while it has the focus, what is being typed there. */
function typed(field: FormField): string {
  const input = document.activeElement;
  if (input instanceof HTMLInputElement && input.id === `input-${field.id}`) {
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

function suggestions(view: View, field: FormField): TemplateResult | typeof nothing {
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
  return html`<select
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
  </select>`;
}

function origin(view: View, field: FormField): TemplateResult | typeof nothing {
  const provenance = view.state.provenance[field.id];
  if (provenance === undefined || field.display === "") return nothing;
  if (provenance.method === "touch") {
    return html`<p class="muted origin">${icon("hand")}<span>${view.t("field-touched")}</span></p>`;
  }
  if (field.private || provenance.span === "") return nothing;
  const heard = view.t("field-heard", { span: provenance.span });
  return html`<p class="muted origin">${icon("microphone")}<span>${heard}</span></p>`;
}
