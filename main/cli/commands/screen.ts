import { fail, type Result, succeed } from "../../base/result.ts";
import type { FollowerLink, Lead } from "../../bridge/contract/followers.ts";
import type { Command, CommandTools } from "../command.ts";

/** Screens of other machines, at the host where people work; and, at such a machine, whom it follows. */
export const screenCommand: Command = {
  name: "screen",
  usage:
    "screen list | screen add NAME | screen link ID | screen remove ID | screen join LINK | screen leave",
  summary:
    "Let other machines be screens of this host: add prints the link that the other one joins by; list tells who follows whom.",
  async run(args, tools) {
    const [verb, word, ...more] = args;
    if (more.length > 0) return usage();
    const { say, withHost } = tools;
    if (word === undefined) {
      if (verb === "list") return list(tools);
      if (verb === "leave") return withHost((client) => client.request("lead.leave", {}));
      return usage();
    }
    switch (verb) {
      case "add":
        return tellLink(await withHost((client) => client.request("screen.add", { name: word })), say);
      case "link":
        return tellLink(await withHost((client) => client.request("screen.link", { screenId: word })), say);
      case "remove":
        return withHost((client) => client.request("screen.remove", { screenId: word }));
      case "join": {
        const joined = await withHost((client) => client.request("lead.join", { link: word }));
        if (!joined.ok) return joined;
        say(lineOf(joined.value));
        return succeed(null);
      }
      default:
        return usage();
    }
  },
};

async function list({ say, withHost }: CommandTools): Promise<Result<null>> {
  const lead = await withHost((client) => client.request("lead.get", {}));
  if (!lead.ok) return lead;
  const followers = await withHost((client) => client.request("screen.followers", {}));
  if (!followers.ok) return followers;
  if (lead.value !== null) say(lineOf(lead.value));
  for (const { joinedAtMs, name, screenId } of followers.value)
    say(`${screenId} ${joinedAtMs === null ? "not joined" : `joined ${told(joinedAtMs)}`} ${name}`);
  if (lead.value === null && followers.value.length === 0)
    say("This host follows nobody, and nobody follows it.");
  return succeed(null);
}

function tellLink(made: Result<FollowerLink>, say: CommandTools["say"]): Result<null> {
  if (!made.ok) return made;
  const { link, reach, screenId, untilMs } = made.value;
  say(link);
  say(`For ${screenId}, once, until ${told(untilMs)}; enter it there: npm run -s psyche -- screen join LINK`);
  if (reach === "this-machine")
    say(
      "It works on this machine only: open the console to the shop's network first, then ask for a new link.",
    );
  return succeed(null);
}

function lineOf({ address, heardAtMs, screenId, siteName, state }: Lead): string {
  const heard = heardAtMs === null ? "not heard of yet" : `last heard of ${told(heardAtMs)}`;
  return `This host is ${screenId} of ${siteName ?? address} (${state}, ${heard}).`;
}

function told(atMs: number): string {
  return new Date(atMs).toISOString();
}

function usage(): Result<never, "usage"> {
  return fail("usage", screenCommand.usage);
}
