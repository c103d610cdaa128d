/*
 * For tests: publishes one version of a garment after the other, as the host does, until it is killed. Each file of
 * version N says N; `kept N` is printed once the record is on the disk.
 */
import { join } from "node:path";
import { silentLog } from "../../base/log.ts";
import { newRecord } from "./fixtures.node.ts";
import { openGarmentLibrary } from "./garment-library.node.ts";

const [folder = "", upload = ""] = process.argv.slice(2);
const library = openGarmentLibrary({ folder: join(folder, "garments"), nowMs: () => 0, log: silentLog });
if (library.find("tee") === null) await library.create(newRecord("tee"), { front: upload, back: null });

for (let count = Number(process.argv[4] ?? 0); ; count += 1) {
  const bytes = new TextEncoder().encode(`${count} `.repeat(60_000));
  const added = await library.addVersion(
    "tee",
    new Map([
      ["garment.glb", bytes],
      ["garment.json", bytes],
    ] as const),
  );
  if (!added.ok) throw new Error(added.message);
  const kept = await library.change("tee", (record) => ({
    ...record,
    published: added.value,
    changedAtMs: count,
  }));
  if (!kept.ok) throw new Error(kept.message);
  await library.sweep();
  console.log(`kept ${count}`);
}
