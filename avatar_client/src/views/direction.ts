/** Writing directions inside a right-to-left page: numbers, plates and addresses stay as they are. */

/** Kinds of fields whose values are written from left to right in every language. */
const LEFT_TO_RIGHT: readonly string[] = [
  "phone",
  "email",
  "plate",
  "vin",
  "evb",
  "licence_number",
  "document_number",
  "iban",
  "postcode",
  "house_number",
];
const ISOLATE = "\u2066";
const POP_ISOLATE = "\u2069";
/** Groups of digits with what stands before and between them: phone numbers, dates, plates. */
const NUMBERS = /(?:[A-Z]+[ -])*\+?\p{Nd}(?:[\p{Nd} .:/()\u2013-]*\p{Nd})?/gu;

/** The direction of a field's value: its kind's, else what its first letter says. */
export function writtenDirection(kind: string): "ltr" | "auto" {
  return LEFT_TO_RIGHT.includes(kind) ? "ltr" : "auto";
}

/** The text with its groups of digits kept in their order, whatever stands around them. */
export function isolateNumbers(text: string): string {
  return text.replace(NUMBERS, (number) => ISOLATE + number + POP_ISOLATE);
}
