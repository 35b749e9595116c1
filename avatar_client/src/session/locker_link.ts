/**
 * Messages to and from the locker frame, which belongs to another origin: what is typed there can't
 * be read here. Only that frame is listened to, and only what the contract knows (docs/lockers.md).
 */

import { BEAT_MS } from "../beat.js";
import { LOCKER_EVENTS, type Errand, type LockerEvent } from "../protocol.js";

export const READY_WITHIN_MS = 5_000;
/** Counted, not timed: where the browser slows timers down, it slows the frame's as well. */
export const MISSED_BEATS = 4;

export interface LockerReport {
  event: LockerEvent;
  errand: Errand;
  door: number | null;
}

export type LockerOrder =
  | { command: "setup"; language: string; textSize: number; contrast: boolean }
  | { command: "start"; errand: Errand; reference: string | null }
  | { command: "problem" | "done" | "cancel" };

export interface LockerListener {
  report: (report: LockerReport) => void;
  /** The frame has not reported itself ready in time, or shows no life any more. */
  silent: () => void;
}

/** The parts of a window and of a frame that are used here. */
export interface Listening {
  addEventListener: (type: "message", listener: (event: MessageEvent) => void) => void;
  setTimeout: (callback: () => void, ms: number) => number;
  clearTimeout: (timer: number) => void;
  setInterval: (callback: () => void, ms: number) => number;
  clearInterval: (timer: number) => void;
}
export interface Frame {
  readonly contentWindow: Pick<Window, "postMessage"> | null;
}

export class LockerLink {
  private frame: Frame | null = null;
  private origin = "";
  private timer: number | null = null;
  private watch: number | null = null;
  private missed = 0;

  constructor(
    private readonly page: Listening,
    private readonly listener: LockerListener,
  ) {
    page.addEventListener("message", (event) => this.received(event));
  }

  /** Listen to this frame from now on, and to no other. */
  attach(frame: Frame | null, url: string | null): void {
    if (frame === this.frame) return;
    this.frame = frame;
    this.stopWaiting();
    if (frame === null || url === null) return;
    this.origin = new URL(url).origin;
    this.timer = this.page.setTimeout(() => this.listener.silent(), READY_WITHIN_MS);
  }

  send(order: LockerOrder): void {
    // The origin is named, so that nobody else gets it should the frame have gone elsewhere.
    this.frame?.contentWindow?.postMessage({ target: "amtomat-locker", ...order }, this.origin);
  }

  private received(event: MessageEvent): void {
    const sender = this.frame?.contentWindow ?? null;
    if (sender === null || event.source !== sender || event.origin !== this.origin) return;
    this.missed = 0;
    const report = reportOf(event.data);
    if (report === null) return;
    this.stopWaiting();
    this.watch = this.page.setInterval(() => this.miss(), BEAT_MS);
    this.listener.report(report);
  }

  /** A frame that crashes with a door open would else be waited for as long as the page is there. */
  private miss(): void {
    this.missed += 1;
    if (this.missed < MISSED_BEATS) return;
    this.stopWaiting();
    this.listener.silent();
  }

  private stopWaiting(): void {
    if (this.timer !== null) this.page.clearTimeout(this.timer);
    if (this.watch !== null) this.page.clearInterval(this.watch);
    this.timer = this.watch = null;
  }
}

/** The report in a message, without anything else that may lie in it; null if it is none. */
export function reportOf(data: unknown): LockerReport | null {
  if (typeof data !== "object" || data === null) return null;
  const { source, event, errand, door } = data as Record<string, unknown>;
  if (source !== "amtomat-locker" || (errand !== "pickup" && errand !== "dropoff")) return null;
  const known = LOCKER_EVENTS.find((one) => one === event);
  if (known === undefined) return null;
  const isDoor = typeof door === "number" && Number.isInteger(door) && door > 0 && door < 1000;
  if (!isDoor && door !== null) return null;
  return { event: known, errand, door };
}
