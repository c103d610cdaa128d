import { defineConfig } from "vitest/config";

const outside = ["**/node_modules/**", "build/**", ".cache/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["{main,renderer,models,devices,content}/**/*.test.{ts,tsx}"],
          exclude: [...outside, "**/*.browser.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["{main,renderer,models,devices,content}/**/*.browser.test.ts", "e2e/**/*.test.ts"],
          exclude: outside,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each test file drives a Chromium of its own; two cores draw one picture at a time.
          fileParallelism: false,
          retry: 0,
        },
      },
    ],
  },
});
