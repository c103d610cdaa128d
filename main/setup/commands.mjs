const show = ["chromium", "gl"];
const test = [...show, "ffmpeg", "strace", "ip"];

/** What each npm script needs of the machine, whether it needs the built pages, and what Node 24 then runs. */
export const commands = {
  start: { system: [...show, "ffmpeg"], build: true, run: ["main/shells/start.node.ts"] },
  test: { system: test, build: true, run: ["main/check/test.node.ts"] },
  check: { run: ["main/check/check.node.ts"] },
  build: { build: true, run: ["-e", ""] },
  bench: { system: test, build: true, quiet: true, run: ["main/bench/bench.node.ts"] },
  golden: { quiet: true, run: ["main/report/golden/golden.node.ts"] },
  psyche: { quiet: true, run: ["main/cli/psyche.node.ts"] },
  package: { build: true, run: ["main/shells/electron/package.node.ts"] },
  workbench: { system: show, run: ["renderer/workbench/run.node.ts"] },
  "rehearsal:build": { system: test, run: ["content/samples/rehearsal/build/build-rehearsal.node.ts"] },
  "garments:build": { run: ["content/garments/build/build-garments.node.ts"] },
};
