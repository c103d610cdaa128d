import { z } from "zod";
import { fail, succeed } from "../../base/result.ts";
import type { Command } from "../command.ts";

const linkSchema = z.strictObject({ url: z.string().nullable() });

/** Prints a link by which a browser on this machine opens the mirror. */
export const linkCommand: Command = {
  name: "link",
  usage: "link",
  summary: "Print a one-time link that opens the mirror in a browser on this machine.",
  async run(_args, { askHost, say }) {
    const answer = await askHost("POST", "/link");
    if (!answer.ok) return answer;
    const parsed = linkSchema.safeParse(answer.value);
    const url = parsed.success ? parsed.data.url : null;
    if (url === null) return fail("no-link", "This shell shows the mirror in a window of its own.");
    say(url);
    return succeed(null);
  },
};
