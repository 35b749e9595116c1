/** Words and visemes of the segments that are played, and the caption for a moment. */

import type { VisemeTime, Word } from "../protocol.js";

interface SegmentTimes {
  words: Word[];
  visemes: VisemeTime[];
}

const KEPT_SEGMENTS = 8;

export class Timeline {
  private readonly segments = new Map<number, SegmentTimes>();

  addWords(segment: number, words: readonly Word[]): void {
    this.of(segment).words.push(...words);
  }

  addVisemes(segment: number, visemes: readonly VisemeTime[]): void {
    this.of(segment).visemes.push(...visemes);
  }

  visemes(segment: number): readonly VisemeTime[] {
    return this.segments.get(segment)?.visemes ?? [];
  }

  words(segment: number): readonly Word[] {
    return this.segments.get(segment)?.words ?? [];
  }

  clear(): void {
    this.segments.clear();
  }

  private of(segment: number): SegmentTimes {
    let times = this.segments.get(segment);
    if (times === undefined) {
      times = { words: [], visemes: [] };
      this.segments.set(segment, times);
      const oldest = this.segments.keys().next().value;
      if (this.segments.size > KEPT_SEGMENTS && oldest !== undefined) this.segments.delete(oldest);
    }
    return times;
  }
}

/** Words cut into captions of at most `maxChars` characters, preferably after punctuation. */
export function captionPages<T extends { text: string }>(
  words: readonly T[],
  maxChars: number,
): T[][] {
  const pages: T[][] = [];
  let page: T[] = [];
  let length = 0;
  for (const word of words) {
    const text = word.text.trim();
    const sentenceOver = /[.!?…:]$/.test(page.at(-1)?.text.trim() ?? "") && length > maxChars / 3;
    if (page.length > 0 && (length + 1 + text.length > maxChars || sentenceOver)) {
      pages.push(page);
      page = [];
      length = 0;
    }
    page.push(word);
    length += text.length + (page.length > 1 ? 1 : 0);
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

export interface Caption {
  /** Words of the page that have begun. */
  spoken: string;
  /** Words of the page still to come; they keep their place but are not seen. */
  ahead: string;
}

export const NO_CAPTION: Caption = { spoken: "", ahead: "" };

/** The caption at `positionMs`: the page whose words are being said, cut at the moment. */
export function captionAt(words: readonly Word[], positionMs: number, maxChars: number): Caption {
  const begun = words.filter((word) => word.start_ms <= positionMs).length;
  if (begun === 0) return NO_CAPTION;
  let seen = 0;
  for (const page of captionPages(words, maxChars)) {
    seen += page.length;
    if (begun <= seen) {
      const cut = page.length - (seen - begun);
      return { spoken: join(page.slice(0, cut)), ahead: join(page.slice(cut)) };
    }
  }
  return NO_CAPTION;
}

/** The last page of a text that is not spoken: with most replies, the question. */
export function lastPage(text: string, maxChars: number): Caption {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const page = captionPages(
    words.map((word) => ({ text: word })),
    maxChars,
  ).at(-1);
  return { spoken: join(page ?? []), ahead: "" };
}

function join(words: readonly { text: string }[]): string {
  return words.map((word) => word.text.trim()).join(" ");
}
