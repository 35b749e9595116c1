/** The page's texts by language, from the Fluent files beside this one. */

import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { TextArguments, TextId } from "./ids.js";

const FILES = import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });

export type PlainTextId = Exclude<TextId, keyof TextArguments>;

/** Gives the text of an id; arguments are required exactly where the text has some. */
export interface Texts {
  (id: PlainTextId): string;
  <Id extends keyof TextArguments>(id: Id, args: TextArguments[Id]): string;
}

export class TextError extends Error {}

/** BCP 47 tags of the languages that have texts. */
export function textLanguages(): string[] {
  return Object.keys(FILES).map((path) => path.slice(2, -4));
}

/** Digits as in the values and on German papers, in every language. */
const DIGITS = "u-nu-latn";
const cache = new Map<string, Texts>();

/** The texts in `language`; TextError if there is no file for it. */
export function texts(language: string): Texts {
  let known = cache.get(language);
  if (known === undefined) {
    known = load(language);
    cache.set(language, known);
  }
  return known;
}

function load(language: string): Texts {
  const source = FILES[`./${language}.ftl`];
  if (source === undefined) throw new TextError(`no texts in ${language}`);
  const bundle = new FluentBundle(`${language}-${DIGITS}`);
  const faults = bundle.addResource(new FluentResource(source));
  if (faults[0] !== undefined) throw faults[0];
  return (id: string, args?: Record<string, string | number>) => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === undefined || pattern === null) throw new TextError(`no text ${id} in ${language}`);
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args ?? null, errors);
    if (errors[0] !== undefined) throw new TextError(`${id} in ${language}: ${errors[0].message}`);
    return text;
  };
}
