/** How a conversation ends: the draft was received, or a person takes over. */

import { html, type TemplateResult } from "lit";
import type { Submitted } from "../protocol.js";
import { icon } from "./icons.js";
import { formatDate } from "./talk.js";
import type { View } from "./view.js";

const VISIBLE_TAIL = 3;

export function submittedView(view: View, submitted: Submitted): TemplateResult {
  const { t, state } = view;
  const date = formatDate(submitted.received_at, state.language, true);
  return html`<section class="card submitted" aria-labelledby="submitted-title">
    <h2 id="submitted-title"><span class="round-check">${icon("check")}</span>${t("submitted-title")}</h2>
    <p class="print-only">${state.place}</p>
    <div class="reference-box">
      <p>${t("submitted-reference")}</p>
      <p class="reference" data-testid="reference">${submitted.reference}</p>
    </div>
    <p data-testid="received">${t("submitted-received", { date })}</p>
    <p>${t("submitted-next")}</p>
    <button
      type="button"
      class="btn btn-primary btn-huge no-print"
      data-testid="print"
      @click=${() => window.print()}
    >
      ${icon("print")}<span>${t("print")}</span>
    </button>
    <h3>${state.form?.title ?? t("submitted-values")}</h3>
    <dl class="values">
      ${(state.form?.fields ?? [])
        .filter((field) => field.applicable && field.display !== "")
        .map((field) => html`<div><dt>${field.label}</dt><dd>${field.private ? masked(field.display) : field.display}</dd></div>`)}
    </dl>
  </section>`;
}

/** A private value with only its end to be read: enough to recognise, too little to misuse. */
export function masked(text: string): string {
  const seen = Math.min(VISIBLE_TAIL, Math.floor(text.length / 2));
  return "•".repeat(text.length - seen) + text.slice(text.length - seen);
}

export function handoffView(view: View): TemplateResult {
  const { t } = view;
  return html`<section class="card handoff" role="status">
    <h2>${icon("person")}${t("handoff-title")}</h2>
    <p>${t("handoff-hint")}</p>
  </section>`;
}
