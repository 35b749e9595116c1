/** An errand from the right code to the closed door: cabinet, what to do now, the answers. */

import { html, nothing, type TemplateResult } from "lit";
import type { Errand } from "../model.js";
import { cabinetView, doorWordsView } from "./cabinet.js";
import { endView } from "./ends.js";
import { stepsView, type GuideStep } from "./guides.js";
import { itemsView } from "./items.js";
import { noticeView } from "./notices.js";
import { button, type View } from "./view.js";

interface Told {
  title: string;
  body: TemplateResult | typeof nothing;
  answers: TemplateResult;
  /** Which of the three steps this is; null shows none. */
  step: number | null;
}

export function errandView(view: View, errand: Errand): TemplateResult {
  const end = endView(view, errand);
  if (end !== null) return end;
  const told = toldAt(view, errand);
  return html`<div class="errand" data-step=${errand.step} data-alarm=${errand.alarm}>
    ${cabinetView(view, errand)}
    <div class="errand-head">
      ${doorWordsView(view, errand)}
      <div role="alert" class="urgent" data-testid="urgent" data-alarm=${errand.alarm}>
        ${isUrgent(errand) ? html`<h1 id="title">${told.title}</h1>` : nothing}
      </div>
      ${isUrgent(errand) ? nothing : html`<h1 id="title">${told.title}</h1>`}
    </div>
    <div class="errand-told">
      ${noticeView(view)} ${told.body}
      ${told.step === null ? nothing : stepsView(view.t("steps"), threeSteps(view, errand), told.step)}
      <div class="answers">${told.answers}</div>
    </div>
  </div>`;
}

/** The instruction of the moment, which the status line tells screen readers as well. */
export function errandTitle(view: View, errand: Errand): string {
  return toldAt(view, errand).title;
}

/** An open door that should be shut by now: nothing else is to be told then. */
function isUrgent(errand: Errand): boolean {
  return errand.step === "open" && (errand.alarm || errand.reminder);
}

function threeSteps({ t }: View, errand: Errand): GuideStep[] {
  const first: GuideStep =
    errand.kind === "pickup"
      ? { picture: "take", text: t("step-take") }
      : { picture: "lay", text: t("step-lay") };
  return [first, { picture: "shut", text: t("step-shut") }, { picture: "confirm", text: t("step-confirm") }];
}

function toldAt(view: View, errand: Errand): Told {
  switch (errand.step) {
    case "opening":
      return opening(view, errand);
    case "open":
      return open(view, errand);
    case "closed":
      return view.state.choosing ? choices(view, errand) : closed(view, errand);
    case "jammed":
      return jammed(view, errand);
    case "moved":
      return moved(view, errand);
    case "unknown":
      return unknown(view, errand);
    default:
      return authorised(view, errand);
  }
}

/** Saying yes and saying no weigh the same. */
function openOrCancel({ t, controller, state }: View, errand: Errand): TemplateResult {
  const disabled = state.busy;
  return html`<div class="equal">
    ${button("open", t("open-door", { door: errand.door }), () => void controller.open(), { disabled })}
    ${button("cancel", t("cancel"), () => controller.leave(), { disabled })}
  </div>`;
}

function authorised(view: View, errand: Errand): Told {
  const { t } = view;
  const pickup = errand.kind === "pickup";
  return {
    title: pickup ? t("ready-pickup", { door: errand.door }) : t("ready-dropoff"),
    body: itemsView(t(pickup ? "items-ready" : "items-wanted"), errand.items, t),
    answers: openOrCancel(view, errand),
    step: null,
  };
}

function opening({ t, controller, state }: View, errand: Errand): Told {
  return {
    title: t("opening-title", { door: errand.door }),
    body: nothing,
    answers: button("wont-open", t("wont-open"), () => void controller.problem("does_not_open"), {
      disabled: state.busy,
    }),
    step: 0,
  };
}

function open(view: View, errand: Errand): Told {
  const { t, controller, state } = view;
  const pickup = errand.kind === "pickup";
  const urgent = isUrgent(errand);
  const calmTitle = pickup ? "take-title" : "lay-title";
  const urgentTitle = errand.alarm ? "alarm" : "reminder";
  return {
    title: t(urgent ? urgentTitle : calmTitle, { door: errand.door }),
    body: html`${urgent ? nothing : html`<p class="then">${t("then-shut")}</p>`}
    ${itemsView(t(pickup ? "items-take" : "items-lay"), errand.items, t)}`,
    answers: html`${button("wont-open", t("wont-open"), () => void controller.problem("does_not_open"), {
      disabled: state.busy,
    })}
    ${button("wont-shut", t("wont-shut"), () => void controller.problem("does_not_close"), {
      disabled: state.busy,
    })}`,
    step: urgent ? 1 : 0,
  };
}

function closed(view: View, errand: Errand): Told {
  const { t, controller, state } = view;
  const pickup = errand.kind === "pickup";
  const disabled = state.busy;
  return {
    title: t(pickup ? "taken-question" : "laid-question"),
    body: itemsView(t(pickup ? "items-take" : "items-lay"), errand.items, t, false),
    answers: html`${button("yes", t("yes-all"), () => void controller.finish(pickup ? "taken" : "laid_in"), {
      look: "primary",
      icon: "check",
      disabled,
    })}
    ${againView(view, errand)}
    ${button("wrong", t("something-wrong"), () => controller.choose(true), { disabled })}`,
    step: 2,
  };
}

/** After a reload somebody else may stand here: then the door asks for the code again. */
function againView(view: View, errand: Errand): TemplateResult | typeof nothing {
  const { t, controller, state } = view;
  if (errand.triesLeft < 1) return nothing;
  if (state.resumed) {
    return html`<p class="muted">${t("code-anew")}</p>
      ${button("code-anew", t("enter-code"), () => controller.enterCode(errand.kind))}`;
  }
  return button("open-again", t("open-again"), () => void controller.open(), {
    hint: t("tries-left", { tries: errand.triesLeft }),
    disabled: state.busy,
  });
}

function choices({ t, controller, state }: View, errand: Errand): Told {
  const disabled = state.busy;
  const wrong = (): void => void controller.finish("wrong_content");
  const empty = (): void => void controller.finish("left_empty");
  return {
    title: t("wrong-title"),
    body: nothing,
    answers: html`${errand.kind === "pickup"
      ? html`${button("wrong-missing", t("wrong-missing"), empty, { disabled })}
        ${button("wrong-foreign", t("wrong-foreign"), wrong, { disabled })}`
      : html`${button("wrong-nothing", t("wrong-nothing"), empty, { disabled })}
        ${button("wrong-occupied", t("wrong-occupied"), wrong, { disabled })}`}
    ${button("back", t("back"), () => controller.choose(false), { icon: "back", look: "plain" })}`,
    step: null,
  };
}

function jammed({ t, controller, state }: View, errand: Errand): Told {
  const disabled = state.busy;
  const pushAndPull: GuideStep[] = [
    { picture: "push", text: t("jam-push") },
    { picture: "pull", text: t("jam-pull") },
  ];
  const again = errand.triesLeft > 0 && !state.resumed;
  return {
    title: t("jam-title", { door: errand.door }),
    body: stepsView(t("steps"), pushAndPull, -1),
    answers: html`${again
      ? button("open", t("jam-again", { door: errand.door }), () => void controller.open(), {
          look: "primary",
          hint: t("tries-left", { tries: errand.triesLeft }),
          disabled,
        })
      : nothing}
    ${button("jam-still", t("jam-still"), () => void controller.problem("does_not_open"), { disabled })}`,
    step: null,
  };
}

function moved(view: View, errand: Errand): Told {
  return {
    title: view.t("moved-title", { door: errand.door }),
    body: html`<p class="then">${view.t("moved-hint")}</p>`,
    answers: openOrCancel(view, errand),
    step: null,
  };
}

function unknown({ t, controller, state }: View, errand: Errand): Told {
  return {
    title: t("unknown-title", { door: errand.door }),
    body: html`<p class="then">${t("unknown-hint")}</p>`,
    answers: button("wont-open", t("wont-open"), () => void controller.problem("does_not_open"), {
      disabled: state.busy,
    }),
    step: null,
  };
}
