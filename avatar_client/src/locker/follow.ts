/** An errand's changes as lines of JSON; connects again until told to stop. */

import { NotReached, Refused } from "./api.js";
import { errandOf, MalformedAnswer, type Errand } from "./model.js";

/** The service sends a line at least every 15 s. */
const SILENCE_MS = 40_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

export interface Follower {
  errand: (errand: Errand) => void;
  link: (lost: boolean) => void;
  /** The service doesn't know the errand, or not this terminal. */
  refused: (refusal: Refused) => void;
}

type Connect = (signal: AbortSignal) => Promise<Response>;

/** Follows until the returned function is called. */
export function follow(connect: Connect, follower: Follower): () => void {
  const stop = new AbortController();
  void keepFollowing(connect, follower, stop.signal);
  return () => stop.abort();
}

async function keepFollowing(connect: Connect, follower: Follower, stop: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  let failures = 0;
  for (;;) {
    try {
      await readOnce(connect, stop, (errand) => {
        pause = FIRST_PAUSE_MS;
        failures = 0;
        follower.errand(errand);
      });
    } catch (error) {
      if (isAborted(stop)) return;
      // A busy or starting service is asked again; one that doesn't know the errand isn't.
      if (error instanceof Refused && error.status < 500 && error.status !== 429) {
        follower.refused(error);
        return;
      }
      if (!expected(error)) throw error;
    }
    if (isAborted(stop)) return;
    // One that is back at once worries nobody.
    failures++;
    if (failures > 1) follower.link(true);
    await waiting(pause, stop);
    if (isAborted(stop)) return;
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
  }
}

/** Asked anew after each wait: it changes meanwhile. */
function isAborted(stop: AbortSignal): boolean {
  return stop.aborted;
}

/** What a broken connection looks like, on whichever level it breaks. */
function expected(error: unknown): boolean {
  return (
    error instanceof NotReached ||
    error instanceof Refused ||
    error instanceof MalformedAnswer ||
    error instanceof SyntaxError ||
    error instanceof TypeError ||
    error instanceof DOMException
  );
}

async function readOnce(
  connect: Connect,
  stop: AbortSignal,
  tell: (errand: Errand) => void,
): Promise<void> {
  const silent = new AbortController();
  const abort = (): void => silent.abort();
  stop.addEventListener("abort", abort);
  let watch = setTimeout(abort, SILENCE_MS);
  try {
    const { body } = await connect(silent.signal);
    if (body === null) return;
    for await (const line of lines(body)) {
      clearTimeout(watch);
      watch = setTimeout(abort, SILENCE_MS);
      const value = JSON.parse(line) as unknown;
      if (!isHeartbeat(value) && !stop.aborted) tell(errandOf(value));
    }
  } finally {
    clearTimeout(watch);
    stop.removeEventListener("abort", abort);
    abort();
  }
}

function isHeartbeat(value: unknown): boolean {
  return typeof value === "object" && value !== null && "heartbeat" in value;
}

/** The lines of a stream, whole ones only, wherever its pieces are cut. */
export async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const parts = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) if (part.trim() !== "") yield part;
  }
}

function waiting(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stop.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
