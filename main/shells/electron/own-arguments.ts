import { parseStart, type StartOptions } from "../choose-shell.ts";

/**
 * Our options among the arguments of Electron's process, which Chromium shares: its switches and the app's folder
 * are passed over. Options that are not understood were named at `npm start` already; here the defaults serve.
 */
export function ownArguments(argv: readonly string[]): StartOptions {
  const own: string[] = [];
  for (let index = 1; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word === "--demo") own.push(word);
    if (["--shell", "--data", "--mirror-port", "--console-port"].includes(word))
      own.push(word, argv[++index] ?? "");
  }
  const parsed = parseStart(own);
  return parsed.ok ? parsed.value : ownDefaults();
}

function ownDefaults(): StartOptions {
  const defaults = parseStart([]);
  if (!defaults.ok) throw new Error("Broken invariant: no arguments are always understood");
  return defaults.value;
}
