/** Header: authority, AI badge, languages, display settings. */

import { html, nothing, type TemplateResult } from "lit";
import { icon } from "./icons.js";
import { TEXT_SIZES, type View, type Volume } from "./view.js";

const VOLUMES: readonly Volume[] = ["low", "normal", "high"];

export function headerView(view: View): TemplateResult {
  const { state, t, display, show } = view;
  return html`<header class="header">
    <p class="place">${state.place}</p>
    <span class="ai-badge" title=${t("ai-badge-long")} data-testid="ai-badge">
      <span aria-hidden="true">${t("ai-badge")}</span>
      <span class="kern-sr-only">${t("ai-badge-long")}</span>
    </span>
    ${state.talking ? languageButtons(view) : nothing}
    <button
      type="button"
      class="btn btn-plain"
      data-testid="settings"
      aria-expanded=${display.settingsOpen}
      aria-controls="settings-panel"
      @click=${() => show({ settingsOpen: !display.settingsOpen })}
    >
      ${icon("settings")}<span>${t("settings")}</span>
    </button>
    ${display.settingsOpen ? settingsPanel(view) : nothing}
  </header>`;
}

function languageButtons(view: View): TemplateResult {
  const { state, t, controller } = view;
  return html`<div class="language-switch" role="group" aria-label=${t("language")}>
    ${state.languages.map(
      ({ tag, name }) =>
        html`<button
          type="button"
          class="btn btn-choice"
          lang=${tag}
          data-testid="switch-${tag}"
          aria-pressed=${tag === state.language}
          @click=${() => {
            if (tag !== state.language) controller.tap(`language:${tag}`);
          }}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

function settingsPanel(view: View): TemplateResult {
  const { t, display, show } = view;
  return html`<div
    class="card settings-panel"
    id="settings-panel"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape") show({ settingsOpen: false });
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
    <div role="group" class="setting" aria-label=${t("volume")}>
      <span>${t("volume")}</span>
      ${VOLUMES.map(
        (volume) =>
          html`<button
            type="button"
            class="btn btn-choice"
            data-testid="volume-${volume}"
            aria-pressed=${display.volume === volume}
            @click=${() => show({ volume })}
          >
            ${t(`volume-${volume}`)}
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
      <button type="button" class="btn btn-plain" @click=${() => show({ settingsOpen: false })}>
        ${icon("close")}<span>${t("close")}</span>
      </button>
    </div>
  </div>`;
}

