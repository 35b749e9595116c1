import { describe, expect, it } from "vitest";
import { groups, isComplete, LETTERS, typeKey } from "../src/locker/code.js";
import { noScan, scan, type Reading } from "../src/locker/scanner.js";

const QR = "AOM1:0123456789ABCDEFGHJKMNPQRS";

function typeAll(keys: string): string {
  return Array.from(keys).reduce((typed, key) => {
    const result = typeKey(typed, key);
    return "typed" in result ? result.typed : typed;
  }, "");
}

/** All readings of keys that come `gap` milliseconds apart. */
function readings(keys: readonly string[], gap: number): Reading[] {
  let state = noScan;
  return keys.map((key, at) => {
    const [next, reading] = scan(state, key, 1000 + at * gap);
    state = next;
    return reading;
  });
}

describe("the code", () => {
  it("takes two letters and eight digits, whatever the case and the script", () => {
    expect(typeAll("kx47293816")).toBe("KX47293816");
    expect(typeAll("KX٤٧٢٩۳۸۱۶")).toBe("KX47293816");
    expect(isComplete(typeAll("KX47293816"))).toBe(true);
  });

  it("says why a key isn't taken", () => {
    expect(typeKey("", "O")).toEqual({ refused: "no_such_letter" });
    expect(typeKey("", "ж")).toEqual({ refused: "no_such_letter" });
    expect(typeKey("K", "4")).toEqual({ refused: "letter_expected" });
    expect(typeKey("KX", "A")).toEqual({ refused: "digit_expected" });
    expect(typeKey("KX47293816", "1")).toEqual({ refused: "full" });
  });

  it("has twenty letters, none of which looks like a digit", () => {
    expect(new Set(LETTERS).size).toBe(20);
    expect(Array.from("BGIOQS").filter((letter) => LETTERS.includes(letter))).toEqual([]);
  });

  it("is shown in the groups of the letter", () => {
    expect(groups("KX4").map((group) => group.map((one) => one ?? "_").join(""))).toEqual(["KX", "4___", "____"]);
  });
});

describe("the QR reader", () => {
  it("gives the whole text once, and nothing of it to the keypad after the prefix", () => {
    const all = readings([...Array.from(QR), "Enter"], 8);
    expect(all.filter(({ kind }) => kind === "code")).toEqual([{ kind: "code", text: QR }]);
    expect(all.slice(5, -2).every(({ kind }) => kind === "held")).toBe(true);
    // The Enter after a complete text must press no button.
    expect(all.at(-1)).toEqual({ kind: "held" });
  });

  it("needs no Enter and no capitals", () => {
    expect(readings(Array.from(QR.toLowerCase()), 30).at(-1)).toEqual({ kind: "code", text: QR });
  });

  it("isn't a person who types the same", () => {
    expect(readings(Array.from(QR), 200).every(({ kind }) => kind === "key")).toBe(true);
  });

  it("tells foreign texts from codes that come fast", () => {
    const last = (text: string): Reading | undefined => readings([...Array.from(text), "Enter"], 5).at(-1);
    expect(last("HTTPS://EXAMPLE.ORG")).toEqual({ kind: "foreign" });
    expect(last("AOM1:TOOSHORT")).toEqual({ kind: "foreign" });
    expect(last("KX47293816")).toEqual({ kind: "key" });
    expect(last("KX 4729 3816")).toEqual({ kind: "key" });
  });

  it("takes an Enter that comes later for a person's", () => {
    const [, reading] = scan({ keys: "", lastAt: 0, completeAt: 1000 }, "Enter", 2000);
    expect(reading).toEqual({ kind: "key" });
  });

  it("refuses an alphabet that isn't Crockford's", () => {
    const wrong = QR.replace("S", "U");
    expect(readings([...Array.from(wrong), "Enter"], 5).some(({ kind }) => kind === "code")).toBe(false);
  });
});
