import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A machine's network of its own: loopback, and one cable that all other ways lead into. Nobody answers there. */
export interface LonelyNetwork {
  /** Runs a program in it; its output. Fails when the program does, with what it said. */
  exec(program: string, args: readonly string[], timeoutMs: number): Promise<string>;
  /** Packets that went into the cable so far, requests for addresses (ARP) among them. */
  packetsSent(): Promise<number>;
  remove(): void;
}

const CABLE = "outside";
/** A program's output that is kept. */
const OUTPUT_BYTES_MAX = 4_000_000;

/** Needs root and a kernel that lets it (see `canMakeSecondNetwork`). */
export function makeLonelyNetwork(): LonelyNetwork {
  const name = `psyche-lonely-${process.pid}`;
  const sink = `${name}-sink`;
  const ip = (...args: string[]) => execFileSync("ip", args, { stdio: ["ignore", "ignore", "pipe"] });
  const remove = () => {
    for (const each of [name, sink]) {
      try {
        ip("netns", "del", each);
      } catch {
        // It was not made.
      }
    }
  };
  const exec = async (program: string, args: readonly string[], timeoutMs: number) => {
    const { stdout } = await run("ip", ["netns", "exec", name, program, ...args], {
      timeout: timeoutMs,
      maxBuffer: OUTPUT_BYTES_MAX,
    });
    return stdout;
  };
  try {
    ip("netns", "add", name);
    ip("netns", "add", sink);
    // Without IPv6 the kernel itself says nothing when the cable comes up.
    for (const each of [name, sink])
      ip(
        "netns",
        "exec",
        each,
        "sysctl",
        "-qw",
        "net.ipv6.conf.all.disable_ipv6=1",
        "net.ipv6.conf.default.disable_ipv6=1",
      );
    ip("-n", name, "link", "add", CABLE, "type", "veth", "peer", "name", "far", "netns", sink);
    ip("-n", sink, "link", "set", "far", "up");
    ip("-n", name, "addr", "add", "10.204.0.2/24", "dev", CABLE);
    ip("-n", name, "link", "set", CABLE, "up");
    ip("-n", name, "link", "set", "lo", "up");
    ip("-n", name, "route", "add", "default", "dev", CABLE);
  } catch (error) {
    remove();
    throw error;
  }
  return {
    exec,
    async packetsSent() {
      const table = await exec("cat", ["/proc/net/dev"], 10_000);
      const line = table.split("\n").find((row) => row.trim().startsWith(`${CABLE}:`));
      const columns = line?.split(":")[1]?.trim().split(/\s+/) ?? [];
      const sent = Number(columns[9]);
      if (!Number.isInteger(sent)) throw new Error(`The cable is not in the table of devices:\n${table}`);
      return sent;
    },
    remove,
  };
}
