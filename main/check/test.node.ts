import { checkAndTest } from "./check-and-test.node.ts";

/** `npm test`: the check, then the browser tests on the built pages, in real Chromium. */
process.exit((await checkAndTest(["unit", "pages", "browser"])) ? 0 : 1);
