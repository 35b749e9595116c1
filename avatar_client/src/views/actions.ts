/** The row of big buttons at the lower edge, within reach also from a wheelchair. */

import { html, nothing, type TemplateResult } from "lit";
import type { PlainTextId } from "../texts/texts.js";
import { lockerIsOver } from "../session/state.js";
import { icon, type IconName } from "./icons.js";
import type { View } from "./view.js";

export function actionsView(view: View): TemplateResult {
  const { state } = view;
  const over = (state.submitted !== null && state.locker === null) || state.stage === "ended";
  return html`<nav class="actions" data-over=${over} aria-label=${view.t("conversation")}>
    ${action(view, "stop", "stop", "btn-stop")} ${action(view, "repeat", "repeat")}
    ${action(view, "help", "help")} ${over ? nothing : action(view, "back", "back")}
    ${action(view, "person", "person")} ${endButton(view)}
    ${over
      ? nothing
      : action(view, "confirm", "check", state.stage === "review" ? "btn-confirm" : "btn-yes")}
  </nav>`;
}

function action(view: View, name: PlainTextId, sign: IconName, kind = "btn-secondary"): TemplateResult {
  return html`<button
    type="button"
    class="btn btn-action ${kind}"
    data-testid="tap-${name}"
    @click=${() => press(view, name)}
  >
    ${icon(sign)}<span>${view.t(name)}</span>
  </button>`;
}

/** From what is over at the compartments the way back is the page's own. */
function press({ state, controller }: View, name: string): void {
  if (name === "back" && state.locker !== null && lockerIsOver(state.locker)) controller.leaveLocker();
  else controller.tap(name);
}

/** Ending deletes everything here, so it asks first while something unsent would be lost. */
function endButton(view: View): TemplateResult {
  const { state, t, controller, show } = view;
  const filled = state.form?.fields.some((field) => field.display !== "") ?? false;
  const asks = filled && state.submitted === null;
  return html`<button
    type="button"
    class="btn btn-action btn-secondary"
    data-testid="tap-end"
    @click=${() => {
      if (asks) show({ askEnd: true });
      else controller.tap("end");
    }}
  >
    ${icon("end")}<span>${t("end")}</span>
  </button>`;
}
