import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { NodeHid } from "./node-hid.ts";

/** The package `node-hid`, or a sentence for staff where its native part does not load on this machine. */
export async function loadNodeHid(
  load: () => Promise<{ default: NodeHid }> = () => import("node-hid"),
): Promise<Result<NodeHid, "hid-unavailable">> {
  try {
    return succeed((await load()).default);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return fail(
      "hid-unavailable",
      `USB scanners cannot be used, their driver does not load (${reason.slice(0, 120)}); run "npm ci". Scanners that type like a keyboard still work.`,
    );
  }
}
