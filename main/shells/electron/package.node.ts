import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { build, Platform } from "electron-builder";
import { buildElectronShell } from "./build-shell.node.ts";
import { findElectron } from "./find-electron.node.ts";

const projectDir = resolve(import.meta.dirname, "../../..");

/** `npm run package`: the unpacked app and a .deb in `dist/`, where Electron's program is here to be packed. */
const program = findElectron(projectDir);
if (program === null) {
  console.error(
    "Nothing was packaged: Electron's program is not in node_modules/electron. `npm start` fetches it when the network lets it; then run `npm run package` again.",
  );
  process.exit(1);
}
await buildElectronShell();
process.env["CUSTOM_FPM_PATH"] = resolve(import.meta.dirname, "fpm.mjs");
const deb = existsSync("/usr/bin/dpkg-deb");
if (!deb) console.error("dpkg-deb is not on this machine: only the unpacked app is built.");
const made = await build({
  projectDir,
  targets: Platform.LINUX.createTarget(deb ? ["dir", "deb"] : ["dir"]),
  publish: "never",
  config: { electronDist: resolve(program, "..") },
});
console.log(`Packaged:\n${["dist/linux-unpacked", ...made].join("\n")}`);
