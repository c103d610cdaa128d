/*
 * For tests: publishes one version after the other, as the host does, until it is killed. `shown N` is printed once it
 * is acknowledged that version N is on the screens.
 */
import { join } from "node:path";
import { silentLog } from "../../main/base/log.ts";
import { systemClock } from "../../main/base/system-clock.node.ts";
import { programmeOf } from "../programme/fixtures.ts";
import { bytesOf, piecesOf } from "../verify/fixtures.node.ts";
import { openSiteKey } from "../verify/keys.node.ts";
import { composePackage } from "./compose-package.node.ts";
import { imageOf, must } from "./fixtures.node.ts";
import { openLibrary } from "./open-library.node.ts";

const [folder = ""] = process.argv.slice(2);
const key = must(await openSiteKey(join(folder, "keys"), "Tests"));
const clock = systemClock;
const keys = () => [key.publicKey];
const library = must(
  await openLibrary({ folder: join(folder, "content"), keys, clock, log: silentLog, reserveBytes: 0 }),
);
// Bounded, should nobody be left to kill it.
for (let count = 1; count <= 5_000; count += 1) {
  const expectation = { sha256: null, bytes: null };
  const pieces = piecesOf(bytesOf(process.pid + count, 200_000), 16_384);
  const file = must(await library.files.receiveFile(pieces, expectation));
  const path = "media/own.webp";
  const composed = must(
    await composePackage(library, {
      programme: programmeOf([], { media: [imageOf(path)] }),
      files: [{ path, mimeType: "image/webp", ...file }],
      author: "Ada",
      createdAtMs: clock.nowMs(),
      key,
    }),
  );
  must(await library.show(composed, "Ada"));
  console.log(`shown ${composed.manifest.version}`);
  must(await library.collect({ keptVersions: 2, alsoKept: new Set() }));
}
