import { fail, succeed } from "../../base/result.ts";
import type { Command } from "../command.ts";

/** Sends a code as if a scanner had read it. */
export const scanCommand: Command = {
  name: "scan",
  usage: "scan CODE",
  summary: "Send a code to the mirror, as if a scanner had read it.",
  async run(args, { withHost, say }) {
    const [code, ...more] = args;
    if (code === undefined || code === "" || more.length > 0)
      return fail("usage", "One code is needed: scan CODE.");
    const outcome = await withHost((client) =>
      client.request("scan.report", { code, deviceKind: "by-hand", visitId: null }),
    );
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    switch (value.kind) {
      case "known":
        say(
          `${code} is ${value.productId} (${value.variantId})${value.garment ? "" : ", shown as a picture"}.`,
        );
        return succeed(null);
      case "unknown":
        say(`${code} is in no catalogue; the mirror says so kindly.`);
        return succeed(null);
    }
  },
};
