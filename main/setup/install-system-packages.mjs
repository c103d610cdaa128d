import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { SetupError } from "./progress.mjs";
import { runProcess } from "./run-process.mjs";
import { systemPackages } from "./system-packages.mjs";

/** Installs what is missing of the named system packages with apt; without the rights, prints the one command to run. */
export async function installSystemPackages(names, progress) {
  const missing = names.map((name) => systemPackages[name]).filter((item) => !item.present());
  if (missing.length === 0) return;
  const packages = missing.flatMap((item) => item.debian);
  const whats = missing.map((item) => item.what).join("; ");
  if (!existsSync("/usr/bin/apt-get")) {
    throw new SetupError(
      `Missing on this machine: ${whats}. Install it with your system's package tool, then run the same command again.`,
    );
  }
  const byHand = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  const prefix = rights();
  if (!prefix)
    throw new SetupError(
      `Missing on this machine: ${whats}. Run this once, then the same command again:\n\n  ${byHand}\n`,
    );
  await progress.step(`Installing ${packages.join(", ")} (${whats})`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args) =>
      runProcess(
        prefix[0] ?? "apt-get",
        [...prefix.slice(1), ...(prefix.length > 0 ? ["apt-get"] : []), ...args],
        { env },
      );
    await apt("update", "-q");
    const result = await apt("install", "-y", "-q", "--no-install-recommends", ...packages);
    if (!result.ok) {
      throw new SetupError(
        `apt-get could not install ${packages.join(" ")}. It said:\n${result.tail.split("\n").slice(-4).join("\n")}\nMend that, or run by hand:\n\n  ${byHand}\n`,
      );
    }
  });
}

/** How to become root without asking: as root nothing, with password-less sudo `sudo -n`, else null. */
function rights() {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" });
  return sudo.status === 0 ? ["sudo", "-n"] : null;
}
