import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Connection, LAST_RETRY_MS, retryDelayMs } from "../src/session/connection.js";
import type { ServerMessage } from "../src/protocol.js";

class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 1;
  binaryType = "blob";
  sent: string[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }
  send(data: string): void {
    this.sent.push(data);
  }
  close(): void {
    this.readyState = 3;
    this.onclose?.();
  }
  welcome(resumed: boolean, token = "t1"): void {
    if (this.sent.length === 0) this.onopen?.();
    this.onmessage?.({ data: JSON.stringify({ type: "welcome", token, resumed, language: resumed ? "de" : null }) });
  }
  get types(): unknown[] {
    return this.sent.map((text) => (JSON.parse(text) as { type: unknown }).type);
  }
}

function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    get length() {
      return items.size;
    },
  } as Storage;
}

describe("connection", () => {
  let storage: Storage;
  let connection: Connection;
  let received: ServerMessage[];
  let lost: number;
  const socket = (): FakeSocket => FakeSocket.all.at(-1)!;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("WebSocket", FakeSocket);
    vi.stubGlobal("window", globalThis);
    FakeSocket.all = [];
    storage = memoryStorage();
    received = [];
    lost = 0;
    connection = new Connection("ws://x/ws", "main", storage, {
      message: (message) => received.push(message),
      audio: () => undefined,
      lost: () => lost++,
    });
    connection.open();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("stores nothing before the citizen has started", () => {
    socket().welcome(false, "t1");
    expect(storage.length).toBe(0);
    connection.send({ type: "start", language: "de", mode: "type" });
    expect(storage.length).toBe(1);
    connection.forget();
    expect(storage.length).toBe(0);
  });

  it("comes back with the token and sends what was done meanwhile", () => {
    socket().welcome(false, "t1");
    connection.send({ type: "start", language: "de", mode: "type" });
    socket().close();
    expect(lost).toBe(1);
    connection.send({ type: "say", text: "Öztürk" });
    connection.send({ type: "playback", event: "finished", segment: 0, position_ms: 1 });
    vi.advanceTimersByTime(250);
    expect(FakeSocket.all).toHaveLength(2);
    socket().onopen?.();
    expect(JSON.parse(socket().sent[0]!)).toMatchObject({ type: "hello", resume: "t1" });
    socket().welcome(true);
    expect(socket().types.at(-1)).toBe("say");
    expect(socket().types).not.toContain("playback");
  });

  it("drops what was meant for a conversation that is gone", () => {
    socket().welcome(false, "t1");
    connection.send({ type: "start", language: "de", mode: "type" });
    socket().close();
    connection.send({ type: "say", text: "Öztürk" });
    vi.advanceTimersByTime(250);
    socket().welcome(false, "");
    expect(socket().types).not.toContain("say");
    expect(storage.length).toBe(0);
  });

  it("waits longer after every failure, but not too long", () => {
    expect([0, 1, 2, 3, 4, 9].map(retryDelayMs)).toEqual([250, 500, 1000, 2000, 2000, LAST_RETRY_MS]);
  });

  it("stays closed when stopped", () => {
    socket().welcome(false);
    connection.stop();
    vi.advanceTimersByTime(10_000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(lost).toBe(0);
  });
});
