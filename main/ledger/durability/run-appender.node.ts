import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "append-endlessly.node.ts");

export interface Appender {
  readonly child: ChildProcess;
  /** Ids that it has acknowledged so far. */
  readonly acknowledged: number[];
  /** Settles at the first id, or at the end if there is none. */
  readonly begun: Promise<void>;
  /** Settles when it has ended, with the code of its failed append or opening, or null. */
  readonly ended: Promise<string | null>;
}

/** Starts the appending program on a file, below other programs where given (`strace -f …`). */
export function runAppender(file: string, count: number, below: readonly string[] = []): Appender {
  const command = [...below, process.execPath, PROGRAM, file, String(count)];
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: join(import.meta.dirname, "../../../build/compile-cache"),
  };
  const child = spawn(command[0] ?? "", command.slice(1), { stdio: ["ignore", "pipe", "inherit"], env });
  const acknowledged: number[] = [];
  let failed: string | null = null;
  let rest = "";
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [word, value = ""] = line.split(" ");
      if (word === "acknowledged") acknowledged.push(Number(value));
      if (word === "failed") failed = value;
    }
    if (acknowledged.length > 0) begin();
  });
  const ended = new Promise<string | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      begin();
      resolve(failed);
    });
  });
  return { child, acknowledged, begun, ended };
}
