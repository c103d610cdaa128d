import { dirname, resolve } from "node:path";
import { buildElectronShell } from "./build-shell.node.ts";
import { findElectron } from "./find-electron.node.ts";
import { packageApp } from "./package-app.node.ts";

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
const made = await packageApp({ electronDist: dirname(program), outDir: resolve(projectDir, "dist") });
console.log(`Packaged:\n${made.join("\n")}`);
