import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { WebSocket as NodeWebSocket } from "ws";
import { parseProgramme } from "../../content/programme/parse-programme.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import type { Timers } from "../base/timers.ts";
import { createBridgeClient } from "../bridge/client.ts";
import { createWebSocketPipe } from "../bridge/transports/web-socket-pipe.ts";
import { type OperatorFile, readOperatorFile } from "../host/operator-file.node.ts";
import type { CommandTools } from "./command.ts";
import { withGarmentsOf } from "./garment-tools.node.ts";

const ANSWER_MS = 5_000;
/** Longest text file that a command reads; larger ones were not written by hand. */
const MAX_TEXT_BYTES = 100_000;

/** Unlike the host's timers these keep the process alive: there is nothing else that would. */
const timers: Timers = {
  after(durationMs, callback) {
    const timer = setTimeout(callback, durationMs);
    return () => clearTimeout(timer);
  },
};

/** Reaches the host that runs with a data folder, by the token that it left there. */
export function createTools(dataDir: string, say: (line: string) => void): CommandTools {
  const gone = (file: OperatorFile) =>
    fail("not-running", `Psyche at ${file.origin} does not answer; start it with npm start.`);

  const host: Pick<CommandTools, "withHost" | "askHost"> = {
    async withHost(work) {
      const file = readOperatorFile(dataDir);
      if (!file.ok) return file;
      const { origin, token } = file.value;
      const headers = { authorization: `Bearer ${token}` };
      const pipe = createWebSocketPipe({
        openSocket() {
          const socket = new NodeWebSocket(`${origin.replace("http", "ws")}/bridge`, { headers });
          // The pipe hears of its end by `close`; without a listener a host that dies now would end this process too.
          socket.on("error", () => undefined);
          return socket as unknown as WebSocket;
        },
        timers,
        chance: () => Math.random(),
      });
      const client = createBridgeClient({ pipe, timers });
      try {
        const outcome = await work(client);
        return !outcome.ok && outcome.code === "disconnected" ? gone(file.value) : outcome;
      } finally {
        client.close();
      }
    },
    async askHost(method, path): Promise<Result<unknown>> {
      const file = readOperatorFile(dataDir);
      if (!file.ok) return file;
      try {
        const response = await fetch(file.value.origin + path, {
          method,
          headers: { authorization: `Bearer ${file.value.token}` },
          signal: AbortSignal.timeout(ANSWER_MS),
        });
        return response.ok ? succeed(await response.json()) : gone(file.value);
      } catch {
        return gone(file.value);
      }
    },
  };
  return {
    ...host,
    say,
    wait: (durationMs) => wait(durationMs),
    absolutePath: (path) => resolve(path),
    withGarments: withGarmentsOf(dataDir, host),
    // Loaded only when asked for: no other command reads films and pictures.
    importContent: async (order) => {
      const { importContent } = await import("./import-content.node.ts");
      const { importIntoHost } = await import("./import-into-host.node.ts");
      return importContent(order, importIntoHost(dataDir, host.withHost));
    },
    // Loaded only when asked for: no other command draws.
    tryOn: async (order) => (await import("../tryon/try-on.node.ts")).tryOn(order),
    // Loaded only when asked for: DuckDB is large, and not there on every platform.
    exportSpans: async (order) =>
      (await import("../host/chain/export-site.node.ts")).exportSite(dataDir, order),
    reportOnSpans: async (query) =>
      (await import("../host/chain/folder-reports.node.ts")).reportOnFolder(dataDir, query),
    async readProgramme(path) {
      const file = path ?? join(import.meta.dirname, "../../content/samples/campaign/programme.json");
      try {
        return parseProgramme(await readFile(file, "utf8"));
      } catch {
        return fail("no-such-file", `${file} cannot be read; check its name and its permissions.`);
      }
    },
    async readText(path) {
      try {
        const bytes = await readFile(path);
        if (bytes.length > MAX_TEXT_BYTES)
          return fail("too-long", `${path} is larger than a text that people write.`);
        return succeed(bytes.toString("utf8"));
      } catch {
        return fail("no-such-file", `${path} cannot be read; check its name and its permissions.`);
      }
    },
  };
}
