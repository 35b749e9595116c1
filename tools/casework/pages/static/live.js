/** Keeps a part of a page up to date: what a door does is seen without loading the page anew. */

const SLOW_MS = 5000;
const FAST_MS = 1000;

/** Whoever is about to press or type something must not lose it under the fingers. */
function busy(part) {
  const active = document.activeElement;
  return (
    (part.contains(active) && active.matches("input, textarea, select")) ||
    part.querySelector("details[open], input:checked:not([checked]), input[checked]:not(:checked)") !== null ||
    document.querySelector("dialog[open]") !== null
  );
}

async function refresh() {
  const part = document.querySelector("[data-live]");
  if (part === null || document.hidden || busy(part)) return;
  const answer = await fetch(location.href, { redirect: "error", headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = fresh.querySelector("[data-live]");
  if (now === null || busy(part) || now.outerHTML === part.outerHTML) return;
  const focused = document.activeElement?.closest("form")?.getAttribute("action");
  part.replaceWith(document.adoptNode(now));
  if (focused) document.querySelector(`form[action="${CSS.escape(focused)}"] button`)?.focus();
}

async function loop() {
  try {
    await refresh();
  } catch {
    // The service is away for a moment; the next look may find it again.
  }
  const fast = document.querySelector('[data-live="fast"]') !== null;
  setTimeout(loop, fast ? FAST_MS : SLOW_MS);
}

setTimeout(loop, FAST_MS);
