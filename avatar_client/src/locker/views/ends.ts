/** Messages after which nothing is left to do here. */

import { html, nothing, type TemplateResult } from "lit";
import type { Errand } from "../model.js";
import type { Refusal } from "../state.js";
import type { PlainTextId } from "../texts/texts.js";
import { markView, type Mark } from "./guides.js";
import { noticeView } from "./notices.js";
import { button, type View } from "./view.js";

interface Message {
  id: string;
  mark: Mark;
  title: string;
  hints: readonly string[];
  reference?: string;
  /** Whether the place is told, since the way leads to a person. */
  person?: boolean;
  again?: () => void;
}

/** The errand's last view; null as long as it goes on. */
export function endView(view: View, errand: Errand): TemplateResult | null {
  const { t } = view;
  const { reference } = errand;
  switch (errand.step) {
    case "done": {
      const kind = errand.kind;
      const hints = [t(`done-${kind}-hint`)];
      const message: Message = { id: "done", mark: "good", title: t(`done-${kind}-title`), hints };
      return messageView(view, kind === "dropoff" ? { ...message, reference } : message);
    }
    case "cancelled":
      return messageView(view, {
        id: "cancelled",
        mark: "stop",
        title: t("cancelled-title"),
        hints: [t("cancelled-hint")],
      });
    case "disputed":
      return messageView(view, {
        id: "disputed",
        mark: "person",
        title: t("disputed-title"),
        hints: [t("disputed-hint"), t("person-hint")],
        reference,
        person: true,
      });
    case "person":
      return messageView(view, {
        id: "person",
        mark: "person",
        title: t("person-title"),
        hints: [t("person-hint"), t("person-safe")],
        reference,
        person: true,
      });
    default:
      return null;
  }
}

/** Refusals that time may mend, without a person. */
const MENDED_BY_TIME: readonly Refusal[] = ["in_use", "no_compartment", "locker_unavailable"];

export function refusedView(view: View, refusal: Refusal): TemplateResult {
  const { t, controller, state } = view;
  const name = refusal.replaceAll("_", "-");
  const mends = MENDED_BY_TIME.includes(refusal);
  const message: Message = {
    id: `refused-${name}`,
    mark: mends ? "wait" : "person",
    title: t(`${name}-title` as PlainTextId),
    hints: [t(`${name}-hint` as PlainTextId)],
    person: !mends,
  };
  return messageView(view, mends ? { ...message, again: () => controller.enterCode(state.kind) } : message);
}

export function offlineView(view: View): TemplateResult {
  const { t } = view;
  return html`<section class="message" data-testid="offline">
    ${markView("wait")}
    <h1 id="title">${t("offline-title")}</h1>
    <p>${t("offline-hint")}</p>
  </section>`;
}

function messageView(view: View, message: Message): TemplateResult {
  const { t, controller, state } = view;
  return html`<section class="message" data-testid=${message.id} data-mark=${message.mark}>
    ${markView(message.mark)}
    <h1 id="title">${message.title}</h1>
    ${message.hints.map((hint) => html`<p>${hint}</p>`)} ${noticeView(view)}
    <div class="facts">
      ${(message.reference ?? "") === "" ? nothing : referenceView(view, message.reference ?? "")}
      ${message.person === true ? placeView(view) : nothing}
    </div>
    <div class="answers">
      ${message.again === undefined
        ? nothing
        : button("again", t("retry"), message.again, { icon: "repeat", disabled: state.busy })}
      ${button("finish", t("finish"), () => controller.leave(), { look: "primary", icon: "check" })}
    </div>
  </section>`;
}

function referenceView({ t }: View, reference: string): TemplateResult {
  return html`<p class="reference-box">
    <span>${t("reference")}</span>
    <bdi class="reference" dir="ltr" data-testid="reference">${reference}</bdi>
  </p>`;
}

export function placeView({ t, state }: View): TemplateResult | typeof nothing {
  const place = state.locker?.place ?? "";
  if (place === "") return nothing;
  return html`<p class="place-box"><span>${t("place")}</span><strong lang="de" dir="auto">${place}</strong></p>`;
}
