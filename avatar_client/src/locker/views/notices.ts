/** Short remarks that come up beside what is shown, and the question whether somebody is there. */

import { html, nothing, type TemplateResult } from "lit";
import { warningS } from "../idle.js";
import type { Notice } from "../state.js";
import type { View } from "./view.js";

/** The place stays even without a remark: screen readers watch it, and nothing moves. */
export function noticeView(view: View): TemplateResult {
  const { notice } = view.state;
  return html`<div class="notice" role="alert" data-testid="notice" data-notice=${notice?.kind ?? ""}>
    ${notice === null ? nothing : html`<p>${noticeText(view, notice)}</p>`}
  </div>`;
}

function noticeText({ t }: View, notice: Notice): string {
  switch (notice.kind) {
    case "wrong_code":
      return notice.left > 0 ? t("wrong-code", { left: notice.left }) : t("wrong-code-last");
    case "code_incomplete":
      return t("code-incomplete");
    case "letter_expected":
      return t("letter-expected");
    case "digit_expected":
      return t("digit-expected");
    case "no_such_letter":
      return t("no-such-letter");
    case "scan_foreign":
      return t("scan-foreign");
    case "door_busy":
      return t("door-busy");
    case "no_more_tries":
      return t("no-more-tries");
    case "shut_first":
      return t("shut-first");
    case "not_reached":
      return t("not-reached");
  }
}

export function stillThereView({ state, t, controller }: View): TemplateResult | typeof nothing {
  const seconds = warningS(state);
  if (seconds === null) return nothing;
  const hint = state.screen === "entry" ? "still-entry" : "still-errand";
  return html`<dialog class="card dialog" data-modal aria-labelledby="still-title" @cancel=${keepOpen}>
    <h2 id="still-title">${t("still-title")}</h2>
    <p aria-live="off">${t(hint, { seconds })}</p>
    <div class="dialog-buttons">
      <button
        type="button"
        class="btn btn-primary btn-huge"
        data-testid="still-here"
        @click=${() => controller.stillHere()}
      >
        ${t("still-here")}
      </button>
    </div>
  </dialog>`;
}

/** Escape would close the dialog without an answer. */
function keepOpen(event: Event): void {
  event.preventDefault();
}
