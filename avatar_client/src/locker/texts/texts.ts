/** The frame's texts by language, from the Fluent files beside this one; loaded when needed. */

import { tagsOf, TextError, textsOf, type TextsOf } from "../../texts/fluent.js";
import type { TextArguments, TextId } from "./ids.js";

const FILES = import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default" });

export type Texts = TextsOf<TextId, TextArguments>;
export type PlainTextId = Exclude<TextId, keyof TextArguments>;

const loaded = new Map<string, Texts>();

export function textLanguages(): string[] {
  return tagsOf(FILES);
}

/** Fetches a language unless it is here already; TextError if there is no file for it. */
export async function loadTexts(language: string): Promise<void> {
  if (loaded.has(language)) return;
  const fetchSource = FILES[`./${language}.ftl`];
  if (fetchSource === undefined) throw new TextError(`no texts in ${language}`);
  loaded.set(language, textsOf<TextId, TextArguments>(await fetchSource(), language));
}

export function hasTexts(language: string): boolean {
  return loaded.has(language);
}

/** The texts of a language that was loaded. */
export function texts(language: string): Texts {
  const known = loaded.get(language);
  if (known === undefined) throw new TextError(`${language} is not loaded`);
  return known;
}
