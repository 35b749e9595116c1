/** Runs the avatar: feeds the driver with the audio clock and draws at most 30 times a second. */

import type { DriverInput } from "./avatar/driver.js";
import type { Controller } from "./session/controller.js";
import type { Store } from "./session/store.js";

const FRAME_S = 1 / 30;
/** Half a display frame: a call this little early counts as in time. */
const SLACK_S = 0.004;

interface Face {
  draw: (input: DriverInput, elapsedS: number) => void;
}

export class AvatarStage {
  private host: Element | null = null;
  private face: Face | null = null;
  private drawnS = 0;
  private readonly seed = Math.floor(Math.random() * 2 ** 31);
  private readonly reduced = matchMedia("(prefers-reduced-motion: reduce)");

  constructor(
    private readonly store: Store,
    private readonly controller: Controller,
  ) {}

  /** Draw into `host` from now on. The avatar's code is loaded at the first use. */
  attach(host: Element | null, label: string): void {
    if (host === this.host) {
      host?.firstElementChild?.setAttribute("aria-label", label);
      return;
    }
    this.host = host;
    this.face = null;
    if (host !== null) void this.load(host, label);
  }

  update(): void {
    if (this.face === null) return;
    const timeS = performance.now() / 1000;
    const elapsedS = timeS - this.drawnS;
    if (elapsedS < FRAME_S - SLACK_S) return;
    this.drawnS = timeS;
    const audible = this.controller.audible();
    const { form, agentState, locker } = this.store.state;
    const shown = locker !== null || form?.fields.some((field) => field.asked) === true;
    this.face.draw(
      {
        timeS,
        audioMs: audible?.positionMs ?? null,
        visemes: audible === null ? [] : this.controller.timeline.visemes(audible.segment),
        state: agentState,
        target: shown ? this.target() : null,
        reducedMotion: this.reduced.matches,
        seed: this.seed,
      },
      elapsedS,
    );
  }

  /** Where the asked field (or the locker frame) lies from the avatar: beside it, or below on a tall screen. */
  private target(): { x: number; y: number } {
    const portrait = window.innerHeight > window.innerWidth;
    const side = document.documentElement.dir === "rtl" ? -1 : 1;
    return portrait ? { x: 0.3 * side, y: 0.7 } : { x: 0.8 * side, y: 0.2 };
  }

  private async load(host: Element, label: string): Promise<void> {
    const { createFace } = await import("./avatar/index.js");
    if (host === this.host) this.face = createFace(host, label);
  }
}
