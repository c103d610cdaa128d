import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A network namespace beside this machine's own, joined to it by one cable: a stranger in the shop's network. */
export interface SecondNetwork {
  /** This machine's address on the cable. */
  readonly hostAddress: string;
  /** Runs a program over there; its output. */
  exec(program: string, ...args: readonly string[]): Promise<string>;
  remove(): void;
}

/** Whether this process may make one: it takes root and a kernel that lets it. */
export function canMakeSecondNetwork(): boolean {
  const probe = `psyche-probe-${process.pid}`;
  try {
    execFileSync("ip", ["netns", "add", probe], { stdio: "ignore" });
    execFileSync("ip", ["netns", "del", probe], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export function makeSecondNetwork(): SecondNetwork {
  const name = `psyche-${process.pid}`;
  // Names of interfaces have at most 15 characters.
  const [here, there] = [`psh${process.pid % 1e8}`, `pst${process.pid % 1e8}`];
  const block = process.pid % 64;
  const [hostAddress, otherAddress] = [`10.203.${block}.1`, `10.203.${block}.2`];
  const ip = (...args: string[]) => execFileSync("ip", args, { stdio: ["ignore", "ignore", "pipe"] });
  ip("netns", "add", name);
  ip("link", "add", here, "type", "veth", "peer", "name", there, "netns", name);
  ip("addr", "add", `${hostAddress}/30`, "dev", here);
  ip("link", "set", here, "up");
  ip("-n", name, "addr", "add", `${otherAddress}/30`, "dev", there);
  ip("-n", name, "link", "set", there, "up");
  ip("-n", name, "link", "set", "lo", "up");
  return {
    hostAddress,
    async exec(program, ...args) {
      const { stdout } = await run("ip", ["netns", "exec", name, program, ...args], { timeout: 30_000 });
      return stdout;
    },
    remove() {
      ip("link", "del", here);
      ip("netns", "del", name);
    },
  };
}
