/** The code's keypad: two letters, then eight digits. */

import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../views/icons.js";
import { CODE_LENGTH, expectsLetter, groups, isComplete, LETTERS } from "../code.js";
import { clock, keypadLockedS } from "../idle.js";
import { letterPicture, markView, readerPicture } from "./guides.js";
import { noticeView } from "./notices.js";
import { button, type View } from "./view.js";

const DIGIT_ROWS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

export function entryView(view: View): TemplateResult {
  const { state, t } = view;
  const lockedS = keypadLockedS(state);
  if (lockedS > 0) return lockedView(view, lockedS);
  return html`<div class="entry" data-phase=${expectsLetter(state.typed) ? "letters" : "digits"}>
    <div class="entry-told">
      <h1 id="title">${entryTitle(view)}</h1>
      ${codeView(view)}
      ${noticeView(view)}
    </div>
    <div class="entry-keys">${expectsLetter(state.typed) ? letterKeys(view) : digitKeys(view)}</div>
    <div class="entry-guide">
      <p>${letterPicture}<span>${t("code-where")}</span></p>
      <p>${readerPicture}<span>${t("code-qr")}</span></p>
      <p class="muted entry-again">${t("code-again")}</p>
    </div>
  </div>`;
}

export function entryTitle({ state, t }: View): string {
  if (state.busy) return t("checking");
  if (isComplete(state.typed)) return t("complete-title");
  return expectsLetter(state.typed) ? t("letters-title") : t("digits-title");
}

/**
 * The characters stay in sight: who compares ten of them with a letter, perhaps without glasses,
 * makes fewer mistakes, and five mistakes lock the code. A glance over the shoulder gains little,
 * since the code is used up a moment later; whoever minds can hide it. Screen readers hear how
 * many characters there are, not which, because they may speak through the loudspeaker.
 */
function codeView({ state, t, controller }: View): TemplateResult {
  const letters = expectsLetter(state.typed);
  let at = 0;
  const place = (character: string | null): TemplateResult => {
    const next = at === state.typed.length;
    at++;
    const shown = character === null ? "" : state.codeHidden ? "•" : character;
    return html`<span class="place-of-code" data-next=${next}>${shown}</span>`;
  };
  return html`<div class="code-line">
    <div class="code-places" dir="ltr" aria-hidden="true" data-testid="code">
      ${groups(state.typed).map((group) => html`<span class="code-group">${group.map(place)}</span>`)}
    </div>
    <span class="kern-sr-only" role="status">${t("code-count", { count: state.typed.length })}</span>
    <div class="code-tools">
      ${button("code-hidden", t(state.codeHidden ? "code-show" : "code-hide"), () =>
        controller.keypad.hideCode(!state.codeHidden), { icon: "eye", look: "plain" })}
      ${button("clear", t(letters ? "key-delete" : "key-clear"), () => controller.keypad.erase(true), {
        look: "plain",
        disabled: state.typed === "" || state.busy,
      })}
      ${button("cancel", t("cancel"), () => controller.leave(), { icon: "close", look: "plain" })}
    </div>
  </div>`;
}

function key(view: View, character: string): TemplateResult {
  return html`<button
    type="button"
    class="btn btn-key"
    data-testid="key-${character}"
    ?disabled=${view.state.busy || isComplete(view.state.typed)}
    @click=${() => view.controller.keypad.type(character)}
  >
    ${character}
  </button>`;
}

function deleteKey({ state, t, controller }: View): TemplateResult {
  return html`<button
    type="button"
    class="btn btn-key btn-key-word"
    data-testid="delete"
    ?disabled=${state.typed === "" || state.busy}
    @click=${() => controller.keypad.erase()}
  >
    <span dir="auto">${t("key-delete")}</span>
  </button>`;
}

/** Keys stand from left to right in every language, as on a telephone. */
function letterKeys(view: View): TemplateResult {
  return html`<div class="keys keys-letters" dir="ltr" role="group" aria-label=${view.t("letters-keys")}>
    ${Array.from(LETTERS).map((letter) => key(view, letter))}
  </div>`;
}

function digitKeys(view: View): TemplateResult {
  const { state, t, controller } = view;
  return html`<div class="keys keys-digits" dir="ltr" role="group" aria-label=${t("digits-keys")}>
    ${DIGIT_ROWS.map((digit) => key(view, digit))} ${deleteKey(view)} ${key(view, "0")}
    <button
      type="button"
      class="btn btn-primary btn-key-word"
      data-testid="ok"
      data-ready=${state.typed.length === CODE_LENGTH}
      ?disabled=${state.busy}
      @click=${() => controller.keypad.submit()}
    >
      ${isComplete(state.typed) ? icon("check") : nothing}<span dir="auto">${t("key-ok")}</span>
    </button>
  </div>`;
}

function lockedView({ t, controller }: View, lockedS: number): TemplateResult {
  return html`<section class="message" data-testid="keypad-locked">
    ${markView("wait")}
    <h1 id="title">${t("keypad-locked-title")}</h1>
    <p>${t("keypad-locked-hint")}</p>
    <p class="clock" dir="ltr" role="timer" aria-live="off" data-testid="lock-clock">${clock(lockedS)}</p>
    <div class="answers">
      ${button("cancel", t("cancel"), () => controller.leave(), { icon: "close" })}
    </div>
  </section>`;
}
