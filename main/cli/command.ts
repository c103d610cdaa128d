import type { Result } from "../base/result.ts";
import type { BridgeClient } from "../bridge/contract/pipe.ts";

/** What a command may reach. Everything fails as a value with one sentence for people. */
export interface CommandTools {
  /** The bridge to the host that runs, in the role of an operator. */
  readonly withHost: <T>(work: (client: BridgeClient) => Promise<Result<T>>) => Promise<Result<T>>;
  /** Asks the host's own addresses for the command line. */
  readonly askHost: (method: "GET" | "POST", path: string) => Promise<Result<unknown>>;
  /** One line to the person. */
  readonly say: (line: string) => void;
}

/** One verb of `npm run -s psyche -- VERB`; a file each. */
export interface Command {
  readonly name: string;
  /** Arguments as the usage shows them. */
  readonly usage: string;
  /** One line of what it does. */
  readonly summary: string;
  run(args: readonly string[], tools: CommandTools): Promise<Result<null>>;
}
