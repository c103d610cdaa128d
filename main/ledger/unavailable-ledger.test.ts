import { expect, it } from "vitest";
import { fail } from "../base/result.ts";
import { aHeartbeat } from "./fixtures.ts";
import { unavailableLedger } from "./unavailable-ledger.ts";

it.each([
  ["disk-full", "disk-full"],
  ["read-only", "read-only"],
  ["newer-schema", "ledger-unavailable"],
])("fails every append of a ledger that did not open for %s with %s", async (reason, code) => {
  const writer = unavailableLedger(fail(reason, "Because."));
  expect(await writer.append([aHeartbeat])).toEqual({ ok: false, code, message: "Because." });
});
