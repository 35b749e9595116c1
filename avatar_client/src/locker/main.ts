import { LockerApp } from "./app.js";
import { askedLanguage } from "./languages.js";
import { loadTexts } from "./texts/texts.js";

await loadTexts(askedLanguage(new URLSearchParams(location.search)));
customElements.define("amtomat-locker", LockerApp);
