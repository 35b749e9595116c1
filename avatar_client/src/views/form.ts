/** The form panel: fills as one speaks; every field can be typed or chosen as well. */

import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FormField } from "../protocol.js";
import { editor, suggestions } from "./editors.js";
import { icon } from "./icons.js";
import type { View } from "./view.js";

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
