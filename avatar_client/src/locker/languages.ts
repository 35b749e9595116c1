/** The languages of the frame, each by its own name. */

export interface Language {
  tag: string;
  name: string;
  direction: "ltr" | "rtl";
}

export const LANGUAGES: readonly Language[] = [
  { tag: "de", name: "Deutsch", direction: "ltr" },
  { tag: "de-easy", name: "Leichte Sprache", direction: "ltr" },
  { tag: "en", name: "English", direction: "ltr" },
  { tag: "tr", name: "Türkçe", direction: "ltr" },
  { tag: "ar", name: "العربية", direction: "rtl" },
  { tag: "uk", name: "Українська", direction: "ltr" },
  { tag: "ru", name: "Русский", direction: "ltr" },
  { tag: "fa", name: "فارسی", direction: "rtl" },
  { tag: "ro", name: "Română", direction: "ltr" },
  { tag: "pl", name: "Polski", direction: "ltr" },
];

export const FIRST_LANGUAGE = "de";
/** Those who enrol terminals read one of these. */
export const STAFF_LANGUAGES = ["de", "en"] as const;

export function languageOf(tag: string): Language | undefined {
  return LANGUAGES.find((language) => language.tag === tag);
}

/** The language that the page's address asks for. */
export function askedLanguage(query: URLSearchParams): string {
  return languageOf(query.get("lang") ?? "")?.tag ?? FIRST_LANGUAGE;
}
