import { fail, type Result, succeed } from "../../../base/result.ts";
import { type Delivery, type Follow, followSchema } from "../../../bridge/contract/delivery.ts";
import type { Command } from "../../command.ts";

/** Names the server that content comes from, asks it, and says how far it is. */
export const contentFollowCommand: Command = {
  name: "content follow",
  usage: "content follow [ADDRESS KEY | now | off]",
  summary:
    "Take what another site publishes: ADDRESS of its manifest, KEY of whoever signs it; without words say how far it is.",
  async run(args, { say, withHost }) {
    const [word, key, ...more] = args;
    if (more.length > 0) return usage();
    if (word === undefined) {
      const asked = await withHost((client) => client.request("delivery.get", {}));
      if (!asked.ok) return asked;
      for (const line of linesOf(asked.value)) say(line);
      return succeed(null);
    }
    if (key === undefined && word === "now") return withHost((client) => client.request("delivery.ask", {}));
    const order = key === undefined && word === "off" ? succeed(null) : followOf(word, key);
    if (!order.ok) return order;
    return withHost((client) => client.request("delivery.follow", { follow: order.value }));
  },
};

function followOf(address: string, key: string | undefined): Result<Follow, "usage"> {
  if (key === undefined) return usage();
  const parsed = followSchema.safeParse({ address, key });
  if (parsed.success) return succeed(parsed.data);
  const [issue] = parsed.error.issues;
  return fail(
    "usage",
    `${issue?.path.join(".") ?? "it"} ${issue?.message ?? ""}: ${contentFollowCommand.usage}`,
  );
}

function linesOf({
  follow,
  heardAtMs,
  ownKey,
  progress,
  state,
  taken,
  trouble,
}: Delivery): readonly string[] {
  const told = (atMs: number): string => new Date(atMs).toISOString();
  return [
    follow === null ? "No server is followed." : `${follow.address} is followed (${state}).`,
    ...(progress === null
      ? []
      : [`Version ${progress.version} is on its way: ${progress.bytesHere} of ${progress.bytes} bytes.`]),
    ...(taken === null ? [] : [`Version ${taken.version} is the newest that came, ${told(taken.atMs)}.`]),
    ...(heardAtMs === null ? [] : [`Last asked ${told(heardAtMs)}: all is well.`]),
    ...(trouble === null ? [] : [`Since ${told(trouble.sinceMs)} nothing comes: ${trouble.message}`]),
    ...(ownKey === null ? [] : [`This site's own key is ${ownKey}`]),
  ];
}

function usage(): Result<never, "usage"> {
  return fail("usage", contentFollowCommand.usage);
}
