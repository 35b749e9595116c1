/** Header: authority, AI badge, languages, display settings. */

import { html, nothing, type TemplateResult } from "lit";
import { icon } from "./icons.js";
import { TEXT_SIZES, type View } from "./view.js";

const RATES = ["slow", "normal", "fast"] as const;
const VOLUMES = ["low", "normal", "high"] as const;
/** More languages than this become a list to open. */
const MOST_IN_A_ROW = 3;

export function headerView(view: View): TemplateResult {
  const { state, t, display, show } = view;
  return html`<header class="header">
    <p class="place">${state.place}</p>
    <span class="ai-badge" title=${t("ai-badge-long")} data-testid="ai-badge">
      <span aria-hidden="true">${t("ai-badge")}</span>
      <span class="kern-sr-only">${t("ai-badge-long")}</span>
    </span>
    ${state.talking ? languageSwitch(view) : nothing}
    <button
      type="button"
      class="btn btn-plain"
      id="settings-button"
      data-testid="settings"
      aria-expanded=${display.settingsOpen}
      aria-controls="settings-panel"
      @click=${() => show({ settingsOpen: !display.settingsOpen, languagesOpen: false })}
    >
      ${icon("settings")}<span>${t("settings")}</span>
    </button>
    ${display.settingsOpen ? settingsPanel(view) : nothing}
  </header>`;
}

function languageSwitch(view: View): TemplateResult {
  const { state, t, display, show } = view;
  if (state.languages.length <= MOST_IN_A_ROW) return languageButtons(view, "language-switch");
  const current = state.languages.find(({ tag }) => tag === state.language);
  return html`<button
      type="button"
      class="btn btn-plain"
      id="languages-button"
      data-testid="languages"
      aria-expanded=${display.languagesOpen}
      aria-controls="languages-panel"
      @click=${() => show({ languagesOpen: !display.languagesOpen, settingsOpen: false })}
    >
      ${icon("globe")}<span class="kern-sr-only">${t("language")}:</span
      ><span>${current?.name ?? t("language")}</span>
    </button>
    ${display.languagesOpen
      ? html`<div
          class="card settings-panel"
          id="languages-panel"
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === "Escape") closePanel(view, "languages");
          }}
        >
          ${languageButtons(view, "language-list")}
        </div>`
      : nothing}`;
}

function languageButtons(view: View, layout: string): TemplateResult {
  const { state, t, controller } = view;
  return html`<div class=${layout} role="group" aria-label=${t("language")}>
    ${state.languages.map(
      ({ tag, name, direction }) =>
        html`<button
          type="button"
          class="btn btn-choice"
          lang=${tag}
          dir=${direction}
          data-testid="switch-${tag}"
          aria-pressed=${tag === state.language}
          @click=${() => {
            closePanel(view, "languages");
            if (tag !== state.language) controller.tap(`language:${tag}`);
          }}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

/** Whoever closes a panel goes on at the button that opened it. */
function closePanel(view: View, panel: "settings" | "languages"): void {
  view.show({ settingsOpen: false, languagesOpen: false });
  document.getElementById(`${panel}-button`)?.focus();
}

function settingsPanel(view: View): TemplateResult {
  const { t, display, show, state } = view;
  return html`<div
    class="card settings-panel"
    id="settings-panel"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape") closePanel(view, "settings");
    }}
  >
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
    ${state.talking ? html`${levels(view, "volume", VOLUMES)} ${levels(view, "rate", RATES)}` : nothing}
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
      <button type="button" class="btn btn-plain" @click=${() => closePanel(view, "settings")}>
        ${icon("close")}<span>${t("close")}</span>
      </button>
    </div>
  </div>`;
}

/** The agent keeps these levels, since they can also be changed by speaking. */
function levels<Scale extends "rate" | "volume">(
  view: View,
  scale: Scale,
  all: readonly View["state"]["speech"][Scale][],
): TemplateResult {
  const { t, state, controller } = view;
  return html`<div role="group" class="setting" aria-label=${t(scale)}>
    <span>${t(scale)}</span>
    ${all.map(
      (level) =>
        html`<button
          type="button"
          class="btn btn-choice"
          data-testid="${scale}-${level}"
          aria-pressed=${state.speech[scale] === level}
          @click=${() => controller.tap(`${scale}:${level}`)}
        >
          ${t(`${scale}-${level}` as "rate-slow")}
        </button>`,
    )}
  </div>`;
}
