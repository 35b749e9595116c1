/** Conversation screen: avatar, captions and log at one side, the form at the other. */

import { html, nothing, type TemplateResult } from "lit";
import type { Source } from "../protocol.js";
import { actionsView } from "./actions.js";
import { formView } from "./form.js";
import { isolateNumbers } from "./direction.js";
import { icon, type IconName } from "./icons.js";
import { lockerView } from "./locker.js";
import { codeIsTyped } from "../session/state.js";
import { handoffView, submittedView } from "./outcome.js";
import type { View } from "./view.js";

/** With more services the list gets several columns, and more room than the avatar. */
const MOST_IN_A_COLUMN = 4;

export function talkView(view: View): TemplateResult {
  const { state, t } = view;
  return html`<main class="talk" id="main" tabindex="-1">
      <div class="talk-side">
        <div class="stage">
          <div class="avatar" data-avatar></div>
          <p class="agent-state" role="status" data-state=${state.agentState}>
            ${t(`state-${state.agentState}`)}
          </p>
        </div>
        <div class="words">
          <div class="caption" role="group" aria-label=${t("captions")} data-caption></div>
          ${state.sources.length === 0 ? nothing : sourcesView(view)} ${logView(view)}
        </div>
        ${sayRow(view)}
      </div>
      <div class="talk-main">${mainView(view)}</div>
    </main>
    ${actionsView(view)}`;
}

function mainView(view: View): TemplateResult {
  const { state } = view;
  if (state.locker !== null) return lockerView(view, state.locker);
  if (state.submitted !== null) return submittedView(view, state.submitted);
  if (state.services.length > 0) return servicesView(view);
  return html`${state.stage === "handoff" ? handoffView(view) : nothing} ${formView(view)}`;
}

function servicesView(view: View): TemplateResult {
  const { state, t, controller } = view;
  return html`<section class="card services">
    <div class="services-head">
      <h2>${t("services-title")}</h2>
      <div class="services-more">
        ${state.lockerUrl === null
          ? nothing
          : html`${errandButton(view, "pickup")} ${errandButton(view, "dropoff")}`}
        <button
          type="button"
          class="btn btn-secondary"
          data-testid="resume-open"
          @click=${() => controller.tap("resume")}
        >
          ${icon("source")}<span>${t("resume-open")}</span>
        </button>
      </div>
    </div>
    <div class="service-list" data-many=${state.services.length > MOST_IN_A_COLUMN}>
      ${state.services.map(
        ({ id, title }) =>
          html`<button
            type="button"
            class="btn btn-primary btn-huge"
            data-testid="service-${id}"
            @click=${() => controller.tap(`service:${id}`)}
          >
            <span>${title}</span>${icon("send")}
          </button>`,
      )}
    </div>
  </section>`;
}

/** At the compartments: by the code of a letter. */
function errandButton(view: View, errand: "pickup" | "dropoff"): TemplateResult {
  return html`<button
    type="button"
    class="btn btn-secondary"
    data-testid="${errand}-open"
    @click=${() => view.controller.tap(errand)}
  >
    ${icon("locker")}<span>${view.t(`${errand}-open`)}</span>
  </button>`;
}

function sourcesView(view: View): TemplateResult {
  const { state, t } = view;
  return html`<div class="sources" role="group" aria-label=${t("source-title")} tabindex="0">
    ${state.sources.map((source) => sourceCard(view, source))}
  </div>`;
}

function sourceCard(view: View, source: Source): TemplateResult {
  const { t, state } = view;
  const date = formatDate(source.valid_from, state.language);
  return html`<div class="source" data-testid="source">
    ${icon("source")}
    <div>
      <p>
        <strong>${t("source-title")}:</strong> <bdi lang="de">${source.title}</bdi>
        <span class="muted">(${t("source-valid-from", { date })})</span>
      </p>
      <p class="muted url"><bdi dir="ltr">${source.url}</bdi></p>
    </div>
  </div>`;
}

/**
 * A date in the words of the language; as it came if it is none. A time is shown as the authority
 * wrote it, whatever the offset and the zone of this machine.
 */
export function formatDate(iso: string, language: string | null, time = false): string {
  const date = new Date(iso.replace(/(T[0-9:.]+)(Z|[+-][0-9:]+)$/, "$1Z"));
  if (Number.isNaN(date.getTime())) return iso;
  const timeZone = "UTC";
  // As on German papers, also where a language comes with another calendar or other digits.
  const german = { timeZone, calendar: "gregory", numberingSystem: "latn" };
  const style: Intl.DateTimeFormatOptions = time
    ? { dateStyle: "long", timeStyle: "short", hourCycle: "h23", ...german }
    : { dateStyle: "long", ...german };
  return new Intl.DateTimeFormat(language ?? "de", style).format(date);
}

function rtl({ state }: View, tag: string): boolean {
  return state.languages.find((language) => language.tag === tag)?.direction === "rtl";
}

function logView(view: View): TemplateResult {
  const { state, t } = view;
  return html`<div class="log" role="log" aria-live="off" aria-label=${t("conversation")} tabindex="0">
    ${state.log.map(
      ({ who, text, lang, final }) =>
        html`<p
          data-who=${who}
          data-final=${final}
          lang=${lang || nothing}
          dir=${rtl(view, lang) ? "rtl" : "ltr"}
        >
          <span class="who">${who === "agent" ? t("assistant") : t("you")}</span>
          <span>${rtl(view, lang) ? isolateNumbers(text) : text}</span>
        </p>`,
    )}
  </div>`;
}

function sayRow(view: View): TemplateResult {
  const { t, controller } = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem("say");
    if (!(input instanceof HTMLInputElement)) return;
    controller.say(input.value);
    input.value = "";
  };
  return html`<form class="say" @submit=${submit} autocomplete="off">
    ${microphoneButton(view)}
    <label class="kern-sr-only" for="say-input">${t("say-label")}</label>
    <input
      id="say-input"
      name="say"
      type="text"
      maxlength="2000"
      autocomplete="off"
      placeholder=${t("say-placeholder")}
      data-testid="say-input"
    />
    <button type="submit" class="btn btn-primary" data-testid="say-send" aria-label=${t("say-send")}>
      ${icon("send")}
    </button>
  </form>`;
}

function microphoneButton(view: View): TemplateResult {
  const { state, t, controller } = view;
  const muted = state.microphone === "on" && codeIsTyped(state);
  const shown = muted ? "off" : state.microphone;
  const name: IconName = shown === "on" ? "microphone" : "microphone-off";
  return html`<button
    type="button"
    class="btn btn-secondary microphone"
    data-testid="mic-state"
    data-state=${muted ? "muted" : state.microphone}
    aria-pressed=${shown === "on"}
    ?disabled=${muted || state.microphone === "opening"}
    @click=${() => void controller.toggleMicrophone()}
  >
    ${icon(name)}<span>${t(`microphone-${shown}`)}</span>
  </button>`;
}
