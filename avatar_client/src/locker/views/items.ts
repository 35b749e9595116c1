/** Things that are laid in or taken out: their names and pictures. */

import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { PlainTextId, Texts } from "../texts/texts.js";

const sheet = svg`<path class="paper" d="M28 4h30l12 12v46H28z"/><path class="edge" d="M58 4v12h12"/>`;
const rows = svg`<path class="edge" d="M35 28h28M35 37h28M35 46h20"/>`;
const card = svg`<rect class="paper" x="8" y="10" width="80" height="48" rx="6"/>`;
const portrait = svg`<rect class="tint" x="15" y="22" width="22" height="28" rx="2"/><circle class="solid" cx="26" cy="32" r="5"/><path class="solid" d="M17 50c1-8 5-10 9-10s8 2 9 10z"/>`;
const car = svg`<path class="solid" d="M50 34l4-9h18l4 9 4 2v9h-4a5 5 0 0 1-10 0h-6a5 5 0 0 1-10 0h-3v-8z"/>`;
const booklet = svg`<rect class="solid" x="24" y="4" width="48" height="60" rx="4"/>`;

const PICTURES = {
  "old-licence": svg`<path class="aged" d="M12 12h34l2 3 2-3h34v46H50l-2 3-2-3H12z"/><path class="edge" d="M48 15v46M19 22h20M19 30h20"/><rect class="tint" x="56" y="20" width="18" height="22"/><circle class="solid" cx="65" cy="28" r="4"/><path class="solid" d="M58 42c1-7 4-8 7-8s6 1 7 8z"/>`,
  "licence-card": svg`${card}<rect class="solid" x="8" y="10" width="80" height="8"/>${portrait}${car}`,
  "international-licence": svg`${booklet}<circle class="light" cx="48" cy="30" r="14"/><path class="light" d="M34 30h28M48 16c7 8 7 20 0 28M48 16c-7 8-7 20 0 28M34 54h28"/>`,
  plates: svg`<rect class="paper" x="2" y="4" width="92" height="26" rx="4"/><rect class="solid" x="2" y="4" width="12" height="26" rx="3"/><path class="strong" d="M22 10v14M30 10v14M22 17h8M40 10l5 14 5-14M60 12h8v5h-8v7h8M76 10v14"/><rect class="paper" x="2" y="38" width="92" height="26" rx="4"/><rect class="solid" x="2" y="38" width="12" height="26" rx="3"/><path class="strong" d="M22 44v14M30 44v14M22 51h8M40 44l5 14 5-14M60 46h8v5h-8v7h8M76 44v14"/>`,
  "registration-certificate-1": svg`<path class="tint" d="M6 14l28-4 28 4 28-4v44l-28 4-28-4-28 4z"/><path class="edge" d="M34 10v44M62 14v44M12 24l16-2M12 32l16-2M40 24l16 2M40 32l16 2"/><path class="solid" d="M68 37l3-7h10l3 7 2 1v7h-3a3 3 0 0 1-6 0h-2a3 3 0 0 1-6 0h-3v-7z"/>`,
  "registration-certificate-2": svg`<rect class="paper" x="22" y="2" width="52" height="64" rx="2"/><rect class="solid" x="22" y="2" width="52" height="10"/><path class="edge" d="M30 20h36M30 27h36"/><path class="solid" d="M34 43l5-9h18l5 9 3 2v8h-4a5 5 0 0 1-10 0h-6a5 5 0 0 1-10 0h-3v-8z"/>`,
  "trailer-list": svg`<rect class="paper" x="22" y="2" width="52" height="64" rx="2"/><path class="edge" d="M48 14h18M48 34h18M48 54h18"/><path class="solid" d="M29 9h13v8H29zM29 29h13v8H29zM29 49h13v8H29z"/>`,
  "identity-card": svg`${card}${portrait}<path class="edge" d="M46 24h34M46 33h34M46 42h22"/><circle class="tint" cx="76" cy="46" r="6"/>`,
  passport: svg`${booklet}<circle class="light" cx="48" cy="28" r="10"/><path class="light" d="M40 28h16M48 20v16M36 48h24M40 55h16"/>`,
  "residence-permit-card": svg`${card}${portrait}<path class="edge" d="M46 24h34M46 33h34"/><rect class="solid" x="46" y="40" width="12" height="10" rx="2"/>`,
  "registration-paper": svg`${sheet}<path class="solid" d="M49 24l14 12h-4v12H39V36h-4z"/><path class="edge" d="M35 55h28"/>`,
  "other-document": svg`<path class="paper" d="M20 12h30v50H20z"/>${sheet}${rows}`,
  named: svg`<path class="paper" d="M20 12h30v50H20z"/>${sheet}${rows}`,
} satisfies Record<string, SVGTemplateResult>;

type Picture = keyof typeof PICTURES;
export type ItemId = Exclude<Picture, "named">;

export const ITEM_IDS = (Object.keys(PICTURES) as Picture[]).filter((id): id is ItemId => id !== "named");

/** The picture of each thing; whatever has none is one of "the papers you named", told once. */
export function shownItems(items: readonly string[]): Picture[] {
  const shown = items.map((item): Picture => ITEM_IDS.find((known) => known === item) ?? "named");
  return [...new Set(shown)];
}

/** The list under its title, which only screen readers are told where a question stands above. */
export function itemsView(
  title: string,
  items: readonly string[],
  t: Texts,
  titled = true,
): TemplateResult {
  const shown = shownItems(items);
  return html`<section class="items" aria-label=${title} data-many=${shown.length > 3}>
    <h2 class=${titled ? "" : "kern-sr-only"}>${title}</h2>
    <ul>
      ${shown.map(
        (item) =>
          html`<li data-item=${item}>
            <svg class="thing" viewBox="0 0 96 68" aria-hidden="true">${PICTURES[item]}</svg>
            <span>${t(`item-${item}` as PlainTextId)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
