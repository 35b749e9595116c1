/** The root element: joins store, controller, views, and the pictures that follow the clock. */

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { AvatarStage } from "./avatar_stage.js";
import { CaptionBox } from "./caption_box.js";
import type { Paused } from "./protocol.js";
import { Controller } from "./session/controller.js";
import type { State } from "./session/state.js";
import { Store } from "./session/store.js";
import { textLanguages, texts } from "./texts/texts.js";
import { headerView } from "./views/header.js";
import { bannersView, dialogsView, supersededView } from "./views/notices.js";
import { startView } from "./views/start.js";
import { talkView } from "./views/talk.js";
import { initialDisplay, type Display, type View } from "./views/view.js";

const VOLUME = { low: 0.5, normal: 1, high: 1.5 } as const;
const FALLBACK_LANGUAGE = "de";
const PAUSED_SHOWN_MS = 60_000;

export class TerminalApp extends LitElement {
  private readonly store = new Store();
  private readonly controller: Controller;
  private display: Display = initialDisplay;
  private readonly avatar: AvatarStage;
  private readonly captions: CaptionBox;
  private idleTimer: number | null = null;
  private askedField = "";
  private screen = "";
  private focused = false;
  /** How the locker frame was last told to look; empty while there is none. */
  private lockerLook = "";

  constructor() {
    super();
    const terminal = new URLSearchParams(location.search).get("terminal") ?? "main";
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    const url = `${scheme}//${location.host}/ws`;
    this.controller = new Controller(this.store, url, terminal, sessionStorage);
    this.avatar = new AvatarStage(this.store, this.controller);
    this.captions = new CaptionBox(this.controller);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    let before = this.store.state;
    this.store.subscribe((state) => {
      this.changed(before, state);
      before = state;
      this.requestUpdate();
    });
    this.controller.connect();
    const frame = (): void => {
      this.captions.update();
      this.avatar.update();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }

  protected override render(): TemplateResult {
    const { state } = this.store;
    const view: View = {
      state,
      t: texts(this.language),
      controller: this.controller,
      display: this.display,
      show: (change) => this.show(change),
    };
    if (state.connection === "superseded") return supersededView(view);
    return html`${headerView(view)} ${bannersView(view)}
    ${state.talking ? talkView(view) : startView(view)}
    ${state.talking || state.paused !== null ? dialogsView(view) : nothing}`;
  }

  protected override updated(): void {
    const { state } = this.store;
    this.dataset["agentState"] = state.agentState;
    this.dataset["stage"] = state.stage;
    this.dataset["turn"] = String(state.turn);
    this.dataset["heard"] = String(state.heardTurn);
    this.dataset["playing"] = String(state.playing);
    this.dataset["screen"] = state.talking ? "talk" : "start";
    this.dataset["connection"] = state.connection;
    this.dataset["locker"] = state.locker === null ? "" : (state.locker.event ?? state.locker.phase);
    this.reflectPage(state);
    this.moveFocus(state);
    this.openDialog();
    this.followConversation(state);
    const label = texts(this.language)("avatar-label");
    this.avatar.attach(this.querySelector("[data-avatar]"), label);
    this.captions.attach(this.querySelector("[data-caption]"));
    this.followLocker(state);
  }

  /** The frame gets its language and look whenever they change, and the focus once it is there. */
  private followLocker({ locker }: State): void {
    const frame = this.querySelector<HTMLIFrameElement>("iframe[data-locker]");
    this.controller.attachLocker(frame);
    const ready = frame !== null && locker?.phase === "ready";
    const { textSize, contrast } = this.display;
    const look = ready ? `${locker.request} ${this.language} ${textSize} ${contrast}` : "";
    if (look === this.lockerLook) return;
    const begins = ready && this.lockerLook === "";
    this.lockerLook = look;
    if (!ready) return;
    this.controller.setUpLocker(this.language, textSize, contrast);
    if (!begins) return;
    this.controller.startLocker();
    frame.focus();
  }

  private get language(): string {
    const { language } = this.store.state;
    return language !== null && textLanguages().includes(language) ? language : FALLBACK_LANGUAGE;
  }

  private show(change: Partial<Display>): void {
    this.display = { ...this.display, ...change };
    this.requestUpdate();
  }

  private reflectPage(state: State): void {
    const root = document.documentElement;
    const direction = state.languages.find(({ tag }) => tag === this.language)?.direction;
    root.lang = this.language;
    root.dir = direction ?? "ltr";
    root.dataset["textSize"] = String(this.display.textSize);
    root.dataset["contrast"] = this.display.contrast ? "high" : "normal";
    root.dataset["kernTheme"] = this.display.contrast ? "dark" : "light";
  }

  /** A new screen begins at its beginning, also for those who use keyboard or screen reader. */
  private moveFocus(state: State): void {
    const screen = `${state.connection === "superseded"}${state.talking}${state.language === null}`;
    const main = this.querySelector<HTMLElement>("#main");
    if (screen !== this.screen) {
      if (this.screen !== "") main?.focus({ preventScroll: true });
      this.screen = screen;
    } else if (this.focused && document.activeElement === document.body) {
      // The button that was pressed is gone, e.g. the service that was chosen.
      main?.focus({ preventScroll: true });
    }
    this.focused = document.activeElement !== document.body;
  }

  private openDialog(): void {
    const dialog = this.querySelector<HTMLDialogElement>("dialog[data-modal]");
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  /** Keep the newest words and the asked field in sight. */
  private followConversation(state: State): void {
    const log = this.querySelector(".log");
    if (log !== null) log.scrollTop = log.scrollHeight;
    const asked = state.form?.fields.find((field) => field.asked)?.id ?? state.stage;
    if (asked === this.askedField) return;
    this.askedField = asked;
    if (asked === "review") this.querySelector(".fields")?.scrollTo({ top: 0 });
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const field = this.querySelector('.field[data-asked="true"]');
    const room = this.querySelector(".fields")?.clientHeight ?? 0;
    field?.scrollIntoView({
      block: field.clientHeight > room ? "start" : "center",
      behavior: still ? "auto" : "smooth",
    });
  }

  private changed(before: State, state: State): void {
    if (before.talking && !state.talking) this.forgetDisplay();
    if (state.speech !== before.speech) this.controller.volume = VOLUME[state.speech.volume];
    if (state.paused !== null && before.paused === null) this.hideLater(state.paused);
    if (state.idleSeconds !== before.idleSeconds) this.countDown(state.idleSeconds);
  }

  /** Who forgets to close the number should not leave it to the next one. */
  private hideLater(paused: Paused): void {
    setTimeout(() => {
      if (this.store.state.paused === paused) this.controller.closePaused();
    }, PAUSED_SHOWN_MS);
  }

  /** The next citizen starts with the page as it comes. */
  private forgetDisplay(): void {
    this.display = initialDisplay;
    this.askedField = "";
    this.replaceInputs();
  }

  /** Typed but unsent text must not survive in the page. */
  private replaceInputs(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>("input, textarea")) input.value = "";
  }

  private countDown(seconds: number | null): void {
    if (this.idleTimer !== null) window.clearInterval(this.idleTimer);
    this.idleTimer = null;
    if (seconds === null) return;
    const end = performance.now() + seconds * 1000;
    const tick = (): void =>
      this.show({ idleLeft: Math.max(0, Math.ceil((end - performance.now()) / 1000)) });
    tick();
    this.idleTimer = window.setInterval(tick, 1000);
  }
}
