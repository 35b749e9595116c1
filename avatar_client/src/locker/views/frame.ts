/** What stands around the views: header of the full page, start, enrolment, simulation. */

import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../views/icons.js";
import { LANGUAGES, languageOf, STAFF_LANGUAGES } from "../languages.js";
import { ENDS, KINDS, type Kind } from "../model.js";
import { hasTexts, texts } from "../texts/texts.js";
import { placeView } from "./ends.js";
import { errandPicture } from "./guides.js";
import { noticeView } from "./notices.js";
import { button, TEXT_SIZES, type Display, type View } from "./view.js";

const ENROLMENT_LENGTH = 8;

/** Within a page the page has all this. */
export function headerView(view: View): TemplateResult | typeof nothing {
  const { state, t, display, controller } = view;
  if (state.embedded) return nothing;
  return html`<header class="header">
    <p class="place">${t("title")}</p>
    ${panelButton(view, "languages", "globe", languageOf(display.language)?.name ?? "", t("language"))}
    ${panelButton(view, "settings", "settings", t("settings"))}
    ${button("person-button", t("person"), () => controller.help(true), { icon: "person", look: "plain" })}
    ${display.panel === "languages" ? languagesPanel(view) : nothing}
    ${display.panel === "settings" ? settingsPanel(view) : nothing}
  </header>`;
}

function panelButton(
  { display, show }: View,
  panel: NonNullable<Display["panel"]>,
  sign: "globe" | "settings",
  label: string,
  spoken = "",
): TemplateResult {
  return html`<button
    type="button"
    class="btn btn-plain"
    id="${panel}-button"
    data-testid=${panel}
    aria-expanded=${display.panel === panel}
    aria-controls="${panel}-panel"
    @click=${() => show({ panel: display.panel === panel ? null : panel })}
  >
    ${icon(sign)}${spoken === "" ? nothing : html`<span class="kern-sr-only">${spoken}:</span>`}<span
      >${label}</span
    >
  </button>`;
}

/** Whoever closes a panel goes on at the button that opened it. */
function closePanel({ show }: View, panel: NonNullable<Display["panel"]>): void {
  show({ panel: null });
  document.getElementById(`${panel}-button`)?.focus();
}

function languagesPanel(view: View): TemplateResult {
  return html`<div class="card settings-panel" id="languages-panel" @keydown=${escape(view, "languages")}>
    <div class="language-list" role="group" aria-label=${view.t("language")}>
      ${LANGUAGES.map(
        ({ tag, name, direction }) =>
          html`<button
            type="button"
            class="btn btn-choice"
            lang=${tag}
            dir=${direction}
            data-testid="switch-${tag}"
            aria-pressed=${tag === view.display.language}
            @click=${() => {
              view.speak(tag);
              closePanel(view, "languages");
            }}
          >
            ${name}
          </button>`,
      )}
    </div>
  </div>`;
}

function settingsPanel(view: View): TemplateResult {
  const { t, display, show } = view;
  return html`<div class="card settings-panel" id="settings-panel" @keydown=${escape(view, "settings")}>
    <div role="group" class="setting" aria-label=${t("text-size")}>
      <span>${t("text-size")}</span>
      ${TEXT_SIZES.map(
        (size) =>
          html`<button
            type="button"
            class="btn btn-choice"
            data-testid="text-size-${size}"
            aria-pressed=${display.textSize === size}
            @click=${() => show({ textSize: size })}
          >
            ${size} %
          </button>`,
      )}
    </div>
    <div class="setting">
      <button
        type="button"
        class="btn btn-choice"
        data-testid="contrast"
        aria-pressed=${display.contrast}
        @click=${() => show({ contrast: !display.contrast })}
      >
        ${t("contrast")}
      </button>
      ${button("close", t("close"), () => closePanel(view, "settings"), { icon: "close", look: "plain" })}
    </div>
  </div>`;
}

function escape(view: View, panel: NonNullable<Display["panel"]>): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    closePanel(view, panel);
  };
}

/** Within a page it is the page that asks what to do; here a moment passes at most. */
export function homeView(view: View): TemplateResult {
  const { t, state } = view;
  if (state.embedded) return waitingView(view);
  return html`<section class="home">
    <h1 id="title">${t("home-title")}</h1>
    <div class="home-choices">${KINDS.map((kind) => choice(view, kind))}</div>
  </section>`;
}

function choice({ t, controller }: View, kind: Kind): TemplateResult {
  return html`<button
    type="button"
    class="btn btn-secondary btn-errand"
    data-testid="home-${kind}"
    @click=${() => controller.enterCode(kind)}
  >
    ${errandPicture(kind)}<strong>${t(kind)}</strong><span>${t(`${kind}-hint`)}</span>
  </button>`;
}

export function waitingView({ t }: View): TemplateResult {
  return html`<section class="message"><h1 id="title">${t("starting")}</h1></section>`;
}

export function helpView(view: View): TemplateResult | typeof nothing {
  const { state, t, controller } = view;
  if (!state.helpOpen) return nothing;
  const close = (): void => controller.help(false);
  return html`<dialog class="card dialog" data-modal aria-labelledby="help-title" @cancel=${close}>
    <h2 id="help-title">${t("person-title")}</h2>
    <p>${t("help-hint")}</p>
    ${placeView(view)}
    <div class="dialog-buttons">${button("help-close", t("back"), close, { look: "primary", icon: "back" })}</div>
  </dialog>`;
}

export function enrolView(view: View): TemplateResult {
  const { display, state, controller, show } = view;
  const complete = display.enrolment.length === ENROLMENT_LENGTH;
  const enrol = (event: Event): void => {
    event.preventDefault();
    if (complete && !state.busy) void controller.terminal.enrol(display.enrolment);
  };
  const typed = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    field.value = field.value.replace(/\D/g, "").slice(0, ENROLMENT_LENGTH);
    show({ enrolment: field.value });
  };
  const [first, second] = STAFF_LANGUAGES.filter(hasTexts).map((tag) => ({ tag, t: texts(tag) }));
  if (first === undefined || second === undefined) return waitingView(view);
  return html`<form class="message enrol" dir="ltr" data-testid="enrol" @submit=${enrol}>
    <h1 id="title" lang=${first.tag}>${first.t("enrol-title")}</h1>
    <p lang=${first.tag}>${first.t("enrol-hint")}</p>
    <p class="muted" lang=${second.tag}>${second.t("enrol-title")}. ${second.t("enrol-hint")}</p>
    <label for="enrolment"
      ><span lang=${first.tag}>${first.t("enrol-code")}</span> ·
      <span lang=${second.tag}>${second.t("enrol-code")}</span></label
    >
    <input
      id="enrolment"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      data-testid="enrolment"
      .value=${display.enrolment}
      @input=${typed}
    />
    ${noticeView(view)}
    <div class="notice" role="alert" data-testid="enrol-failed">
      ${state.enrolmentFailed
        ? html`<p><span lang=${first.tag}>${first.t("enrol-failed")}</span>
            <span lang=${second.tag}>${second.t("enrol-failed")}</span></p>`
        : nothing}
    </div>
    <button type="submit" class="btn btn-primary" data-testid="enrol-send" ?disabled=${!complete || state.busy}>
      <span lang=${first.tag}>${first.t("enrol")}</span> · <span lang=${second.tag}>${second.t("enrol")}</span>
    </button>
  </form>`;
}

/** Doors that exist on the screen only are pushed on the screen. */
export function simulationView({ state, t, controller }: View): TemplateResult | typeof nothing {
  const { locker, errand } = state;
  if (locker?.simulated !== true || locker.simulatorUrl === null || errand === null) return nothing;
  if (ENDS.includes(errand.step)) return nothing;
  const { door } = errand;
  return html`<aside class="simulation" aria-label=${t("simulation")} data-testid="simulation">
    <p><strong>${t("simulation")}</strong> <span>${t("simulation-hint")}</span></p>
    ${button("simulate-push", t("simulation-push", { door }), () => void controller.simulate(door, "push"))}
    ${errand.step === "jammed"
      ? button("simulate-unjam", t("simulation-unjam", { door }), () => void controller.simulate(door, "unjam"))
      : button("simulate-jam", t("simulation-jam", { door }), () => void controller.simulate(door, "jam"))}
  </aside>`;
}
