/** Messages to and from the page that embeds the frame; origins are checked on both ways. */

import { BEAT_MS } from "../beat.js";
import type { Kind } from "./model.js";
import type { Report } from "./reports.js";

export type Command =
  | { command: "setup"; language: string; textSize: number; contrast: boolean }
  | { command: "start"; errand: Kind; reference: string | null }
  | { command: "problem" }
  | { command: "done" }
  | { command: "cancel" };

export class PageLink {
  /** Origins that may embed the frame; unknown until the service has named them. */
  private origins: readonly string[] | null = null;
  /** The embedding page's origin, once a message has proved it. */
  private proved: string | null = null;
  /** What came before the origins were known. */
  private waiting: MessageEvent[] = [];

  constructor(
    private readonly frame: Window,
    private readonly obey: (command: Command) => void,
  ) {
    frame.addEventListener("message", (event) => this.received(event));
  }

  get embedded(): boolean {
    return this.frame.parent !== this.frame;
  }

  allow(origins: readonly string[]): void {
    if (this.origins !== null) return;
    this.origins = origins;
    const { waiting } = this;
    this.waiting = [];
    for (const event of waiting) this.received(event);
    this.frame.setInterval(() => this.post({ beat: true }), BEAT_MS);
  }

  report(report: Report): void {
    this.post(report);
  }

  private post(message: Report | { beat: true }): void {
    if (!this.embedded) return;
    for (const origin of this.receivers()) {
      this.frame.parent.postMessage({ source: "amtomat-locker", ...message }, origin);
    }
  }

  /** A message to an origin that isn't the page's is dropped by the browser. */
  private receivers(): readonly string[] {
    if (this.proved !== null) return [this.proved];
    const named = this.frame.location.ancestorOrigins as DOMStringList | undefined;
    const parent = named?.[0];
    const origins = this.origins ?? [];
    return parent === undefined ? origins : origins.filter((origin) => origin === parent);
  }

  private received(event: MessageEvent): void {
    if (!this.embedded || event.source !== this.frame.parent) return;
    if (this.origins === null) {
      this.waiting.push(event);
      return;
    }
    if (!this.origins.includes(event.origin)) return;
    const command = commandOf(event.data);
    if (command === null) return;
    this.proved = event.origin;
    this.obey(command);
  }
}

/** The command in a message; null for anything else that pages send to each other. */
export function commandOf(data: unknown): Command | null {
  if (typeof data !== "object" || data === null) return null;
  const { target, command, language, textSize, contrast, errand, reference } = data as Record<
    string,
    unknown
  >;
  if (target !== "amtomat-locker") return null;
  if (command === "setup") {
    const complete =
      typeof language === "string" && typeof textSize === "number" && typeof contrast === "boolean";
    return complete ? { command, language, textSize, contrast } : null;
  }
  if (command === "start") {
    if (errand !== "pickup" && errand !== "dropoff") return null;
    if (typeof reference !== "string" && reference !== null) return null;
    return { command, errand, reference };
  }
  return command === "problem" || command === "done" || command === "cancel" ? { command } : null;
}
