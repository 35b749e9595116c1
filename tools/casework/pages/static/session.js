// Warns before a login ends (WCAG 2.2, 2.2.1), lets people stay, and says when it has ended.

const WARN_S = 300;
const RETRY_S = 15;
const TICK_MS = 1000;
/** Like every time on the pages, whatever the machine is set to. */
const CLOCK = { timeStyle: "short", timeZone: "Europe/Berlin" };
/** What a page asks by itself must not keep a login that nobody uses. */
const BY_ITSELF = { accept: "application/json", "x-amtomat-by-itself": "1" };

const dialog = document.getElementById("session-end");
const form = dialog.querySelector("form");
const firstLeft = Number(dialog.dataset.leftS);
/** Where logins are short, the warning must not be there from the start. */
const warnS = Math.min(WARN_S, firstLeft / 2);

let dueAt = Date.now() + (firstLeft - warnS) * 1000;
let asking = false;
let over = false;
/** Whoever has closed the warning has read it. */
let warned = false;

/** Show what belongs to a state (idle, day or over), with the focus on its only button. */
function show(state) {
  for (const part of dialog.querySelectorAll("[data-when]")) {
    part.hidden = !part.dataset.when.split(" ").includes(state);
  }
  dialog.classList.toggle("over", state === "over");
  if (!dialog.open) dialog.showModal();
  dialog.querySelector(".actions > :not([hidden])").focus();
}

function warn(leftS, extends_) {
  const ends = new Date(Date.now() + leftS * 1000);
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, CLOCK);
  dialog.querySelector("[data-ends]").textContent = clock.format(ends);
  show(extends_ ? "idle" : "day");
}

function finish() {
  over = true;
  show("over");
}

/** Take up an answer: the login goes on, is about to end, or has ended (a way to the login). */
async function take(answer) {
  if (answer.type === "opaqueredirect") return finish();
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const { left_s: leftS, extends: extends_ } = await answer.json();
  const soon = leftS <= warnS;
  dueAt = Date.now() + (soon ? Math.min(leftS + 1, RETRY_S) : leftS - warnS) * 1000;
  if (soon && !warned) warn(leftS, extends_);
  if (!soon && dialog.open) dialog.close();
  warned = soon;
}

async function ask(options) {
  if (asking || over) return;
  asking = true;
  try {
    await take(await fetch("/session", { redirect: "manual", cache: "no-store", ...options }));
  } catch {
    dueAt = Date.now() + RETRY_S * 1000; // the service is away for a moment
  } finally {
    asking = false;
  }
}

const look = () => ask({ headers: BY_ITSELF });

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void ask({ method: "POST", body: new URLSearchParams(new FormData(form)) });
});
dialog.addEventListener("cancel", (event) => {
  if (over) event.preventDefault();
});
// A browser may halt timers while the machine sleeps: the clock counts, not the timer.
setInterval(() => {
  if (Date.now() >= dueAt) void look();
}, TICK_MS);
document.addEventListener("session-over", look);
