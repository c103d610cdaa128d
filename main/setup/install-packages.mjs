import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "./progress.mjs";
import { root } from "./root.mjs";
import { runProcess } from "./run-process.mjs";

const stampFile = join(root, "node_modules", ".psyche-lock");

/** Installs exactly the locked packages; again only when the lock file or the running platform changed. */
export async function installPackages(progress) {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  await progress.step("Installing the locked packages (npm ci, about 800 packages)", async () => {
    // No package needs its install script: native modules bring their binaries, and Electron's is fetched at start.
    const result = await runProcess(
      "npm",
      ["ci", "--ignore-scripts", "--include=optional", "--include=dev", "--no-audit", "--no-fund"],
      { cwd: root },
    );
    if (!result.ok) {
      throw new SetupError(
        `The packages could not be installed. Check the network and the disk, then run the same command again. npm said:\n${lastLines(result.tail)}`,
      );
    }
    writeFileSync(stampFile, wanted);
  });
}

function stamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}`;
}

function lastLines(text) {
  return text.split("\n").slice(-6).join("\n");
}
