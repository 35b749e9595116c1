// A stand-in for the case service's terminal listener, a simulated cabinet and a page that embeds
// the frame, to look at the frame and to test it alone. `node dev/locker_mock.mjs` after a build;
// prints the three addresses as one line of JSON. Never part of a release.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const TOKEN = "0".repeat(64);
const ENROLMENT = "12345678";
const QR = "AOM1:0123456789ABCDEFGHJKMNPQRS";
const REFUSED = {
  AC00000001: [403, "code_locked"],
  AC00000002: [403, "code_expired"],
  AC00000003: [409, "in_use"],
  AC00000004: [409, "collected"],
  AC00000005: [409, "needs_staff"],
  AC00000006: [503, "locker_unavailable"],
  AC00000007: [403, "not_allowed"],
  AC00000008: [403, "too_late"],
  AC00000009: [409, "no_compartment"],
};
const SIZES = ["small", "small", "medium", "large"];
const DOORS = Array.from({ length: 16 }, (_, at) => ({
  door: at + 1,
  state: at === 9 ? "out_of_service" : "closed",
  row: at % 4,
  column: Math.floor(at / 4),
  size: SIZES[at % 4],
}));

const origins = {};
const streams = new Set();
let world;

function reset(change = {}) {
  for (const stream of streams) stream.end();
  world = {
    enrolment: "open",
    available: true,
    wrong: 0,
    lockedUntil: 0,
    errand: null,
    requests: [],
    fail: null,
    ancestors: origins.page,
    ...change,
  };
}

function errandOf(kind, items) {
  return {
    errand: "e".repeat(32),
    kind,
    door: 7,
    step: "authorised",
    items,
    reference: "FE-2026-004217",
    tries_left: 2,
    reminder: false,
    alarm: false,
  };
}

function change(fields) {
  if (fields.errand === null) world.errand = null;
  else world.errand = { ...(world.errand ?? errandOf("pickup", ["licence-card"])), ...fields };
  for (const stream of streams) stream.write(`${JSON.stringify(world.errand)}\n`);
  return world.errand;
}

function byCode(kind, { code, reference }) {
  const lockedFor = (world.lockedUntil - Date.now()) / 1000;
  if (lockedFor > 0) return [423, { code: "keypad_locked", message: "", wait_s: lockedFor }];
  const refused = REFUSED[code];
  if (refused !== undefined) return [refused[0], { code: refused[1], message: "" }];
  const known = code === "KX47293816" || code === QR || typeof reference === "string";
  if (!known) {
    world.wrong++;
    if (world.wrong < 3) return [403, { code: "wrong_code", message: "", left: 3 - world.wrong }];
    world.lockedUntil = Date.now() + 900_000;
    return [423, { code: "keypad_locked", message: "", wait_s: 900 }];
  }
  const items = kind === "pickup" ? ["licence-card"] : ["plates", "registration-certificate-1"];
  return [200, change(world.errand ?? errandOf(kind, items))];
}

const FINISHED = { taken: "done", laid_in: "done", left_empty: "cancelled", wrong_content: "disputed" };

function onErrand(verb, body) {
  if (world.errand === null) return [404, { code: "unknown_errand", message: "" }];
  if (verb === "open") {
    if (world.errand.tries_left < 1) return [409, { code: "no_more_tries", message: "" }];
    setTimeout(() => world.errand?.step === "opening" && change({ step: "open" }), 300);
    return [200, change({ step: "opening", tries_left: world.errand.tries_left - 1 })];
  }
  if (verb === "finish") return [200, change({ step: FINISHED[body.outcome] })];
  if (verb === "problem") {
    const again = world.errand.step === "jammed" || body.kind === "does_not_close";
    return [200, change({ step: again ? "person" : "jammed", reminder: false, alarm: false })];
  }
  if (verb === "cancel") return [200, change({ step: "cancelled" })];
  return [404, { code: "not_found", message: "" }];
}

function state() {
  const own = world.errand;
  return {
    terminal: "main",
    place: "Bürgerbüro, Bahnhofstraße 2, 35260 Stadtallendorf",
    cabinet: {
      simulated: true,
      available: world.available,
      doors: DOORS.map((one) => (own?.door === one.door && own.step === "open" ? { ...one, state: "open" } : one)),
    },
    keypad: { locked_for_s: Math.max(0, (world.lockedUntil - Date.now()) / 1000) },
    simulator_url: `${origins.simulator}/`,
    page_origins: [origins.page],
    timed: { entry_s: 60, warning_s: 20 },
  };
}

function enrol({ code }) {
  if (world.enrolment !== "open" && code !== ENROLMENT) return [403, { code: "enrolment_code", message: "" }];
  return [200, { token: TOKEN }];
}

function api(request, path, body) {
  world.requests.push({ method: request.method, path, body });
  if (path === "/api/enrol") return enrol(body);
  if (request.headers.authorization !== `Bearer ${TOKEN}` || world.enrolment === "revoked") {
    return [401, { code: "unauthorised", message: "" }];
  }
  if (world.fail !== null) return [world.fail, { code: "broken", message: "" }];
  if (path === "/api/state") return [200, state()];
  if (path === "/api/pickups") return byCode("pickup", body);
  if (path === "/api/dropoffs") return byCode("dropoff", body);
  const [, verb] = /^\/api\/errands\/[^/]+\/(\w+)$/.exec(path) ?? [];
  return verb === undefined ? [404, { code: "not_found", message: "" }] : onErrand(verb, body);
}

/** What a test asks of the stand-in itself. */
function control(path, body) {
  if (path === "/mock/errand") return change(body);
  if (path === "/mock/world") return Object.assign(world, body);
  if (path === "/mock/reset") reset(body);
  if (path === "/mock/cut") for (const stream of streams) stream.destroy();
  return path === "/mock/requests" ? world.requests : {};
}

function follow(response) {
  response.writeHead(200, { "content-type": "application/x-ndjson" });
  response.write(`${JSON.stringify({ heartbeat: true })}\n${JSON.stringify(world.errand)}\n`);
  streams.add(response);
  response.on("close", () => streams.delete(response));
}

function frameHeaders() {
  return {
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      `connect-src 'self' ${origins.simulator}; base-uri 'none'; form-action 'none'; ` +
      `frame-ancestors ${world.ancestors}`,
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
  };
}

async function file(response, path, headers) {
  try {
    const body = await readFile(join(DIST, normalize(path)));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", ...headers });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

async function bodyOf(request) {
  let text = "";
  for await (const part of request) text += part;
  return text === "" ? {} : JSON.parse(text);
}

function answer(response, status, body, headers = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

async function frame(request, response) {
  const path = new URL(request.url, "http://x").pathname;
  if (path.endsWith("/events") && world.errand !== null && world.fail === null) return follow(response);
  if (path.startsWith("/api/")) return answer(response, ...api(request, path, await bodyOf(request)));
  if (path.startsWith("/mock/")) return answer(response, 200, control(path, await bodyOf(request)));
  return file(response, path === "/" ? "/locker.html" : path, frameHeaders());
}

function simulator(request, response) {
  const [, verb] = /^\/doors\/\d+\/(push|jam|unjam)$/.exec(request.url) ?? [];
  if (verb === "push" && world.errand?.step === "open") {
    change({ step: "closed", reminder: false, alarm: false });
  }
  if (verb === "jam" && world.errand !== null) change({ step: "jammed" });
  answer(response, 200, {}, { "access-control-allow-origin": origins.frame });
}

/** The page keeps what the frame tells it, and sends what a test asks for. */
function page(request, response) {
  if (request.url === "/page.js") {
    response.writeHead(200, { "content-type": "text/javascript" });
    return response.end(
      "window.heard = []; window.keys = [];" +
        "addEventListener('message', (e) => heard.push({ origin: e.origin, data: e.data }));" +
        "addEventListener('keydown', (e) => keys.push(e.key));" +
        `window.send = (data) => document.querySelector('iframe').contentWindow.postMessage(data, '${origins.frame}');`,
    );
  }
  response.writeHead(200, { "content-type": "text/html", "cross-origin-embedder-policy": "require-corp" });
  const { searchParams } = new URL(request.url, "http://x");
  const size = `width="${Number(searchParams.get("w") ?? 640)}" height="${Number(searchParams.get("h") ?? 760)}"`;
  response.end(
    `<!doctype html><html lang="de"><title>page</title><script src="/page.js"></script>` +
      `<iframe title="frame" ${size} src="${origins.frame}/"></iframe></html>`,
  );
}

function listen(handler) {
  return new Promise((resolve) => {
    const server = createServer((request, response) => void handler(request, response));
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}

origins.simulator = await listen(simulator);
origins.page = await listen(page);
origins.stranger = await listen(page);
origins.frame = await listen(frame);
reset();
console.log(JSON.stringify(origins));
