import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

/** A host that is killed and comes back on the same data. */
export interface ChaosHost {
  /** A fresh link for the mirror's page. */
  link(): Promise<string>;
  /** As a power cut or the system does it: without a word. */
  kill(): Promise<void>;
  /** Begins again; the clock is wrong by so much. */
  start(offsetMs?: number): Promise<string>;
  /** It stands still for a while, as on a machine that is out of breath. */
  freeze(durationMs: number): Promise<void>;
}

export interface ChaosPlace {
  readonly dataDir: string;
  readonly buildDir: string;
  readonly contentDir: string;
}

const START_LIMIT_MS = 30_000;

export function createChaosHost({ buildDir, contentDir, dataDir }: ChaosPlace): ChaosHost {
  let child: ChildProcess | null = null;
  const told = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("The host did not answer.")), START_LIMIT_MS);
      child?.once("message", (message) => {
        clearTimeout(late);
        resolve(String(Reflect.get(Object(message), "link")));
      });
    });
  return {
    link() {
      const answer = told();
      child?.send({});
      return answer;
    },
    async kill() {
      const dying = child;
      if (dying === null) return;
      child = null;
      const gone = new Promise((resolve) => dying.once("exit", resolve));
      dying.kill("SIGKILL");
      await gone;
    },
    start(offsetMs = 0) {
      const program = join(import.meta.dirname, "run-host.node.ts");
      child = fork(program, [dataDir, buildDir, contentDir, String(offsetMs)], {
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      return told();
    },
    async freeze(durationMs) {
      child?.kill("SIGSTOP");
      await new Promise((resolve) => setTimeout(resolve, durationMs));
      child?.kill("SIGCONT");
    },
  };
}
