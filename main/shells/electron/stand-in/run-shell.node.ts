import { type ChildProcess, fork } from "node:child_process";
import { join, resolve } from "node:path";
import type { ControlAnswer, ControlOrder } from "./control.node.ts";

const projectDir = resolve(import.meta.dirname, "../../../..");

export interface RunShellOptions {
  readonly args: readonly string[];
  /** Folder of the app, with `build` and `content` in it; this project where it is left out. */
  readonly appDir?: string;
  /** Added to the environment; `STAND_IN_FLAGS` are flags for Chromium. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Electron's bundled main, running over the stand-in in a process of its own. */
export interface RunningShell {
  /** Fulfilled when the window is shown; rejected where main ended before. */
  readonly opened: Promise<void>;
  /** How main ended: its exit code, or the signal that killed it. */
  readonly ended: Promise<number | string>;
  /** Everything that main printed so far. */
  output(): string;
  ask(order: ControlOrder): Promise<unknown>;
  /** Value of an expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  signal(name: "SIGTERM" | "SIGINT" | "SIGKILL"): void;
}

/** Starts `build/electron/main.js` with the stand-in where it imports `electron`. */
export function runShell({ args, appDir = projectDir, env = {} }: RunShellOptions): RunningShell {
  const child = fork(join(appDir, "build/electron/main.js"), args, {
    cwd: appDir,
    execArgv: [
      "--disable-warning=ExperimentalWarning",
      "--import",
      join(import.meta.dirname, "register.node.ts"),
    ],
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const ended = new Promise<number | string>((done) => {
    child.once("close", (code, signal) => done(code ?? signal ?? "unknown"));
  });
  const line = createLine(child, ended, () => output);
  return {
    opened: line.opened,
    ended,
    output: () => output,
    ask: (order) => line.ask(order),
    evaluate: (expression) => line.ask({ ask: "evaluate", expression }),
    signal: (name) => void child.kill(name),
  };
}

function createLine(child: ChildProcess, ended: Promise<number | string>, output: () => string) {
  const waiting = new Map<number, (answer: ControlAnswer) => void>();
  let lastId = 0;
  const answerTo = (id: number) =>
    new Promise<unknown>((done, failed) => {
      waiting.set(id, ({ ok, value }) => (ok ? done(value) : failed(new Error(String(value)))));
      void ended.then((how) => failed(new Error(`The shell ended (${how}): ${output()}`)));
    });
  child.on("message", (answer: ControlAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const opened = answerTo(0).then(() => undefined);
  opened.catch(() => undefined);
  return {
    opened,
    ask(order: ControlOrder): Promise<unknown> {
      lastId += 1;
      const answer = answerTo(lastId);
      child.send({ ...order, id: lastId });
      return answer;
    },
  };
}
