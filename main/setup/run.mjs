// The first step of every npm script. Runs on Node 20 with nothing installed, so it uses Node's own modules alone:
// makes sure that what the command needs is there, then hands over to Node 24.
import { spawnSync } from "node:child_process";
import { commands } from "./commands.mjs";
import { findNode } from "./find-node.mjs";
import { installPackages } from "./install-packages.mjs";
import { installSystemPackages } from "./install-system-packages.mjs";
import { createProgress, SetupError } from "./progress.mjs";
import { root } from "./root.mjs";

const [name = "", ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`There is no command "${name}". Known: ${Object.keys(commands).join(", ")}.`);
  process.exit(2);
}

try {
  const progress = createProgress({ quiet: command.quiet === true });
  await installPackages(progress);
  await installSystemPackages(command.system ?? [], progress);
  const node = findNode();
  if (command.build) hand(node, ["main/setup/build.node.ts", ...(command.quiet ? ["--quiet"] : [])]);
  hand(node, [...command.run, ...args]);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}

/** Runs Node 24 on one of our files; leaves with its exit code where it fails. */
function hand(node, nodeArgs) {
  // The parent only waits: Ctrl-C reaches the child through the terminal and decides when this ends.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => undefined);
  const { status, signal } = spawnSync(node.path, ["--disable-warning=ExperimentalWarning", ...nodeArgs], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: `${node.binFolder}:${process.env.PATH ?? ""}` },
  });
  if (status !== 0) process.exit(status ?? (signal === "SIGINT" ? 130 : 1));
}
