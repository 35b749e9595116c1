import { existsSync, readdirSync, rmSync } from "node:fs";
import { defineConfig, type Plugin, type UserConfig } from "vite";

const ASSETS = "dist/assets";

/** The frame's build leaves the page's files alone, but not its own of the last time. */
const forgetLastFrame: Plugin = {
  name: "forget-last-frame",
  apply: (_, { mode }) => mode === "locker",
  buildStart: () => {
    const files = existsSync(ASSETS) ? readdirSync(ASSETS) : [];
    for (const file of files) if (file.startsWith("locker-")) rmSync(`${ASSETS}/${file}`);
  },
};


// The locker frame belongs to another origin and another server. It is built by itself
// (`--mode locker`), so that the two share no file but fonts and neither changes with the other.
export default defineConfig(({ mode }): UserConfig => ({
  base: "/",
  plugins: [forgetLastFrame],
  build: {
    emptyOutDir: mode !== "locker",
    target: "es2022",
    // Small files must stay files: the page's policy allows scripts and styles from its own
    // origin only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssMinify: false,
    sourcemap: false,
    rollupOptions: {
      input: mode === "locker" ? "locker.html" : "index.html",
      output: {
        // The languages of the frame are files of their own.
        chunkFileNames: mode === "locker" ? "assets/locker-text-[name]-[hash].js" : "assets/[name]-[hash].js",
        manualChunks: (id: string) => (id.includes("/src/avatar/") ? "avatar" : undefined),
      },
    },
  },
  worker: { format: "es" },
  server: {
    host: "127.0.0.1",
    proxy: { "/ws": { target: "ws://127.0.0.1:8080", ws: true } },
  },
  test: { include: ["tests/**/*.test.ts"] },
}));
