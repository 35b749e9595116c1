/** How often the locker frame tells the page around it that it is alive. */
export const BEAT_MS = 5_000;
