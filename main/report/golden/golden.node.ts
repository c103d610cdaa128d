import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { goldenCases } from "./golden-cases.ts";
import { printGolden } from "./print-golden.ts";
import { publishedResults } from "./published/published-results.ts";
import { checkGoldenFolder } from "./read-golden.node.ts";
import { checkPublishedFolder, holdsPublished } from "./read-published.node.ts";

/** `npm run -s golden -- DIR`: exit code 0 where every case is ok, 1 where one is not, 2 where it was not understood. */
function main(args: readonly string[]): number {
  const [folder, ...more] = args;
  if (folder === undefined || more.length > 0 || !existsSync(folder)) return misunderstood();
  const reports = holdsPublished(folder)
    ? checkPublishedFolder(resolve(folder), publishedResults)
    : checkGoldenFolder(resolve(folder), goldenCases);
  if (reports.length === 0) return misunderstood();
  console.log(printGolden(reports));
  return reports.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

function misunderstood(): number {
  console.error(
    "Say one folder of cases, each with its input.csv and expected.json: npm run -s golden -- DIR",
  );
  return 2;
}

process.exitCode = main(process.argv.slice(2));
