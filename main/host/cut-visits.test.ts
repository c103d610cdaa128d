import { expect, it } from "vitest";
import { ledgerOptions, opened, temporaryFolder } from "../ledger/fixtures.node.ts";
import { draft, idOf } from "../ledger/fixtures.ts";
import { endOfCutVisit, readCutVisits } from "./cut-visits.ts";

it("finds the visits that a crash of the host left without an end, until they have one", async () => {
  using folder = temporaryFolder();
  const { options, clock } = ledgerOptions(folder.path);
  const before = opened(options);
  const write = (kind: "visit-begin" | "interact" | "visit-end", visit: number) => {
    const payloads = {
      "visit-begin": { by: "touch", locale: "en" },
      interact: { control: "start" },
      "visit-end": { reason: "goodbye", durationMs: 1 },
    } as const;
    return before.writer.append([draft(kind, payloads[kind], { visitId: idOf(visit) })]);
  };
  await write("visit-begin", 1);
  await write("visit-end", 1);
  await write("visit-begin", 2);
  clock.advance(30_000);
  await write("interact", 2);
  before.close();

  const after = opened({ ...options, bootId: idOf(0xb008) });
  const look = () => {
    const reader = after.openReader();
    if (!reader.ok) throw new Error(reader.message);
    const found = [readCutVisits(reader.value, "mirror-1"), readCutVisits(reader.value, "mirror-2")];
    reader.value.close();
    return found;
  };
  expect(look()).toEqual([[{ visitId: idOf(2), durationMs: 30_000 }], []]);
  await after.writer.append(look().flat().map(endOfCutVisit));
  expect(look()).toEqual([[], []]);
  after.close();
});
