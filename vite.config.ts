/// <reference types="vitest/config" />
import { defineConfig } from 'vite';
import { csp, SECURITY_HEADERS } from './src/tools/csp-plugin';

export default defineConfig({
  // Relative paths: the site plays from any folder of any host.
  base: './',
  plugins: [csp()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  preview: { headers: SECURITY_HEADERS },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // The real browser has a run of its own, after the build (tests/browser/vitest.config.ts).
    exclude: ['tests/browser/**', '**/node_modules/**'],
  },
});
