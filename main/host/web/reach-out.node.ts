import { lookup as systemLookup } from "node:dns/promises";
import { BlockList, connect, isIP, type Socket } from "node:net";
import { isThisMachine } from "../../../content/schema/signage/web-address.ts";
import { fail, type Result, succeed } from "../../base/result.ts";

const LOOKUP_MS = 3_000;
const CONNECT_MS = 5_000;

/** What leads to this machine or its cable alone, whatever name it has: no page reaches it. */
const NEAR = new BlockList();
NEAR.addSubnet("127.0.0.0", 8);
NEAR.addSubnet("0.0.0.0", 8);
NEAR.addSubnet("169.254.0.0", 16);
NEAR.addAddress("::1", "ipv6");
NEAR.addAddress("::", "ipv6");
NEAR.addSubnet("fe80::", 10, "ipv6");

/** Numbers of a name, as the system knows them. Handed in by tests. */
export type Lookup = (host: string) => Promise<readonly string[]>;
export const askSystem: Lookup = async (host) =>
  (await systemLookup(host, { all: true })).map(({ address }) => address);

export interface ReachOut {
  /** Whether a page may reach a place at all. */
  readonly mayReach: (host: string, port: number) => boolean;
  readonly lookup: Lookup;
  /** True for numbers that are never reached. */
  readonly isNear?: (address: string) => boolean;
}

export type ReachCode = "not-allowed" | "unknown-host" | "this-machine" | "unreachable";

/** The number to connect to for a place; refused where a page may not reach it, by its name or by what it leads to. */
export async function addressOf(
  { isNear = isNearAddress, lookup, mayReach }: ReachOut,
  host: string,
  port: number,
): Promise<Result<string, Exclude<ReachCode, "unreachable">>> {
  if (!mayReach(host, port))
    return fail("not-allowed", `"${host}" is not among the hosts that may be reached; allow it first.`);
  const bare = host.replace(/^\[|\]$/g, "");
  const found = isIP(bare) > 0 ? [bare] : await within(LOOKUP_MS, lookup(bare));
  const [first] = found ?? [];
  if (found === null || first === undefined)
    return fail("unknown-host", `Nobody knows where "${host}" is; look at its name, and at the network.`);
  // All of them: a name that leads here by one of its numbers is meant to.
  if (isThisMachine(host) || found.some(isNear))
    return fail("this-machine", `"${host}" leads to this machine, which no page reaches; name another host.`);
  return succeed(first);
}

/** A connection to a place, once it stands. */
export async function reachOut(
  reach: ReachOut,
  host: string,
  port: number,
): Promise<Result<Socket, ReachCode>> {
  const address = await addressOf(reach, host, port);
  if (!address.ok) return address;
  return new Promise((resolve) => {
    const socket = connect({ host: address.value, port });
    socket.setTimeout(CONNECT_MS, () => socket.destroy(new Error("no answer")));
    socket.once("connect", () => {
      socket.setTimeout(0);
      resolve(succeed(socket));
    });
    // Stays: a connection that breaks later is for those who read from it.
    socket.on("error", () => resolve(fail("unreachable", `"${host}" does not answer; look at the network.`)));
  });
}

function isNearAddress(address: string): boolean {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  const family = isIP(mapped);
  return family === 0 || NEAR.check(mapped, family === 6 ? "ipv6" : "ipv4");
}

async function within<T>(durationMs: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), durationMs);
  });
  const outcome = await Promise.race([work.catch(() => null), late]);
  clearTimeout(timer);
  return outcome;
}
