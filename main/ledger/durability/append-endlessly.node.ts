import { systemClock } from "../../base/system-clock.node.ts";
import { aHeartbeat, idOf } from "../fixtures.ts";
import { openLedger } from "../open-ledger.node.ts";

/**
 * A program for the durability tests: `append-endlessly.node.ts FILE COUNT` appends one entry after another, and now
 * and then three at once, and prints `acknowledged ID` a line when the ledger has acknowledged it. Ends after COUNT
 * appends, or with a line `failed CODE` at the first that fails.
 */
const [file = "", count = "1"] = process.argv.slice(2);
const opening = openLedger({
  file,
  bootId: idOf(process.pid),
  siteId: "harbour-street",
  screenId: "mirror-1",
  clock: systemClock,
  log: (_level, _part, code, message) => process.stderr.write(`${code}: ${message}\n`),
});
if (!opening.ok) {
  process.stdout.write(`failed ${opening.code}\n`);
  process.exit(1);
}
const { writer } = opening.value;
for (let done = 0; done < Number(count); done++) {
  const together = done % 10 === 9 ? 3 : 1;
  const outcomes = await Promise.all(Array.from({ length: together }, () => writer.append([aHeartbeat])));
  for (const outcome of outcomes) {
    process.stdout.write(outcome.ok ? `acknowledged ${outcome.value.lastId}\n` : `failed ${outcome.code}\n`);
    if (!outcome.ok) process.exit(1);
  }
}
process.stdout.write("done\n");
