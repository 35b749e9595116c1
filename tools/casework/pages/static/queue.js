// Keyboard use of the queue. Everything it does can be done without it as well.
//
// Keys of a single character can be switched off (WCAG 2.2, 2.1.4): people who dictate to their
// computer would trigger them by speaking.

const KEYS_OFF = "amtomat-queue-keys-off";
const LAST_LIST = "amtomat-queue";

const rows = [...document.querySelectorAll("table.queue tbody tr")];
const search = document.getElementById("q");
const help = document.getElementById("keys");
const use = document.getElementById("keys-use");
const selection = document.getElementById("selection");
const chosen = document.getElementById("chosen");

const linkOf = (row) => row.querySelector("a.reference");
const boxOf = (row) => row.querySelector("input[type=checkbox]");

function current() {
  return rows.findIndex((row) => row.contains(document.activeElement));
}

function go(step) {
  if (rows.length === 0) return;
  const at = current();
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)];
  linkOf(row).focus();
  row.scrollIntoView({ block: "nearest" });
}

function select() {
  const row = rows[current()];
  const box = row && boxOf(row);
  if (!box) return;
  box.checked = !box.checked;
  count();
}

/** Assign what is selected, or else the case with the focus, to whoever is logged in. */
function assignToMe() {
  if (!selection) return;
  const row = rows[current()];
  if (selected() === 0 && row) boxOf(row).checked = true;
  if (selected() === 0) return;
  document.getElementById("assign-to").value = "me";
  selection.requestSubmit();
}

function selected() {
  return rows.filter((row) => boxOf(row)?.checked).length;
}

function count() {
  if (!chosen) return;
  const number = selected();
  const { none, one, many } = chosen.dataset;
  chosen.textContent = number === 0 ? none : number === 1 ? one : many.replace("2", String(number));
}

const actions = new Map([
  ["j", () => go(1)],
  ["k", () => go(-1)],
  ["ArrowDown", () => go(1)],
  ["ArrowUp", () => go(-1)],
  ["x", select],
  ["a", assignToMe],
  ["/", () => search.focus()],
  ["?", () => help.showModal()],
]);

function typing(target) {
  return target.matches("select, textarea, input:not([type=checkbox])");
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const single = event.key.length === 1;
  const action = actions.get(event.key);
  if (!action || (single && !use.checked)) return;
  // Arrow keys scroll as usual until the focus is in the list.
  if (event.key.startsWith("Arrow") && current() < 0) return;
  event.preventDefault();
  action();
});

for (const row of rows) boxOf(row)?.addEventListener("change", count);

use.checked = localStorage.getItem(KEYS_OFF) !== "1";
use.addEventListener("change", () => {
  if (use.checked) localStorage.removeItem(KEYS_OFF);
  else localStorage.setItem(KEYS_OFF, "1");
});

// A case leads back to the list as it was. Per tab, and gone with it: it may hold a searched name.
sessionStorage.setItem(LAST_LIST, location.search);
document.documentElement.classList.add("with-script");
count();
