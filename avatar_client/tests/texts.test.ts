import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TEXT_IDS, type TextId } from "../src/texts/ids.js";
import { TextError, textLanguages, texts, type PlainTextId } from "../src/texts/texts.js";

const ARGUMENTS = { date: "1. Mai", done: 1, total: 2, span: "ja", seconds: 3, time: "10:05" };
const loose = (language: string): ((id: TextId, args: object) => string) =>
  texts(language);

describe("texts", () => {
  it("exist in German and English", () => {
    expect(textLanguages()).toEqual(expect.arrayContaining(["de", "en"]));
  });

  for (const language of textLanguages()) {
    it.each(TEXT_IDS)(`${language}: %s`, (id) => {
      expect(loose(language)(id, ARGUMENTS).trim()).not.toBe("");
    });

    it(`${language} has no text that nobody knows`, () => {
      const source = readFileSync(new URL(`../src/texts/${language}.ftl`, import.meta.url), "utf8");
      const ids = [...source.matchAll(/^([a-z-]+) =/gm)].map((match) => match[1]);
      expect(ids).toEqual([...TEXT_IDS]);
    });

    it(`${language} uses the same arguments as the types say`, () => {
      const source = readFileSync(new URL(`../src/texts/${language}.ftl`, import.meta.url), "utf8");
      const used = [...source.matchAll(/\{ \$(\w+) \}/g)].map((match) => match[1]);
      expect([...new Set(used)].sort()).toEqual(Object.keys(ARGUMENTS).sort());
    });
  }

  it("fail aloud when a language, a text or an argument is missing", () => {
    expect(() => texts("xx")).toThrow(TextError);
    expect(() => texts("de")("nowhere" as PlainTextId)).toThrow(TextError);
    expect(() => loose("de")("idle-hint", {})).toThrow(TextError);
  });
});
