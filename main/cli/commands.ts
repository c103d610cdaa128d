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
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  const lines = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  return ["npm run -s psyche -- VERB [--data FOLDER]", "", ...lines].join("\n");
}
