/** The frame's root element: joins store, controller, the embedding page and the views. */

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { Api } from "./api.js";
import { Controller } from "./controller.js";
import { Device } from "./device.js";
import { askedLanguage, languageOf, STAFF_LANGUAGES } from "./languages.js";
import { PageLink, type Command } from "./page_link.js";
import { reports } from "./reports.js";
import type { State } from "./state.js";
import { Store } from "./store.js";
import { loadTexts, texts } from "./texts/texts.js";
import { offlineView, refusedView } from "./views/ends.js";
import { entryTitle, entryView } from "./views/entry.js";
import { errandTitle, errandView } from "./views/errand.js";
import { enrolView, headerView, helpView, homeView, simulationView, waitingView } from "./views/frame.js";
import { stillThereView } from "./views/notices.js";
import { TEXT_SIZES, type Display, type View } from "./views/view.js";

/** Text fields and their keys belong to who types in them. */
const FIELDS = "input, textarea, select";
const PRESSING_KEYS = ["Enter", " "];

export class LockerApp extends LitElement {
  private readonly store = new Store();
  private readonly controller: Controller;
  private readonly link: PageLink;
  private readonly asked = new URLSearchParams(location.search);
  private display: Display;
  private viewKey = "";
  private focused = false;

  constructor() {
    super();
    const device = new Device(localStorage, sessionStorage, () => Date.now());
    const api = new Api(device, this.asked.get("terminal") ?? "main");
    this.controller = new Controller(this.store, api, device);
    this.link = new PageLink(window, (command) => this.obey(command));
    this.display = {
      language: askedLanguage(this.asked),
      textSize: 100,
      contrast: false,
      panel: null,
      enrolment: "",
    };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.subscribe((before, after) => this.changed(before, after));
    document.addEventListener("keydown", (event) => this.keyPressed(event), { capture: true });
    document.addEventListener("pointerdown", () => this.controller.stillHere(), { capture: true });
    this.controller.begin(this.link.embedded);
  }

  private get view(): View {
    return {
      state: this.store.state,
      t: texts(this.display.language),
      controller: this.controller,
      display: this.display,
      show: (change) => this.show(change),
      speak: (language) => void this.speak(language),
    };
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { state, t } = view;
    return html`${headerView(view)}
      ${state.linkLost && state.errand !== null
        ? html`<p class="banner banner-warn" role="alert" data-testid="link-lost">${t("link-lost")}</p>`
        : nothing}
      <main id="main" tabindex="-1" aria-labelledby="title">${screenView(view)}</main>
      <p class="kern-sr-only" role="status" data-testid="told">${toldText(view)}</p>
      ${simulationView(view)} ${dialogView(view)}`;
  }

  protected override updated(): void {
    const { state } = this.store;
    this.dataset["screen"] = state.screen;
    this.dataset["step"] = state.errand?.step ?? "";
    this.dataset["embedded"] = String(state.embedded);
    this.reflectPage();
    this.moveFocus(state);
    const dialog = this.querySelector<HTMLDialogElement>("dialog[data-modal]");
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  private changed(before: State, after: State): void {
    if (after.locker !== null) this.link.allow(after.locker.pageOrigins);
    for (const report of reports(before, after)) this.link.report(report);
    // The next citizen finds the page as it comes; within a page the page decides.
    const left = after.screen === "home" && before.screen !== "home" && before.screen !== "starting";
    if (left && !after.embedded) this.show({ textSize: 100, contrast: false, panel: null });
    if (after.screen === "enrol" && before.screen !== "enrol") {
      void Promise.all(STAFF_LANGUAGES.map(loadTexts)).then(() => this.requestUpdate());
    }
    if (after.screen !== "enrol") this.display = { ...this.display, enrolment: "" };
    this.requestUpdate();
  }

  private obey(command: Command): void {
    if (command.command !== "setup") {
      this.controller.obey(command);
      return;
    }
    const { language, textSize, contrast } = command;
    const size = TEXT_SIZES.find((one) => one === textSize) ?? this.display.textSize;
    this.show({ textSize: size, contrast });
    const known = languageOf(language);
    if (known !== undefined) void this.speak(known.tag);
  }

  /** Before anything else sees it: a QR reader's keys must press no button. */
  private keyPressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const { target, key } = event;
    const closes = this.display.panel !== null || this.querySelector("dialog[open]") !== null;
    if (key === "Escape" && closes) return;
    if (target instanceof Element && target.matches(FIELDS)) return;
    const pressed = target instanceof HTMLButtonElement && PRESSING_KEYS.includes(key);
    const held = this.controller.keypad.pressed(key, event.timeStamp, pressed);
    if (!held) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private show(change: Partial<Display>): void {
    this.display = { ...this.display, ...change };
    this.requestUpdate();
  }

  /** The language before stays until the new one is here. */
  private async speak(language: string): Promise<void> {
    await loadTexts(language);
    this.show({ language });
  }

  private reflectPage(): void {
    const root = document.documentElement;
    const { language, textSize, contrast } = this.display;
    root.lang = language;
    root.dir = languageOf(language)?.direction ?? "ltr";
    root.dataset["textSize"] = String(textSize);
    root.dataset["contrast"] = contrast ? "high" : "normal";
    root.dataset["kernTheme"] = contrast ? "dark" : "light";
    document.title = texts(language)("title");
  }

  /** A new view begins at its beginning, also for those who use keyboard or screen reader. */
  private moveFocus(state: State): void {
    const { screen, errand, choosing } = state;
    const key = `${screen} ${errand?.step ?? ""} ${errand?.door ?? ""} ${choosing}`;
    const main = this.querySelector<HTMLElement>("#main");
    const lost = this.focused && document.activeElement === document.body;
    // A page that embeds the frame keeps the focus until somebody comes in here.
    const begins = key !== this.viewKey && this.viewKey !== "" && (this.focused || !state.embedded);
    if (begins || lost) main?.focus({ preventScroll: true });
    if (key !== this.viewKey) main?.scrollTo({ top: 0 });
    this.viewKey = key;
    this.focused = document.activeElement !== document.body;
  }
}

function screenView(view: View): TemplateResult {
  const { state } = view;
  switch (state.screen) {
    case "starting":
      return waitingView(view);
    case "enrol":
      return enrolView(view);
    case "offline":
      return offlineView(view);
    case "home":
      return homeView(view);
    case "entry":
      return entryView(view);
    case "refused":
      return refusedView(view, state.refusal ?? "needs_staff");
    case "errand":
      return state.errand === null ? waitingView(view) : errandView(view, state.errand);
  }
}

/** What screen readers are told when the view changes by itself. */
function toldText(view: View): string {
  const { state } = view;
  if (state.screen === "entry") return entryTitle(view);
  return state.screen === "errand" && state.errand !== null ? errandTitle(view, state.errand) : "";
}

function dialogView(view: View): TemplateResult | typeof nothing {
  const still = stillThereView(view);
  return still === nothing ? helpView(view) : still;
}
