/** How a conversation ends: the draft was received, or a person takes over. */

import { html, nothing, type TemplateResult } from "lit";
import type { Submitted } from "../protocol.js";
import { writtenDirection } from "./direction.js";
import { icon } from "./icons.js";
import { formatDate } from "./talk.js";
import type { View } from "./view.js";

const VISIBLE_TAIL = 3;

export function submittedView(view: View, submitted: Submitted): TemplateResult {
  const { t, state } = view;
  const date = formatDate(submitted.received_at, state.language, true);
  const title = submitted.kind === "prefill" ? "submitted-title-prefill" : "submitted-title";
  return html`<section class="card submitted" aria-labelledby="submitted-title">
    <h2 id="submitted-title"><span class="round-check">${icon("check")}</span>${t(title)}</h2>
    <p class="print-only">${state.place}</p>
    <div class="reference-box">
      <p>${t("submitted-reference")}</p>
      <p class="reference"><bdi dir="ltr" data-testid="reference">${submitted.reference}</bdi></p>
    </div>
    <p data-testid="received">${t("submitted-received", { date })}</p>
    ${dropoff(view, submitted.dropoff)}
    <h3>${t("submitted-next-title")}</h3>
    <p>${submitted.next}</p>
    <p>${t("submitted-next")}</p>
    ${list(t("submitted-evidence"), submitted.evidence, "evidence")}
    ${list(t("submitted-fees"), submitted.fees, "fees")} ${notes(view, submitted.notes)}
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
        .map(
          (field) => html`<div>
            <dt>${field.label}</dt>
            <dd>
              <bdi dir=${writtenDirection(field.kind)}
                >${field.private ? masked(field.display) : field.display}</bdi
              >
            </dd>
          </div>`,
        )}
    </dl>
  </section>`;
}

function list(title: string, items: readonly string[], name: string): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section data-testid="submitted-${name}">
    <h3>${title}</h3>
    <ul class="plain-list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
}

/** What may be laid into a compartment at once; as clear as the button that prints. */
function dropoff(view: View, items: readonly string[]): TemplateResult | typeof nothing {
  if (items.length === 0 || view.state.lockerUrl === null) return nothing;
  const { t, controller } = view;
  return html`<section class="dropoff no-print" data-testid="submitted-dropoff">
    <h3>${t("dropoff-title")}</h3>
    <ul class="plain-list">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    <button
      type="button"
      class="btn btn-primary btn-huge"
      data-testid="dropoff-now"
      @click=${() => controller.tap("dropoff")}
    >
      ${icon("locker")}<span>${t("dropoff-now")}</span>
    </button>
  </section>`;
}

function notes(view: View, items: Submitted["notes"]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section data-testid="submitted-notes">
    <h3>${view.t("submitted-notes")}</h3>
    <ul class="plain-list">
      ${items.map(
        (item) =>
          html`<li data-severity=${item.severity}>
            ${item.text} <span class="muted">(<bdi lang="de">${item.source.title}</bdi>)</span>
          </li>`,
      )}
    </ul>
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
