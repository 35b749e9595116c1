import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NotReached, Refused } from "../src/locker/api.js";
import { follow, lines } from "../src/locker/follow.js";
import type { Errand } from "../src/locker/model.js";

const LINE = {
  errand: "e1",
  kind: "pickup",
  door: 7,
  step: "open",
  items: [],
  reference: "FE-1",
  tries_left: 1,
  reminder: false,
  alarm: false,
};

function stream(...parts: string[]): ReadableStream<Uint8Array> {
  const bytes = parts.map((part) => new TextEncoder().encode(part));
  return new ReadableStream({
    start(controller) {
      for (const part of bytes) controller.enqueue(part);
      controller.close();
    },
  });
}

async function all(body: ReadableStream<Uint8Array>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines(body)) found.push(line);
  return found;
}

describe("lines", () => {
  it("come whole, wherever the stream is cut, and an unfinished one not at all", async () => {
    expect(await all(stream('{"a"', ":1}\n\n{", '"b":2}\n{"c"'))).toEqual(['{"a":1}', '{"b":2}']);
  });

  it("survive a cut within a letter", async () => {
    const bytes = new TextEncoder().encode("ä\n");
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 1));
        controller.enqueue(bytes.slice(1));
        controller.close();
      },
    });
    expect(await all(body)).toEqual(["ä"]);
  });
});

describe("following an errand", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function watch(answers: (() => Promise<Response>)[]) {
    const seen = { errands: [] as Errand[], lost: 0, refused: [] as string[], calls: 0 };
    const stop = follow(
      async () => {
        const answer = answers[seen.calls] ?? (() => new Promise<Response>(() => undefined));
        seen.calls++;
        return answer();
      },
      {
        errand: (errand) => seen.errands.push(errand),
        link: () => seen.lost++,
        refused: ({ code }) => seen.refused.push(code),
      },
    );
    return { seen, stop };
  }

  const line = (): Promise<Response> =>
    Promise.resolve(new Response(stream(`{"heartbeat": true}\n${JSON.stringify(LINE)}\n`)));

  it("passes heartbeats over and connects again after an end, an error and rubbish", async () => {
    const { seen, stop } = watch([
      line,
      () => Promise.reject(new NotReached("no connection")),
      () => Promise.resolve(new Response(stream("rubbish\n"))),
      () => Promise.reject(new Refused(503, "starting", {})),
      line,
    ]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen.errands.map(({ step }) => step)).toEqual(["open", "open"]);
    expect(seen).toMatchObject({ calls: 6, refused: [] });
    // Only failures in a row are told.
    expect(seen.lost).toBe(3);
    stop();
  });

  it("gives up where the service doesn't know the errand", async () => {
    const { seen } = watch([() => Promise.reject(new Refused(404, "unknown_errand", {}))]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toMatchObject({ calls: 1, refused: ["unknown_errand"], lost: 0 });
  });

  it("stops at once when told to, and tells nothing more", async () => {
    const { seen, stop } = watch([line, line]);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toMatchObject({ errands: [], lost: 0, calls: 1 });
  });
});
