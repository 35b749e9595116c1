/** The page's texts by language, from the Fluent files beside this one. */

import { tagsOf, textLoader, type TextsOf } from "./fluent.js";
import type { TextArguments, TextId } from "./ids.js";

export { TextError } from "./fluent.js";

const FILES = import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });

export type PlainTextId = Exclude<TextId, keyof TextArguments>;
export type Texts = TextsOf<TextId, TextArguments>;

/** BCP 47 tags of the languages that have texts. */
export function textLanguages(): string[] {
  return tagsOf(FILES);
}

/** The texts in `language`; TextError if there is no file for it. */
export const texts = textLoader<TextId, TextArguments>(FILES);
