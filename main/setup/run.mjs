// The first step of every npm script. Runs on Node 20 with nothing installed, so it uses Node's own modules alone:
// makes sure that what the command needs is there, then hands over to Node 24.
import { spawn } from "node:child_process";
import { commands } from "./commands.mjs";
import { findNode } from "./find-node.mjs";
import { installPackages } from "./install-packages.mjs";
import { installSystemPackages } from "./install-system-packages.mjs";
import { createProgress, SetupError } from "./progress.mjs";
import { root } from "./root.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
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
  if (command.build) await hand(node, ["main/setup/build.node.ts", ...(command.quiet ? ["--quiet"] : [])]);
  await hand(node, [...command.run, ...args]);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}

/** Runs Node 24 on one of our files; leaves with its exit code where it fails. */
async function hand(node, nodeArgs) {
  const child = spawn(node.path, ["--disable-warning=ExperimentalWarning", ...nodeArgs], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: `${node.binFolder}:${process.env.PATH ?? ""}` },
  });
  // Ctrl-C reaches the child through the terminal; what npm or the system sends to this process alone is passed on.
  const passOn = (signal) => {
    if (signal !== "SIGINT") child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  const { status, signal } = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => resolve({ status, signal }));
  });
  for (const one of SIGNALS) process.off(one, passOn);
  if (status !== 0) process.exit(status ?? (signal === "SIGINT" ? 130 : 1));
}
