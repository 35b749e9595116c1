/** The locker frame in the place of the form, and what is shown when it does not come. */

import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { LockerView } from "../session/state.js";
import { icon } from "./icons.js";
import type { View } from "./view.js";

export function lockerView(view: View, locker: LockerView): TemplateResult {
  if (locker.phase === "failed" || view.state.lockerUrl === null) return failedView(view, locker);
  const { t } = view;
  // No permission is handed on, and the frame can't lead this page elsewhere.
  const frame = html`<iframe
    class="locker-frame"
    data-locker
    data-testid="locker-frame"
    title=${t("locker-title")}
    src=${view.state.lockerUrl}
    allow=""
    referrerpolicy="no-referrer"
    sandbox="allow-scripts allow-same-origin allow-forms"
  ></iframe>`;
  return html`<section class="card locker" data-event=${locker.event ?? "none"} aria-label=${t("locker-title")}>
    ${keyed(locker.request, frame)}
    ${locker.phase === "loading"
      ? html`<p class="locker-loading" role="status">${t("locker-loading")}</p>`
      : nothing}
  </section>`;
}

function failedView(view: View, locker: LockerView): TemplateResult {
  const { t, controller } = view;
  return html`<section class="card locker-failed" role="alert" data-testid="locker-failed">
    <h2>${icon("locker")}${t("locker-failed-title")}</h2>
    <p>${t("locker-failed-hint")}</p>
    <div class="dialog-buttons">
      <button
        type="button"
        class="btn btn-primary"
        data-testid="locker-retry"
        @click=${() => controller.tap(locker.errand)}
      >
        ${icon("repeat")}<span>${t("locker-retry")}</span>
      </button>
      <button
        type="button"
        class="btn btn-primary"
        data-testid="locker-person"
        @click=${() => controller.tap("person")}
      >
        ${icon("person")}<span>${t("person")}</span>
      </button>
      <button
        type="button"
        class="btn btn-secondary"
        data-testid="locker-back"
        @click=${() => controller.leaveLocker()}
      >
        ${icon("back")}<span>${t("back")}</span>
      </button>
    </div>
  </section>`;
}
