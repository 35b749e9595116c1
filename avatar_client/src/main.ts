import { TerminalApp } from "./app.js";

customElements.define("amtomat-terminal", TerminalApp);
