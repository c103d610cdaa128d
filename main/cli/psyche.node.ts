import { dataFolder } from "../host/data-folder.node.ts";
import { commands, commandText, helpText } from "./commands.ts";
import { createTools } from "./tools.node.ts";

/** `npm run -s psyche -- VERB …`: exit code 0 if it was done, 1 if not, 2 if it was not understood. */
async function main(args: readonly string[]): Promise<number> {
  const dataAt = args.indexOf("--data");
  const chosen = dataAt >= 0 ? args[dataAt + 1] : null;
  const words = args.filter((_arg, index) => dataAt < 0 || (index !== dataAt && index !== dataAt + 1));
  const [verb] = words;
  const command = commands.find(({ name }) => name.split(" ").every((word, at) => word === words[at]));
  if (chosen === undefined || command === undefined) {
    const asked = verb === "help" || verb === undefined || verb === "--help";
    (asked ? console.log : console.error)(asked ? helpText() : `"${verb}" is not a verb.\n\n${helpText()}`);
    return asked ? 0 : 2;
  }
  const rest = words.slice(command.name.split(" ").length);
  if (rest.includes("--help")) {
    console.log(commandText(command));
    return 0;
  }
  const tools = createTools(dataFolder(chosen), (line) => console.log(line));
  const outcome = await command.run(rest, tools);
  if (outcome.ok) return 0;
  console.error(outcome.message);
  return outcome.code === "usage" ? 2 : 1;
}

process.exitCode = await main(process.argv.slice(2));
