import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkPapers } from "./check-papers.node.ts";

test("a paper that names a file which is not there is caught", () => {
  const folder = mkdtempSync(join(tmpdir(), "psyche-papers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "main"));
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "main/there.ts"), "");
  writeFileSync(
    join(folder, "docs/life.md"),
    "`main/there.ts` `main/gone.ts` `vite/client` `build/x.js` [up](../main/there.ts) [lost](lost.md) [web](https://a.b/c)",
  );
  expect(checkPapers(folder)).toEqual([
    "docs/life.md names main/gone.ts, which is not there",
    "docs/life.md names docs/lost.md, which is not there",
  ]);
});
