/** Texts of one Fluent file in a language; nothing missing passes unseen. */

import { FluentBundle, FluentResource } from "@fluent/bundle";

export class TextError extends Error {}

/** Digits as in the values and on German papers, in every language. */
const DIGITS = "u-nu-latn";

/** Gives the text of an id; arguments are required exactly where the text has some. */
export interface TextsOf<Id extends string, Arguments extends object> {
  (id: Exclude<Id, keyof Arguments>): string;
  <With extends keyof Arguments>(id: With, args: Arguments[With]): string;
}

/** A function that loads each language once, from files by their names `./<tag>.ftl`. */
export function textLoader<Id extends string, Arguments extends object>(
  files: Record<string, string>,
): (language: string) => TextsOf<Id, Arguments> {
  const cache = new Map<string, TextsOf<Id, Arguments>>();
  return (language) => {
    let known = cache.get(language);
    if (known === undefined) {
      const source = files[`./${language}.ftl`];
      if (source === undefined) throw new TextError(`no texts in ${language}`);
      known = textsOf(source, language);
      cache.set(language, known);
    }
    return known;
  };
}

/** BCP 47 tags of the languages that have a file. */
export function tagsOf(files: Record<string, unknown>): string[] {
  return Object.keys(files).map((path) => path.slice(2, -4));
}

/** The texts of one file's source. */
export function textsOf<Id extends string, Arguments extends object>(
  source: string,
  language: string,
): TextsOf<Id, Arguments> {
  const bundle = new FluentBundle(`${language}-${DIGITS}`);
  const faults = bundle.addResource(new FluentResource(source));
  if (faults[0] !== undefined) throw faults[0];
  return (id: string | number | symbol, args?: object) => {
    const name = String(id);
    const pattern = bundle.getMessage(name)?.value;
    if (pattern === undefined || pattern === null) throw new TextError(`no text ${name} in ${language}`);
    const errors: Error[] = [];
    const values = (args ?? null) as Record<string, string | number> | null;
    const text = bundle.formatPattern(pattern, values, errors);
    if (errors[0] !== undefined) throw new TextError(`${name} in ${language}: ${errors[0].message}`);
    return text;
  };
}
