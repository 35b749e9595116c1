/** Banners and dialogs above the screens. */

import { html, nothing, type TemplateResult } from "lit";
import type { Paused } from "../protocol.js";
import { texts, textLanguages } from "../texts/texts.js";
import { codeIsTyped } from "../session/state.js";
import { icon } from "./icons.js";
import type { View } from "./view.js";

export function bannersView(view: View): TemplateResult {
  const { state, t, controller } = view;
  return html`<div class="banners">
    ${state.connection === "lost"
      ? html`<p
          class="banner banner-warn"
          role=${state.talking ? "alert" : "status"}
          data-testid="connection-lost"
        >
          ${t("connection-lost")}
        </p>`
      : nothing}
    ${state.error === null
      ? nothing
      : html`<div class="banner banner-bad" role="alert" data-testid="error" data-code=${state.error.code}>
          <p>${state.error.message}</p>
          <button type="button" class="btn btn-plain" @click=${() => controller.closeError()}>
            ${icon("close")}<span>${t("close")}</span>
          </button>
        </div>`}
    ${state.talking && state.microphone === "denied"
      ? html`<p class="banner banner-info" role="status" data-testid="mic-denied">
          ${t("microphone-denied-help")}
        </p>`
      : nothing}
    ${state.talking && state.microphone === "on" && codeIsTyped(state)
      ? html`<p class="banner banner-info banner-sign" role="status" data-testid="mic-muted">
          ${icon("microphone-off")}<span>${t("microphone-code")}</span>
        </p>`
      : nothing}
    ${state.talking && state.soundBlocked
      ? html`<div class="banner banner-info">
          <p>${t("sound-blocked")}</p>
          <button
            type="button"
            class="btn btn-secondary"
            data-testid="sound-on"
            @click=${() => void controller.openSound()}
          >
            ${icon("sound")}<span>${t("sound-on")}</span>
          </button>
        </div>`
      : nothing}
    ${offerView(view)}
  </div>`;
}

/** The offer is written in the language that is offered. */
function offerView(view: View): TemplateResult | typeof nothing {
  const { state, t, controller } = view;
  const { offer } = state;
  if (offer === null || !textLanguages().includes(offer)) return nothing;
  const offered = texts(offer);
  return html`<div class="banner banner-info" role="alert" data-testid="language-offer">
    <p lang=${offer}>${offered("offer-title")}</p>
    <button
      type="button"
      class="btn btn-primary"
      lang=${offer}
      data-testid="offer-accept"
      @click=${() => controller.tap(`language:${offer}`)}
    >
      ${offered("offer-accept")}
    </button>
    <button
      type="button"
      class="btn btn-secondary"
      data-testid="offer-decline"
      @click=${() => controller.declineOffer()}
    >
      ${t("offer-decline")}
    </button>
  </div>`;
}

export function dialogsView(view: View): TemplateResult {
  const { state, t, controller, display, show } = view;
  if (state.paused !== null) return pausedDialog(view, state.paused);
  if (state.idleSeconds !== null) {
    return dialog(
      t("idle-title"),
      html`<p aria-live="off">${t("idle-hint", { seconds: display.idleLeft })}</p>`,
      html`<button
        type="button"
        class="btn btn-primary btn-huge"
        data-testid="still-here"
        @click=${() => controller.stillHere()}
      >
        ${t("idle-still-here")}
      </button>`,
    );
  }
  if (!display.askEnd) return html``;
  const cancel = (): void => show({ askEnd: false });
  const end = (): void => {
    cancel();
    controller.tap("end");
  };
  return dialog(
    t("end-title"),
    html`<p>${t("end-hint")}</p>`,
    html`<button type="button" class="btn btn-primary" data-testid="end-confirm" @click=${end}>
        ${t("end-confirm")}
      </button>
      <button type="button" class="btn btn-secondary" data-testid="end-cancel" @click=${cancel}>
        ${t("end-cancel")}
      </button>`,
  );
}

function pausedDialog(view: View, paused: Paused): TemplateResult {
  const { t, controller } = view;
  const { reference, until } = paused;
  const grouped = reference.replace(/(\d{3})(?=\d)/g, "$1 ");
  return dialog(
    t("paused-title"),
    html`<p class="reference"><bdi dir="ltr" data-testid="paused-reference">${grouped}</bdi></p>
      <p>${t("paused-hint", { time: until.slice(11, 16) })}</p>`,
    html`<button type="button" class="btn btn-secondary" @click=${() => window.print()}>
        ${icon("print")}<span>${t("print")}</span>
      </button>
      <button
        type="button"
        class="btn btn-primary"
        data-testid="paused-close"
        @click=${() => controller.closePaused()}
      >
        ${t("close")}
      </button>`,
    true,
  );
}

function dialog(
  title: string,
  body: TemplateResult,
  buttons: TemplateResult,
  printed = false,
): TemplateResult {
  return html`<dialog
    class="card dialog"
    aria-labelledby="dialog-title"
    data-modal
    ?data-print=${printed}
    @cancel=${keepOpen}
  >
    <h2 id="dialog-title">${title}</h2>
    ${body}
    <div class="dialog-buttons">${buttons}</div>
  </dialog>`;
}

/** Escape would close the dialog without an answer. */
function keepOpen(event: Event): void {
  event.preventDefault();
}

export function supersededView(view: View): TemplateResult {
  const { t, controller } = view;
  return html`<main class="start" id="main" tabindex="-1">
    <section class="card superseded" data-testid="superseded">
      <h1>${t("superseded-title")}</h1>
      <p>${t("superseded-hint")}</p>
      <button type="button" class="btn btn-secondary" @click=${() => controller.retry()}>
        ${t("superseded-retry")}
      </button>
    </section>
  </main>`;
}
