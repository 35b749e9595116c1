// Keeps what is typed into a form until it is saved: a login that ends must not cost it.
//
// It may be about people, so it stays in this tab and with the account that typed it, and goes with
// the form's success, with the logout, and with the tab. A form asks for it by `data-keeps-text`: the
// path that a success leads to. Without this everything works, but the text is gone with the login.

const TEXT = "amtomat-text:";
const SENT = "amtomat-text-sent";
const LAST_LIST = "amtomat-queue";

const me = document.body.dataset.me;
const mine = `${TEXT}${me}:`;
const here = `${mine}${location.pathname}:`;
const form = document.querySelector("form[data-keeps-text]");

function forget(goes) {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(TEXT) && goes(key)) sessionStorage.removeItem(key);
  }
}

/** A form was sent, and this is the page that its success leads to: its text is saved. */
function forgetSaved() {
  const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
  sessionStorage.removeItem(SENT);
  if (sent?.next === location.pathname) forget((key) => key.startsWith(sent.text));
}

/** Put back what was typed here before, unless the page has brought something newer. */
function restore(fields) {
  let restored = false;
  for (const field of fields) {
    const text = sessionStorage.getItem(here + field.name);
    const untouched = field.value === field.defaultValue && !field.matches("[aria-invalid]");
    if (text === null || text === field.value || !untouched) continue;
    field.value = text;
    restored = true;
  }
  return restored;
}

function keep() {
  const fields = [...form.querySelectorAll("textarea, input[type=text]")];
  const note = form.querySelector("[data-kept]");
  note.hidden = !restore(fields);
  form.addEventListener("input", ({ target }) => {
    if (fields.includes(target)) sessionStorage.setItem(here + target.name, target.value);
  });
  note.querySelector("button").addEventListener("click", () => {
    for (const field of fields) field.value = field.defaultValue;
    forget((key) => key.startsWith(here));
    note.hidden = true;
    fields[0].focus();
  });
}

forgetSaved();
forget((key) => !key.startsWith(mine));
if (form) keep();
document.addEventListener("submit", ({ target }) => {
  if (target === form) {
    sessionStorage.setItem(SENT, JSON.stringify({ next: form.dataset.keepsText, text: here }));
  }
  if (target.getAttribute("action") === "/logout") {
    forget(() => true);
    sessionStorage.removeItem(LAST_LIST);
  }
});
