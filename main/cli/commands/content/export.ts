import { fail, succeed } from "../../../base/result.ts";
import type { Command } from "../../command.ts";

/** Hands on what is on the screens, for any web server and any site that follows it. */
export const contentExportCommand: Command = {
  name: "content export",
  usage: "content export FOLDER",
  summary:
    "Write what is on the screens, signed, into a folder that any web server can serve; other sites follow it.",
  async run(args, { absolutePath, say, withHost }) {
    const [folder, ...more] = args;
    if (folder === undefined || more.length > 0) return fail("usage", contentExportCommand.usage);
    const exported = await withHost((client) =>
      client.request("delivery.export", { folder: absolutePath(folder) }),
    );
    if (!exported.ok) return exported;
    say(`Version ${exported.value.version} is in ${folder}. Sites that are to take it say:`);
    say(`  npm run -s psyche -- content follow https://YOUR.SERVER/manifest.json ${exported.value.key}`);
    return succeed(null);
  },
};
