import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerOptions, opened, rowsOf, temporaryFolder } from "../fixtures.node.ts";
import { aHeartbeat, draft } from "../fixtures.ts";
import { openLedger } from "../open-ledger.node.ts";
import { canMount, smallDisk } from "./small-disk.node.ts";

const aFault = draft("fault", { code: "camera-ended", message: "x".repeat(300) });
const many = Array.from({ length: 100 }, () => aFault);

describe.skipIf(!canMount())("disk (needs the right to mount)", () => {
  it("says that the disk is full, keeps what was acknowledged and goes on when there is room", async () => {
    using folder = temporaryFolder();
    using disk = smallDisk(folder.path);
    const { options, lines } = ledgerOptions(disk.path);
    const ledger = opened(options);
    const ballast = join(disk.path, "ballast");
    writeFileSync(ballast, Buffer.alloc(600 * 1024));
    let written = 0;
    let outcome = await ledger.writer.append(many);
    while (outcome.ok && written < 10_000) {
      written = outcome.value.lastId;
      outcome = await ledger.writer.append(many);
    }
    expect(outcome).toMatchObject({ ok: false, code: "disk-full" });
    expect(await ledger.writer.append(many)).toMatchObject({ ok: false, code: "disk-full" });
    expect(lines.filter(({ code }) => code === "disk-full").length).toBe(1);
    expect(lines[0]?.message).toContain("Free some space");
    rmSync(ballast);
    expect(await ledger.writer.append([aHeartbeat])).toMatchObject({ ok: true });
    expect(rowsOf(ledger, "SELECT count(*) AS n FROM entries")).toEqual([{ n: written + 1 }]);
    ledger.close();
  });

  it("does not open on a full disk, and says so", () => {
    using folder = temporaryFolder();
    using disk = smallDisk(folder.path);
    expect(() => writeFileSync(join(disk.path, "ballast"), Buffer.alloc(2 * 1024 * 1024))).toThrow("ENOSPC");
    expect(openLedger(ledgerOptions(disk.path).options)).toMatchObject({ ok: false, code: "disk-full" });
  });

  it("says that a folder is read-only, new or with a ledger in it", async () => {
    using folder = temporaryFolder();
    using disk = smallDisk(folder.path);
    const { options } = ledgerOptions(disk.path);
    const ledger = opened(options);
    await ledger.writer.append([aHeartbeat]);
    ledger.close();
    disk.makeReadOnly();
    expect(openLedger(options)).toMatchObject({ ok: false, code: "read-only" });
    const other = join(disk.path, "new", "ledger.sqlite");
    expect(openLedger({ ...options, file: other })).toMatchObject({ ok: false, code: "read-only" });
    expect(openLedger({ ...options, file: join(disk.path, "b.sqlite") })).toMatchObject({
      code: "read-only",
    });
  });
});
