import type { Command } from "./command.ts";
import { contentExportCommand } from "./commands/content/export.ts";
import { contentFollowCommand } from "./commands/content/follow.ts";
import { contentImportCommand } from "./commands/content/import.ts";
import { contentPlanCommand } from "./commands/content/plan.ts";
import { experimentCommand } from "./commands/experiment.ts";
import { garmentCommand } from "./commands/garment.ts";
import { linkCommand } from "./commands/link.ts";
import { programCommand } from "./commands/program.ts";
import { reportCommand } from "./commands/report.ts";
import { salesCommand } from "./commands/sales.ts";
import { scanCommand } from "./commands/scan.ts";
import { screenCommand } from "./commands/screen.ts";
import { statusCommand } from "./commands/status.ts";
import { tryonCommand } from "./commands/tryon.ts";

/** Every verb of the command line, in the order that `help` prints. */
export const commands: readonly Command[] = [
  scanCommand,
  statusCommand,
  linkCommand,
  programCommand,
  screenCommand,
  reportCommand,
  garmentCommand,
  tryonCommand,
  contentPlanCommand,
  contentImportCommand,
  contentExportCommand,
  contentFollowCommand,
  salesCommand,
  experimentCommand,
];

/** What `help`, no verb and an unknown verb print. */
export function helpText(): string {
  return ["npm run -s psyche -- VERB [--data FOLDER]", ...commands.map(commandText)].join("\n\n");
}

/** The ways to write a command, each on a line, and what it does. */
export function commandText({ summary, usage }: Command): string {
  // Ways stand between bars with room around them; those within brackets are words of one way.
  const ways = usage.split(/ \| (?![^[]*\])/);
  return [...ways.map((way) => `  ${way}`), `      ${summary}`].join("\n");
}
