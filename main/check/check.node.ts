import { checkAndTest } from "./check-and-test.node.ts";
import { printArrows } from "./check-imports.node.ts";

if (process.argv.includes("--arrows")) {
  console.log(printArrows());
  process.exit(0);
}

/** `npm run check`: everything that needs no browser. */
process.exit((await checkAndTest(["unit"])) ? 0 : 1);
