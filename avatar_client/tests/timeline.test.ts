import { describe, expect, it } from "vitest";
import { captionAt, captionPages, lastPage, Timeline } from "../src/session/timeline.js";

const words = "Guten Tag. Ich bin ein Computer und helfe Ihnen beim Umtausch."
  .split(" ")
  .map((text, i) => ({ text, start_ms: i * 100, end_ms: i * 100 + 90 }));

describe("captions", () => {
  it("hold at most what fits", () => {
    for (const page of captionPages(words, 24)) {
      expect(page.map(({ text }) => text).join(" ").length).toBeLessThanOrEqual(24);
    }
    expect(captionPages(words, 24).flat()).toEqual(words);
  });

  it("show no word before it is said", () => {
    expect(captionAt(words, -20, 40)).toEqual({ spoken: "", ahead: "" });
    for (let at = 0; at < 1200; at += 25) {
      const { spoken } = captionAt(words, at, 40);
      const begun = words.filter(({ start_ms }) => start_ms <= at);
      const last = begun.at(-1)?.text ?? "";
      expect(spoken.endsWith(last)).toBe(true);
      expect(spoken.split(" ").length).toBeLessThanOrEqual(begun.length);
    }
  });

  it("keep the place of the words to come", () => {
    expect(captionAt(words, 250, 28)).toEqual({ spoken: "Ich", ahead: "bin ein Computer und" });
  });

  it("end with the last page of a text that isn't spoken", () => {
    expect(lastPage("Danke. Das habe ich verstanden. Wann sind Sie geboren?", 30).spoken).toBe(
      "Wann sind Sie geboren?",
    );
    expect(lastPage("", 30).spoken).toBe("");
  });

  it("hold a word that is longer than a page", () => {
    expect(captionPages([{ text: "Fahrerlaubnisverordnung" }], 10)).toHaveLength(1);
  });
});

describe("timeline", () => {
  it("collects by segment and forgets old ones", () => {
    const timeline = new Timeline();
    timeline.addWords(0, words.slice(0, 1));
    timeline.addWords(0, words.slice(1, 2));
    expect(timeline.words(0)).toHaveLength(2);
    for (let segment = 1; segment < 20; segment++) timeline.addWords(segment, words);
    expect(timeline.words(0)).toEqual([]);
    expect(timeline.words(19)).toEqual(words);
    timeline.clear();
    expect(timeline.words(19)).toEqual([]);
  });
});
