/**
 * Captions below the avatar: at most two lines that follow the audio clock word by word. Words
 * still to come keep their place but can't be seen, so the lines don't move. For screen readers
 * each caption is announced once, as a whole.
 */

import type { Controller } from "./session/controller.js";
import { isolateNumbers } from "./views/direction.js";

const LINES = 2;
/** Average width of a letter relative to the font size, for the text face used here. */
const LETTER_WIDTH = 0.54;
const MEASURE_EVERY_MS = 500;

export class CaptionBox {
  private host: HTMLElement | null = null;
  private spoken: HTMLElement | null = null;
  private ahead: HTMLElement | null = null;
  private announced: HTMLElement | null = null;
  private maxChars = 60;
  private measuredAt = -MEASURE_EVERY_MS;

  constructor(private readonly controller: Controller) {}

  attach(host: HTMLElement | null): void {
    if (host === this.host) return;
    this.host = host;
    if (host === null) return;
    const shown = document.createElement("p");
    shown.className = "caption-text";
    shown.dataset["testid"] = "caption";
    shown.setAttribute("aria-hidden", "true");
    this.spoken = document.createElement("span");
    this.ahead = document.createElement("span");
    this.ahead.className = "caption-ahead";
    shown.append(this.spoken, this.ahead);
    this.announced = document.createElement("p");
    this.announced.className = "kern-sr-only";
    this.announced.setAttribute("aria-live", "polite");
    host.replaceChildren(shown, this.announced);
    this.measuredAt = -MEASURE_EVERY_MS;
  }

  update(): void {
    if (this.host === null || this.spoken === null) return;
    this.measure();
    const caption = this.controller.caption(this.maxChars);
    const rightToLeft = document.documentElement.dir === "rtl";
    const spoken = rightToLeft ? isolateNumbers(caption.spoken) : caption.spoken;
    const ahead = rightToLeft ? isolateNumbers(caption.ahead) : caption.ahead;
    if (this.spoken.textContent === spoken && this.ahead?.dataset["ahead"] === ahead) return;
    this.spoken.textContent = spoken;
    if (this.ahead !== null) this.ahead.dataset["ahead"] = ahead;
    const whole = ahead === "" ? spoken : `${spoken} ${ahead}`;
    if (this.announced !== null && this.announced.textContent !== whole) {
      this.announced.textContent = whole;
    }
  }

  /** How many letters two lines hold; the width changes with text size and turning. */
  private measure(): void {
    const now = performance.now();
    if (now - this.measuredAt < MEASURE_EVERY_MS || this.host === null) return;
    this.measuredAt = now;
    const text = this.host.firstElementChild;
    if (text === null) return;
    const fontSize = parseFloat(getComputedStyle(text).fontSize);
    const perLine = text.clientWidth / (fontSize * LETTER_WIDTH);
    this.maxChars = Math.max(16, Math.floor(perLine * LINES * 0.85));
  }
}
