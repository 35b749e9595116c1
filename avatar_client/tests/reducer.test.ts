import { describe, expect, it } from "vitest";
import type { AgentSays, FormField, FormShown, Welcome } from "../src/protocol.js";
import { LOG_LENGTH, reduce, type StoreEvent } from "../src/session/reducer.js";
import { initialState, type State } from "../src/session/state.js";
import { Store } from "../src/session/store.js";

const field = (id: string): FormField => ({
  id,
  label: id,
  hint: "",
  kind: "text",
  options: [],
  required: true,
  applicable: true,
  private: false,
  value: null,
  display: "",
  confirmed: false,
  asked: false,
});

const form: FormShown = {
  type: "form",
  service: "licence-exchange",
  title: "Führerschein",
  fields: [field("family_name"), field("birth_date")],
};

const welcome: Welcome = {
  type: "welcome",
  version: 1,
  conversation: "c",
  token: "t",
  resumed: false,
  stage: "consent",
  language: null,
  mode: null,
  languages: [{ tag: "de", name: "Deutsch", direction: "ltr" }],
  place: "Neustadt",
  locker_url: "http://127.0.0.1:8083/",
  idle_prompt_s: 60,
  idle_wipe_s: 30,
};

const play = (events: StoreEvent[], from: State = initialState): State =>
  events.reduce(reduce, from);

const talking = play([
  welcome,
  { type: "started", language: "de", mode: "speak" },
  form,
  { type: "agent", turn: 1, text: "Wie heißen Sie?", lang: "de", acts: [], sources: [], rate: "normal" },
]);

describe("reducer", () => {
  it("shows the start screen after welcome", () => {
    const state = play([welcome]);
    expect(state).toMatchObject({ talking: false, connection: "open", place: "Neustadt" });
  });

  it("keeps a language chosen on the start screen over a reconnection", () => {
    const chosen = play([welcome, { type: "language_chosen", language: "de" }]);
    expect(play([{ type: "connection_lost" }, welcome], chosen).language).toBe("de");
  });

  it("takes a resumed conversation up where it was", () => {
    const lost = play([{ type: "connection_lost" }], talking);
    expect(lost.connection).toBe("lost");
    const resumed = { ...welcome, resumed: true, stage: "ask", language: "de", mode: "speak" } as const;
    const state = play([resumed], lost);
    expect(state).toMatchObject({ connection: "open", talking: true, stage: "ask", language: "de" });
    expect(state.log).toEqual(talking.log);
  });

  it("goes back to the start screen when the conversation can't be resumed", () => {
    const state = play([welcome], talking);
    expect(state.talking).toBe(false);
    expect(state.log).toEqual([]);
  });

  it("stays in the conversation when start is answered with its welcome", () => {
    const state = play([{ ...welcome, language: "de", mode: "speak" }], talking);
    expect(state).toMatchObject({ talking: true, language: "de", form: talking.form });
  });

  it("keeps the reason when a conversation is gone", () => {
    const gone = { type: "error", code: "unknown_conversation", message: "Beendet." } as const;
    expect(play([gone, welcome], talking).error?.message).toBe("Beendet.");
    expect(play([gone, welcome]).error).toBeNull();
  });

  it("says that the terminal is in use until it is welcomed", () => {
    const refused = { type: "error", code: "terminal_in_use", message: "…" } as const;
    const state = play([refused, { type: "connection_lost" }]);
    expect(state.connection).toBe("superseded");
    expect(play([welcome], state).connection).toBe("open");
  });

  it("sets, confirms and clears a field", () => {
    const provenance = { turn: 1, span: "Öztürk", method: "rule", confirmed: true } as const;
    const set = play(
      [{ type: "field", field: "family_name", value: "Öztürk", display: "Öztürk", provenance }],
      talking,
    );
    expect(set.form?.fields[0]).toMatchObject({ display: "Öztürk", confirmed: true });
    expect(set.provenance["family_name"]).toEqual(provenance);
    const cleared = play(
      [{ type: "field", field: "family_name", value: null, display: "", provenance: null }],
      set,
    );
    expect(cleared.form?.fields[0]).toMatchObject({ display: "", confirmed: false });
    expect(cleared.provenance).toEqual({});
  });

  it("marks the fields that are asked for", () => {
    const state = play([{ type: "turn_end", stage: "ask", open: ["birth_date"], seconds: 1, understood_by: null }], talking);
    expect(state.form?.fields.map(({ asked }) => asked)).toEqual([false, true]);
    expect(state.stage).toBe("ask");
  });

  it("replaces a hypothesis by the next one and by the final words", () => {
    const state = play(
      [
        { type: "user", turn: 2, text: "Özt", final: false, typed: false },
        { type: "user", turn: 2, text: "Öztürk", final: false, typed: false },
        { type: "user", turn: 2, text: "Öztürk.", final: true, typed: false },
      ],
      talking,
    );
    expect(state.log.map(({ text }) => text)).toEqual(["Wie heißen Sie?", "Öztürk."]);
  });

  it("shows typed words once, although the agent echoes them", () => {
    const state = play(
      [
        { type: "typed", text: "Öztürk" },
        { type: "user", turn: 2, text: "Öztürk", final: true, typed: false },
      ],
      talking,
    );
    expect(state.log.filter(({ text }) => text === "Öztürk")).toHaveLength(1);
  });

  it("keeps the number of a paused form after the wipe, and nothing else", () => {
    const paused = { type: "paused", reference: "123456789", until: "2026-11-22T10:15:00+01:00" } as const;
    const after = play([paused, { type: "wiped", reason: "ended" }], talking);
    expect(after.paused).toEqual(paused);
    expect(after).toMatchObject({ form: null, log: [], talking: false, language: "de" });
    expect(play([{ type: "paused_closed" }], after).paused).toBeNull();
  });

  it("suggests values while their field is asked for", () => {
    const suggested: StoreEvent = { type: "suggestions", field: "family_name", values: ["Sommer"] };
    const end = { type: "turn_end", stage: "ask", seconds: 1, understood_by: null } as const;
    const asked = play([suggested, { ...end, open: ["family_name"] }], talking);
    expect(asked.suggested).toEqual(suggested);
    expect(play([{ ...end, open: ["birth_date"] }], asked).suggested).toBeNull();
  });

  it("follows the agent's rate and volume", () => {
    const state = play([{ type: "speech", rate: "slow", volume: "high" }], talking);
    expect(state.speech).toEqual({ rate: "slow", volume: "high" });
  });

  it("keeps the log short", () => {
    const words = Array.from({ length: 60 }, (_, i) => ({ type: "typed", text: `${i}` }) as const);
    expect(play(words, talking).log).toHaveLength(LOG_LENGTH);
  });

  it("keeps an error until the next reply", () => {
    const failed = play([{ type: "error", code: "x", message: "Bitte noch einmal." }], talking);
    expect(failed.error?.message).toBe("Bitte noch einmal.");
    const next: Omit<AgentSays, "type"> = { turn: 2, text: "Gut.", lang: "de", acts: [], sources: [], rate: "normal" };
    expect(play([{ type: "agent" as const, ...next }], failed).error).toBeNull();
  });

  it("forgets everything personal when wiped", () => {
    const filled = play(
      [
        {
          type: "field",
          field: "family_name",
          value: "CANARY",
          display: "CANARY",
          provenance: { turn: 1, span: "CANARY", method: "rule", confirmed: false },
        },
        { type: "typed", text: "CANARY" },
      ],
      talking,
    );
    expect(JSON.stringify(filled)).toContain("CANARY");
    const wiped = play([{ type: "wiped", reason: "idle" }], filled);
    expect(JSON.stringify(wiped)).not.toContain("CANARY");
    expect(wiped).toMatchObject({ talking: false, connection: "open", language: null });
  });

  it("says when another window has taken over, and keeps saying so", () => {
    const state = play([{ type: "wiped", reason: "superseded" }, { type: "connection_lost" }], talking);
    expect(state.connection).toBe("superseded");
  });

  it("ignores what belongs to the sound", () => {
    expect(play([{ type: "pause", segment: 1 }], talking)).toBe(talking);
  });
});

describe("store", () => {
  it("tells its listeners of changes only", () => {
    const store = new Store();
    const seen: State[] = [];
    const stop = store.subscribe((state) => seen.push(state));
    store.dispatch({ type: "playing", playing: false });
    store.dispatch({ type: "playing", playing: true });
    stop();
    store.dispatch({ type: "playing", playing: false });
    expect(seen).toHaveLength(1);
  });
});
