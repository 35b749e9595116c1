// A stand-in for the agent, to look at the page: it serves dist/ with the real headers and talks
// the protocol from a small script. `node dev/mock_server.mjs [port] [url of a locker frame]`; never
// part of a release.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { WebSocketServer } from "ws";
import { script } from "./script.mjs";

const DIST = process.env.MOCK_DIST ?? fileURLToPath(new URL("../dist/", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const LOCKER = process.argv[3] ?? null;
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; " +
  "connect-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self' blob:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'" +
  (LOCKER === null ? "" : `; frame-src ${new URL(LOCKER).origin}`);

const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, "http://x").pathname);
  const file = join(DIST, path === "/" ? "index.html" : path);
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-security-policy": POLICY,
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "permissions-policy": "microphone=(self)",
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});

new WebSocketServer({ server, path: "/ws" }).on("connection", (socket) => {
  const talk = script(
    (message) => socket.send(JSON.stringify(message)),
    (frame) => socket.send(frame),
    LOCKER,
  );
  socket.on("message", (data, binary) => {
    if (binary) return talk.audio(data);
    const message = JSON.parse(String(data));
    console.log(JSON.stringify(message));
    talk.message(message);
  });
});

server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
