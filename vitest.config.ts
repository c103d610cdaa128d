import { defineConfig } from "vitest/config";

const outside = ["**/node_modules/**", "build/**", ".cache/**"];

/** Files that drive a Chromium of their own and mostly wait for it: two at a time take half as long. */
const besideOthers = [
  "e2e/{bad-input,bridge-away,clean-slate,content-console,content-page,experiments,garment-intake}.test.ts",
  "e2e/{nothing-leaves,scan,visit,without-mirror}.test.ts",
  "main/host/http/*.browser.test.ts",
  "main/shells/**/*.browser.test.ts",
  "renderer/workbench/*.browser.test.ts",
];

/** What is asked again and again may share its machine with others; to wait costs nothing where it comes at once. */
const patient = (timeout: number) => ({ poll: { timeout } });

const browser = {
  environment: "node",
  include: ["{main,renderer,models,devices,content}/**/*.browser.test.ts", "e2e/**/*.test.ts"],
  globalSetup: ["main/shells/electron/build-for-tests.node.ts"],
  testTimeout: 120_000,
  hookTimeout: 240_000,
  expect: patient(30_000),
  retry: 0,
};

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
          hookTimeout: 20_000,
          expect: patient(15_000),
          // Files share the modules of their process: to load them anew for each took twice as long as the tests.
          isolate: false,
          unstubEnvs: true,
          restoreMocks: true,
          // Left to itself it keeps one of two cores free.
          maxWorkers: "100%",
        },
      },
      {
        test: {
          name: "browser",
          ...browser,
          exclude: [...outside, ...besideOthers],
          // Two cores draw one moving picture at a time: what these see depends on when they see it.
          fileParallelism: false,
        },
      },
      {
        test: { name: "pages", ...browser, include: besideOthers, exclude: outside, maxWorkers: 2 },
      },
    ],
  },
});
