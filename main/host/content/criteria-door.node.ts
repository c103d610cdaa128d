import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Log } from "../../base/log.ts";
import { listen, stopListening } from "../http/listen.node.ts";
import { readJson } from "../http/read-json.node.ts";
import { sendJson } from "../http/respond.node.ts";
import { type CriteriaBoard, toldCriteriaSchema } from "./criteria-board.ts";

/** Where Xibo's players listen, so that what speaks to them speaks to us. */
export const CRITERIA_PORT = 9696;
const LOOPBACK = "127.0.0.1";
const MAX_BODY_BYTES = 100_000;

export interface CriteriaDoorOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly board: CriteriaBoard;
  readonly log: Log;
}
export interface CriteriaDoor {
  /** Null where it could not listen. */
  readonly port: number | null;
  close(): Promise<void>;
}

/** Answers `POST /criteria` on this machine only. Where the port is taken the log says so, and the sign plays without. */
export async function openCriteriaDoor({ board, log, port }: CriteriaDoorOptions): Promise<CriteriaDoor> {
  const server = createServer((request, response) => {
    answer(request, response, board).catch((error: unknown) => {
      log(
        "trouble",
        "criteria",
        "internal",
        `What was told of a metric could not be taken: ${String(error)}`,
      );
      response.destroy();
    });
  });
  const listening = await listen(server, port, LOOPBACK);
  if (!listening.ok) {
    const message = `${listening.message} Nothing can tell metrics at ${LOOPBACK}:${port}; the sign plays without. End what uses that port, and start Psyche again.`;
    log("notice", "criteria", listening.code, message);
    return { port: null, close: () => Promise.resolve() };
  }
  return { port: listening.value, close: () => stopListening(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  board: CriteriaBoard,
): Promise<void> {
  const refuse = (status: number, code: string, message: string): void =>
    sendJson(response, status, { code, message });
  // Programs of this machine may speak here; web pages in a browser on it may not, under whatever name they reach us.
  if (request.headers.origin !== undefined)
    return refuse(403, "forbidden", "Web pages may not tell metrics.");
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? ""))
    return refuse(421, "another-host", "This is another host.");
  if (request.url !== "/criteria") return refuse(404, "not-found", "Tell metrics at /criteria.");
  if (request.method !== "POST") return refuse(405, "not-allowed", "Tell metrics by POST.");
  const read = await readJson(request, toldCriteriaSchema, { maxBytes: MAX_BODY_BYTES, anyType: true });
  if (!read.ok) return refuse(read.code === "too-long" ? 413 : 400, read.code, read.message);
  const told = board.tell(read.value);
  if (!told.ok) return refuse(429, told.code, told.message);
  sendJson(response, 200, { taken: read.value.length });
}
