// Checks the gzip sizes of the build against the budgets of the terminal.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const ASSETS = new URL("dist/assets/", import.meta.url);
const BUDGETS_KB = {
  "core JS": 60,
  CSS: 45,
  avatar: 15,
  "locker JS": 45,
  "locker CSS": 45,
};

function part(name) {
  const frame = name.startsWith("locker") ? "locker " : "";
  if (name.endsWith(".css")) return `${frame}CSS`;
  if (!name.endsWith(".js")) return null;
  if (name.startsWith("locker-text")) return null;
  if (frame !== "") return "locker JS";
  return name.startsWith("avatar") ? "avatar" : "core JS";
}

const sizes = Object.fromEntries(Object.keys(BUDGETS_KB).map((key) => [key, 0]));
for (const name of readdirSync(ASSETS)) {
  const key = part(name);
  if (key) sizes[key] += gzipSync(readFileSync(new URL(name, ASSETS)), { level: 9 }).length;
}
// The frame loads one language at a time: the largest counts.
const texts = readdirSync(ASSETS).filter((name) => name.startsWith("locker-text"));
sizes["locker JS"] += Math.max(
  ...texts.map((name) => gzipSync(readFileSync(new URL(name, ASSETS)), { level: 9 }).length),
);
let over = false;
for (const [key, limit] of Object.entries(BUDGETS_KB)) {
  const kilobytes = sizes[key] / 1000;
  const bad = kilobytes > limit || kilobytes === 0;
  over ||= bad;
  console.log(`${bad ? "OVER" : "ok  "} ${key}: ${kilobytes.toFixed(1)} of ${limit} kB gzip`);
}
process.exit(over ? 1 : 0);
