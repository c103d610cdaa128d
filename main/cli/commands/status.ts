import { fail, succeed } from "../../base/result.ts";
import { hostStatusSchema } from "../../host/host-status.ts";
import type { Command } from "../command.ts";

/** Says how the host is. */
export const statusCommand: Command = {
  name: "status",
  usage: "status",
  summary: "Say whether the mirror runs, where its console is, and what needs a person.",
  async run(_args, { askHost, say }) {
    const answer = await askHost("GET", "/status");
    if (!answer.ok) return answer;
    const parsed = hostStatusSchema.safeParse(answer.value);
    if (!parsed.success) return fail("malformed", "The host that runs is of another version; start it anew.");
    const { version, shell, pid, upMs, consoleUrl, dataDir, simulated, troubles } = parsed.data;
    say(`Psyche ${version}, shell ${shell}, process ${pid}, up for ${Math.floor(upMs / 60_000)} min`);
    say(`Console: ${consoleUrl ?? "not open"}`);
    say(`Data: ${dataDir}${simulated ? " (simulated visits)" : ""}`);
    for (const trouble of troubles) {
      say(`${new Date(trouble.atMs).toISOString()} ${trouble.part} ${trouble.code}: ${trouble.message}`);
    }
    if (troubles.length === 0) say("Nothing needs a person.");
    return succeed(null);
  },
};
