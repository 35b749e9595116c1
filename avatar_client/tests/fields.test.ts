import { describe, expect, it } from "vitest";
import type { FormField } from "../src/protocol.js";
import { isolateNumbers, writtenDirection } from "../src/views/direction.js";
import { chosen, holds, inCapitals } from "../src/views/editors.js";
import { columns } from "../src/views/start.js";
import { formatDate } from "../src/views/talk.js";

const OPTIONS = ["a", "b", "c"].map((value) => ({ value, label: value.toUpperCase() }));
const field = (kind: string, value: unknown): FormField => ({
  id: "x",
  label: "X",
  hint: "",
  kind,
  options: OPTIONS,
  required: true,
  applicable: true,
  private: false,
  value,
  display: "",
  confirmed: false,
  asked: false,
});
const option = (value: string): { value: string; label: string } => ({ value, label: value });

describe("options", () => {
  it("of a field with one value replace each other", () => {
    expect(chosen(field("choice", "a"), option("b"))).toBe("b");
  });

  it.each(["multi_choice", "evidence_list"])("of %s are added and taken away", (kind) => {
    expect(chosen(field(kind, null), option("b"))).toBe("b");
    expect(chosen(field(kind, ["a"]), option("b"))).toBe("a,b");
    expect(chosen(field(kind, ["a", "b"]), option("a"))).toBe("b");
    expect(chosen(field(kind, ["a"]), option("a"))).toBe("");
  });

  it("are held by a code, a list of codes or a boolean", () => {
    expect(holds(field("choice", "a"), option("a"))).toBe(true);
    expect(holds(field("multi_choice", ["a", "c"]), option("b"))).toBe(false);
    expect(holds(field("yes_no", false), option("no"))).toBe(true);
    expect(holds(field("yes_no", null), option("no"))).toBe(false);
  });
});

describe("writing", () => {
  it("puts codes in capitals, and only codes", () => {
    expect(inCapitals("mr-ab 123", "plate")).toBe("MR-AB 123");
    expect(inCapitals("Anna", "person_name")).toBe("Anna");
  });

  it("keeps plates and addresses from left to right", () => {
    expect(writtenDirection("plate")).toBe("ltr");
    expect(writtenDirection("person_name")).toBe("auto");
  });

  it.each([
    ["هاتف 0170 1234567.", "هاتف \u20660170 1234567\u2069."],
    ["رقم NEU-860-609-402.", "رقم \u2066NEU-860-609-402\u2069."],
    ["لوحة MR-AB 123", "لوحة \u2066MR-AB 123\u2069"],
    ["تاریخ ۱۲.۸.۱۹۵۵", "تاریخ \u2066۱۲.۸.۱۹۵۵\u2069"],
    ["بدون أرقام", "بدون أرقام"],
  ])("isolates the numbers of %s", (text, isolated) => {
    expect(isolateNumbers(text)).toBe(isolated);
  });

  it.each(["ar", "fa", "de"])("dates in %s are of the German calendar with its digits", (tag) => {
    const date = formatDate("2026-11-23T00:30:00+01:00", tag, true);
    expect(date).toContain("2026");
    expect(date).toContain("23");
    expect(date).toMatch(/(?<!1|2)0:30/);
  });
});

describe("languages at the start", () => {
  it.each([
    [4, 4],
    [6, 3],
    [8, 4],
    [10, 5],
    [11, 4],
  ])("%i stand in %i columns", (count, expected) => {
    expect(columns(count)).toBe(expected);
  });
});
