import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../src/locker/languages.js";
import { TEXT_IDS, type TextId } from "../src/locker/texts/ids.js";
import { loadTexts, textLanguages, texts, type Texts } from "../src/locker/texts/texts.js";
import { ITEM_IDS, shownItems } from "../src/locker/views/items.js";
import { TextError } from "../src/texts/fluent.js";

const ARGUMENTS = { seconds: 20, count: 3, left: 2, door: 7, column: 2, row: 1, tries: 1 };

function sourceOf(language: string): string {
  return readFileSync(new URL(`../src/locker/texts/${language}.ftl`, import.meta.url), "utf8");
}

async function loose(language: string): Promise<(id: TextId, args: object) => string> {
  await loadTexts(language);
  return texts(language);
}

describe("the frame's texts", () => {
  it("exist in the languages of the switch, and in no other", () => {
    expect(textLanguages().sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
    expect(LANGUAGES).toHaveLength(10);
  });

  for (const { tag } of LANGUAGES) {
    it(`${tag} has every text and none that nobody knows`, async () => {
      const t = await loose(tag);
      for (const id of TEXT_IDS) expect(t(id, ARGUMENTS).trim(), id).not.toBe("");
      const ids = [...sourceOf(tag).matchAll(/^([a-z0-9-]+) =/gm)].map((match) => match[1]);
      expect(ids).toEqual([...TEXT_IDS]);
    });

    it(`${tag} counts right`, async () => {
      const t: Texts = await loose(tag).then(() => texts(tag));
      for (const left of [1, 2, 5]) {
        expect(t("wrong-code", { left })).toMatch(/\d|einen|one/);
        expect(t("wrong-code", { left })).not.toContain("$");
      }
    });

    it(`${tag} uses in each text the arguments of the German one`, () => {
      const used = (language: string): Map<string, string> =>
        new Map(
          sourceOf(language)
            .split(/\n(?=[a-z0-9-]+ =)/)
            .map((text) => [
              /^[a-z0-9-]+/.exec(text)?.[0] ?? "",
              [...new Set(text.match(/\$\w+/g) ?? [])].sort().join(),
            ]),
        );
      expect(used(tag)).toEqual(used("de"));
    });
  }

  it("of Leichte Sprache have short sentences, and numbers as figures", () => {
    const sentences = sourceOf("de-easy")
      .split("\n")
      .filter((line) => / = /.test(line))
      .flatMap((line) => line.replace(/^.* = /, "").split(/[.!?:] /));
    for (const sentence of sentences) expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(12);
    expect(sourceOf("de-easy")).not.toMatch(/\b(zwei|drei|acht|zehn)\b/);
  });

  it("fail aloud for a language that isn't there", async () => {
    await expect(loadTexts("xx")).rejects.toThrow(TextError);
    expect(() => texts("xx")).toThrow(TextError);
  });
});

describe("things to lay in or take out", () => {
  it("are all those that may lie in a compartment", () => {
    const source = readFileSync(new URL("../../tools/lockers/items.yaml", import.meta.url), "utf8");
    const block = /^items:\n((?: .*\n|\s*#.*\n|\n)+)/m.exec(source)?.[1] ?? "";
    const ids = [...block.matchAll(/^ {2}([a-z0-9-]+):/gm)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(5);
    expect([...ITEM_IDS].sort()).toEqual(ids.sort());
  });

  it("that have no picture are told once, as the papers named", () => {
    expect(shownItems(["plates", "evidence-1", "evidence-2", "plates"])).toEqual(["plates", "named"]);
  });
});
