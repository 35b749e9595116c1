// Leads from a value to the words it came from and back. Without this the links are anchors.

const LAST_LIST = "amtomat-queue";
const LIT = "lit";

const back = document.getElementById("back");
const print = document.getElementById("print");
const turns = document.querySelector(".turns");

function clear() {
  for (const lit of document.querySelectorAll(`.${LIT}`)) lit.classList.remove(LIT);
}

const numbersOf = (element) => (element.dataset.fields ?? "").split(" ").filter(Boolean);

/** Light up an utterance and, in it, the words of one field. */
function showSource(field, line) {
  clear();
  const row = document.getElementById(`field-${field}`);
  const utterance = document.getElementById(`line-${line}`);
  row.classList.add(LIT);
  utterance.classList.add(LIT);
  for (const piece of utterance.querySelectorAll(".piece")) {
    if (numbersOf(piece).includes(field)) piece.classList.add(LIT);
  }
  reveal(utterance, turns);
  utterance.focus({ preventScroll: true });
}

/** Light up the values that come from some words. */
function showFields(numbers, words) {
  clear();
  words?.classList.add(LIT);
  const found = numbers.map((number) => document.getElementById(`field-${number}`));
  for (const row of found) row.classList.add(LIT);
  reveal(found[0], null);
  found[0].focus({ preventScroll: true });
}

/** Scroll the conversation within its own frame if it has one, so that the form stays in view. */
function reveal(element, frame) {
  if (frame && frame.scrollHeight > frame.clientHeight) {
    const offset = element.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += offset - frame.clientHeight / 3;
    if (inView(frame)) return;
  }
  if (!inView(element)) element.scrollIntoView({ block: "center" });
}

function inView(element) {
  const box = element.getBoundingClientRect();
  return box.top < innerHeight && box.bottom > 0 && box.top >= 0 && box.bottom <= innerHeight;
}

document.addEventListener("click", (event) => {
  const row = event.target.closest("tr[data-line]");
  const words = event.target.closest(".piece, .to-field");
  const line = event.target.closest(".line[data-fields]");
  const otherLink = event.target.closest("a:not(.to-line, .piece, .to-field), button");
  if (otherLink || String(getSelection())) return;
  if (row) {
    event.preventDefault();
    showSource(row.id.replace("field-", ""), row.dataset.line);
  } else if (words ?? line) {
    event.preventDefault();
    showFields(numbersOf(words ?? line), words ?? line);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const lit = document.querySelector(`tr.${LIT} .to-line`);
  clear();
  lit?.focus();
});

if (back) back.search = sessionStorage.getItem(LAST_LIST) ?? "";
print?.addEventListener("click", () => globalThis.print());
document.documentElement.classList.add("with-script");
