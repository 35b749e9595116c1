import { defineConfig } from "vite";

export default defineConfig({
  base: "/",
  build: {
    target: "es2022",
    // Small files must stay files: the page's policy allows scripts and styles from its own
    // origin only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssMinify: false,
    sourcemap: false,
    rollupOptions: {
      output: {
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
} as Parameters<typeof defineConfig>[0]);
