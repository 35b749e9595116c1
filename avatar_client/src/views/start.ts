/** Start screen: language and AI notice, then the choice between speaking and typing. */

import { html, nothing, type TemplateResult } from "lit";
import { texts } from "../texts/texts.js";
import { icon } from "./icons.js";
import type { View } from "./view.js";

/** With more languages the notice follows on the next screen, in the language chosen. */
const MOST_CARDS = 3;
const MOST_COLUMNS = 5;
const NOTICES = ["notice-computer", "notice-mistakes", "notice-audio", "notice-person"] as const;

export function startView(view: View): TemplateResult {
  const { state, t } = view;
  if (state.languages.length === 0) {
    return html`<main class="start"><p class="start-wait" role="status">${t("connecting")}</p></main>`;
  }
  return html`<main class="start" id="main" tabindex="-1">
    ${state.language === null ? languageStep(view) : modeStep(view, state.language)}
  </main>`;
}

function languageStep(view: View): TemplateResult {
  const { languages } = view.state;
  const many = languages.length > MOST_CARDS;
  return html`<div class="hero">
      <div class="hero-face" data-avatar></div>
      <h1 class="start-title" data-many=${many}>
        ${welcomes(view).map(
          ({ tag, direction, text }) => html`<span lang=${tag} dir=${direction}>${text}</span>`,
        )}
      </h1>
    </div>
    <div class="language-cards" data-many=${many} data-columns=${columns(languages.length)}>
      ${languages.map((choice) => (many ? languageButton(view, choice) : languageCard(view, choice)))}
    </div>`;
}

/** As few rows as possible, and all of the same length if that can be. */
export function columns(count: number): number {
  return Math.ceil(count / Math.ceil(count / MOST_COLUMNS));
}

/** Two varieties of a language need not welcome twice with the same word. */
function welcomes({ state }: View): { tag: string; direction: string; text: string }[] {
  const all = state.languages.map(({ tag, direction }) => ({
    tag,
    direction,
    text: texts(tag)("welcome"),
  }));
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

function languageButton(view: View, choice: View["state"]["languages"][number]): TemplateResult {
  const { tag, name, direction } = choice;
  return html`<button
    type="button"
    class="btn btn-primary btn-language"
    lang=${tag}
    dir=${direction}
    data-testid="lang-${tag}"
    @click=${() => view.controller.chooseLanguage(tag)}
  >
    <strong>${name}</strong>
    <span>${texts(tag)("notice-title")}</span>
  </button>`;
}

function languageCard(view: View, choice: View["state"]["languages"][number]): TemplateResult {
  const { tag, name, direction } = choice;
  const t = texts(tag);
  return html`<section class="card language-card" lang=${tag} dir=${direction}>
    <button
      type="button"
      class="btn btn-primary btn-huge"
      data-testid="lang-${tag}"
      @click=${() => view.controller.chooseLanguage(tag)}
    >
      <span>${name}</span>${icon("send")}
    </button>
    ${notice(tag, html`<h2>${t("notice-title")}</h2>`)}
  </section>`;
}

function notice(tag: string, heading: TemplateResult): TemplateResult {
  const t = texts(tag);
  return html`<div class="ai-notice">
    <div class="ai-notice-head"><span class="ai-badge">${t("ai-badge")}</span>${heading}</div>
    <ul>
      ${NOTICES.map((id) => html`<li>${t(id)}</li>`)}
    </ul>
  </div>`;
}

function modeStep(view: View, language: string): TemplateResult {
  const { t, controller, state } = view;
  const busy = state.microphone === "opening" || state.connection !== "open";
  const choice = state.languages.find(({ tag }) => tag === language);
  return html`<div class="mode-step" lang=${language} dir=${choice?.direction ?? "ltr"}>
    <h1 class="start-title"><span>${t(state.lockerUrl === null ? "how-to-talk" : "how-to-begin")}</span></h1>
    <div class="mode-cards" data-three=${state.lockerUrl !== null}>
      <button
        type="button"
        class="btn btn-primary btn-mode"
        data-testid="mode-speak"
        ?disabled=${busy}
        @click=${() => void controller.start(language, "speak")}
      >
        ${icon("microphone")}<strong>${t("speak")}</strong><span>${t("speak-hint")}</span>
      </button>
      <button
        type="button"
        class="btn btn-primary btn-mode"
        data-testid="mode-type"
        ?disabled=${busy}
        @click=${() => void controller.start(language, "type")}
      >
        ${icon("keyboard")}<strong>${t("type")}</strong><span>${t("type-hint")}</span>
      </button>
      ${state.lockerUrl === null
        ? nothing
        : html`<button
            type="button"
            class="btn btn-primary btn-mode"
            data-testid="start-pickup"
            ?disabled=${busy}
            @click=${() => void controller.start(language, "type", "pickup")}
          >
            ${icon("locker")}<strong>${t("pickup")}</strong><span>${t("pickup-hint")}</span>
          </button>`}
    </div>
    <section class="card">${notice(language, html`<h2>${t("notice-title")}</h2>`)}</section>
    ${state.languages.length < 2
      ? nothing
      : html`<button
          type="button"
          class="btn btn-plain"
          data-testid="change-language"
          @click=${() => controller.chooseLanguage(null)}
        >
          ${icon("back")}<span>${t("start-change-language")}</span>
        </button>`}
  </div>`;
}
