import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";
import { caseSchema } from "./case-schema.ts";
import { comparePictures, MAX_DIFFERENT_SHARE } from "./compare-pictures.ts";
import { openWorkbench } from "./open-workbench.node.ts";

// Renders every case of fixtures/ and compares it with its expected.png: `node renderer/workbench/run.node.ts`.
// --only WORD takes the cases whose path holds the word; --update keeps what was rendered as expected.

const FIXTURES = fileURLToPath(new URL("./fixtures/", import.meta.url));
const OUT = fileURLToPath(new URL("../../build/workbench/", import.meta.url));

interface Outcome {
  readonly name: string;
  readonly verdict: "same" | "different" | "new";
  readonly differentPixels: number;
}

const args = process.argv.slice(2);
const update = args.includes("--update");
const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "") : "";
const cases = globSync("**/case.json", { cwd: FIXTURES })
  .map((path) => dirname(path))
  .filter((name) => name.includes(only))
  .sort();
if (cases.length === 0) {
  console.error(`No case in ${FIXTURES} has "${only}" in its path.`);
  process.exit(1);
}

const outcomes: Outcome[] = [];
const { page, close } = await openWorkbench();
try {
  for (const name of cases) {
    const visualCase = caseSchema.parse(JSON.parse(readFileSync(join(FIXTURES, name, "case.json"), "utf8")));
    const address = await page.evaluate((input) => window.workbench.render(input), visualCase);
    outcomes.push(judge(name, Buffer.from(address.slice(address.indexOf(",") + 1), "base64")));
  }
} finally {
  await close();
}
writeFileSync(join(OUT, "index.html"), report(outcomes));
for (const { name, verdict, differentPixels } of outcomes) {
  if (verdict !== "same") console.log(`${verdict}: ${name} (${differentPixels} pixels)`);
}
const failed = outcomes.filter(({ verdict }) => verdict !== "same");
console.log(
  `${outcomes.length - failed.length} of ${outcomes.length} cases as expected; report: ${relative(process.cwd(), join(OUT, "index.html"))}`,
);
process.exitCode = failed.length > 0 && !update ? 1 : 0;

function judge(name: string, bytes: Buffer): Outcome {
  const folder = join(OUT, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "actual.png"), bytes);
  const expectedPath = join(FIXTURES, name, "expected.png");
  // Without its alpha a picture is a third smaller; cases are opaque.
  if (update)
    writeFileSync(expectedPath, PNG.sync.write(PNG.sync.read(bytes), { colorType: 2, deflateLevel: 9 }));
  if (!existsSync(expectedPath)) return { name, verdict: "new", differentPixels: 0 };
  const expected = readFileSync(expectedPath);
  writeFileSync(join(folder, "expected.png"), expected);
  const actual = PNG.sync.read(bytes);
  const { picture, ok, differentPixels } = comparePictures(actual, PNG.sync.read(expected));
  const diff = new PNG({ width: actual.width, height: actual.height });
  diff.data = Buffer.from(picture);
  writeFileSync(join(folder, "diff.png"), PNG.sync.write(diff));
  return { name, verdict: ok ? "same" : "different", differentPixels };
}

function report(all: readonly Outcome[]): string {
  const rows = all.map(
    ({ name, verdict, differentPixels }) =>
      `<section class="${verdict}"><h2>${name}: ${verdict}, ${differentPixels} pixels</h2>${[
        "expected",
        "actual",
        "diff",
      ]
        .map((kind) => `<img alt="${kind}" src="${name}/${kind}.png">`)
        .join("")}</section>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Workbench</title>
<style>body{font:14px sans-serif}h2{font-size:14px}section{display:inline-block;margin:8px}.different,.new{outline:3px solid #c00}</style>
<p>${MAX_DIFFERENT_SHARE * 100} % of a picture's pixels may differ.</p>
${rows.join("\n")}
`;
}
