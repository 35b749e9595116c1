/** Keeps a part of a page up to date: what a door does is seen without loading the page anew. */

const SLOW_MS = 5000;
const FAST_MS = 1000;
/** What a page asks by itself must not keep a login that nobody uses. */
const BY_ITSELF = { accept: "text/html", "x-amtomat-by-itself": "1" };

/** Whoever is about to press or type something must not lose it under the fingers. */
function busy(part) {
  const active = document.activeElement;
  return (
    (part.contains(active) && active.matches("input, textarea, select")) ||
    part.querySelector("details[open], input:checked:not([checked]), input[checked]:not(:checked)") !== null ||
    document.querySelector("dialog[open]") !== null
  );
}

const wordsOf = (element) => element.getAttribute("aria-label") ?? element.textContent.trim();
const actionOf = (element) => element.closest("form")?.getAttribute("action");

/** What takes the place of an element in a newer version of the part. */
function twin(part, old) {
  if (old.id) return part.querySelector(`#${CSS.escape(old.id)}`);
  const href = old.getAttribute("href");
  const alike = [...part.querySelectorAll(old.localName)].filter(
    (each) => each.getAttribute("href") === href && actionOf(each) === actionOf(old),
  );
  const same = alike.find((each) => wordsOf(each) === wordsOf(old));
  return same ?? (href ?? actionOf(old) ? alike[0] : undefined);
}

function replace(part, now) {
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  part.replaceWith(document.adoptNode(now));
  if (focused === null) return;
  (twin(now, focused) ?? document.getElementById("main"))?.focus({ preventScroll: true });
}

/** Look for something newer; return whether it makes sense to go on looking. */
async function refresh() {
  const part = document.querySelector("[data-live]");
  if (part === null || document.hidden || busy(part)) return true;
  const answer = await fetch(location.href, { redirect: "manual", headers: BY_ITSELF });
  if (answer.type === "opaqueredirect") {
    document.dispatchEvent(new Event("session-over")); // session.js makes sure, and says so
    return false;
  }
  if (!answer.ok) return true;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = fresh.querySelector("[data-live]");
  if (now !== null && !busy(part) && now.outerHTML !== part.outerHTML) replace(part, now);
  return true;
}

async function loop() {
  let goOn = true;
  try {
    goOn = await refresh();
  } catch {
    // The service is away for a moment; the next look may find it again.
  }
  const fast = document.querySelector('[data-live="fast"]') !== null;
  if (goOn) setTimeout(loop, fast ? FAST_MS : SLOW_MS);
}

setTimeout(loop, FAST_MS);
