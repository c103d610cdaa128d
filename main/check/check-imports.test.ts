import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { forbidden } from "./arrows.ts";
import { checkImports } from "./check-imports.node.ts";
import { crossing, impurity } from "./suffix.ts";

const root = resolve(import.meta.dirname, "../..");

test("a planted forbidden import is caught", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "psyche-arrows-"));
  try {
    mkdirSync(join(folder, "main/ledger"), { recursive: true });
    cpSync(join(root, "main/base"), join(folder, "main/base"), { recursive: true });
    cpSync(join(root, "package.json"), join(folder, "package.json"));
    writeFileSync(join(folder, "main/ledger/planted.ts"), "export const one = 1;\n");
    writeFileSync(join(folder, "main/base/planted.ts"), 'export { one } from "../ledger/planted.ts";\n');
    writeFileSync(
      join(folder, "main/base/impure.ts"),
      'import { readFileSync } from "node:fs";\nexport const now = () => [Date.now(), readFileSync];\n',
    );
    const violations = (await checkImports(folder)).join("\n");
    expect(violations).toContain("main/base/planted.ts may not import main/ledger/planted.ts");
    expect(violations).toContain("main/base/impure.ts imports fs but has no .node suffix");
    expect(violations).toContain("main/base/impure.ts:2 reaches the world (Date.now()");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("rows and suffixes rule as they are read", () => {
  expect(forbidden("renderer/mirror/scene/a.ts", "main/host/b.ts")).toContain("may not import");
  expect(forbidden("renderer/mirror/scene/a.ts", "models/contract/pose.ts")).toBeNull();
  expect(forbidden("nowhere/a.ts", "main/base/result.ts")).toContain("lies in no folder");
  expect(crossing("a.dom.ts", "b.node.ts")).toContain("may not import");
  expect(crossing("a.electron.ts", "b.node.ts")).toBeNull();
  expect(impurity("a.ts", '// Date.now()\nconst text = "Date.now()";')).toBeNull();
});
