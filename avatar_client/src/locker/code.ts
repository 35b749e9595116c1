/** The code on the letter: two letters, then eight digits. */

/** Letters that nobody takes for a digit or for another letter. */
export const LETTERS = "ACDEFHJKLMNPRTUVWXYZ";
export const LETTER_COUNT = 2;
export const CODE_LENGTH = 10;

export type KeyResult =
  | { typed: string }
  | { refused: "letter_expected" | "digit_expected" | "no_such_letter" | "full" };

export function expectsLetter(typed: string): boolean {
  return typed.length < LETTER_COUNT;
}

export function isComplete(typed: string): boolean {
  return typed.length === CODE_LENGTH;
}

/** The digit's value, whatever script the keyboard writes. */
function digit(key: string): string | null {
  if (!/^\p{Nd}$/u.test(key)) return null;
  const point = key.codePointAt(0) ?? 0;
  // Every script's digits stand together in ascending order; the zero is the last one before them
  // that is a digit, at most nine places ahead.
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}

export function typeKey(typed: string, key: string): KeyResult {
  if (isComplete(typed)) return { refused: "full" };
  if (expectsLetter(typed)) {
    const letter = key.toUpperCase();
    if (LETTERS.includes(letter)) return { typed: typed + letter };
    return { refused: /^\p{L}$/u.test(key) ? "no_such_letter" : "letter_expected" };
  }
  const value = digit(key);
  return value === null ? { refused: "digit_expected" } : { typed: typed + value };
}

/** The places of the code in the groups in which the letter prints them; null is still empty. */
export function groups(typed: string): (string | null)[][] {
  const places = Array.from({ length: CODE_LENGTH }, (_, at) => typed[at] ?? null);
  return [places.slice(0, 2), places.slice(2, 6), places.slice(6)];
}
