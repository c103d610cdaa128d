import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Clock } from "../../base/clock.ts";
import type { Timers } from "../../base/timers.ts";
import { createBridgeClient } from "../../bridge/client.ts";
import type { RequestName } from "../../bridge/contract/contract.ts";
import { type BridgeServer, MAX_MESSAGE_LENGTH } from "../../bridge/contract/pipe.ts";
import type { Program } from "../../bridge/contract/programs.ts";
import { createMemoryPair } from "../../bridge/transports/memory.ts";
import { createAttemptLimit } from "../http/attempt-limit.ts";
import type { ConsoleSiteOptions, UploadPath } from "../http/console-site.node.ts";
import { readJson } from "../http/read-json.node.ts";
import { sendJson } from "../http/respond.node.ts";
import { API_PATH, API_PIECES, API_REQUESTS, API_UPLOADS, openApi } from "./openapi.ts";
import type { Programs } from "./programs.node.ts";

/** Wrong tokens of one address before it has to wait. */
const ATTEMPTS = { attempts: 20, spanMs: 60_000, maxKeys: 2_000 } as const;
const BEARER = /^Bearer (\S{1,200})$/;

/** What a failure of the bridge is over HTTP; what a request declares is 422. */
const STATUS: Readonly<Record<string, number>> = {
  forbidden: 403,
  malformed: 422,
  "timed-out": 504,
  internal: 500,
  disconnected: 503,
};

export interface ApiDoorOptions {
  readonly programs: Pick<Programs, "find">;
  readonly takeUpload: (
    request: IncomingMessage,
    response: ServerResponse,
    path: UploadPath,
  ) => Promise<void>;
  readonly takePieces: ConsoleSiteOptions["takePieces"];
  readonly clock: Clock;
  readonly timers: Timers;
}

/**
 * Answers what lies below `/api/`: false for all other addresses. Programs come with a token and no cookie, so a web
 * page of somebody else cannot ask in a signed-in person's name; what may be asked, and how it is checked, is the
 * bridge's own contract.
 */
export function createApiDoor({ clock, programs, takePieces, takeUpload, timers }: ApiDoorOptions) {
  const limit = createAttemptLimit({ clock, ...ATTEMPTS });
  let described: unknown = null;

  function programOf(request: IncomingMessage, response: ServerResponse): Program | null {
    const address = request.socket.remoteAddress ?? "";
    const waitSeconds = limit.waitSeconds(address);
    if (waitSeconds !== null) {
      response.setHeader("Retry-After", String(waitSeconds));
      refuse(
        response,
        429,
        "too-many-attempts",
        `Too many wrong tokens came from here; wait ${waitSeconds} s.`,
      );
      return null;
    }
    const token = BEARER.exec(request.headers.authorization ?? "")?.[1];
    const program = token === undefined ? null : programs.find(token);
    if (program !== null) return program;
    if (token !== undefined) limit.failed(address);
    response.setHeader("WWW-Authenticate", "Bearer");
    refuse(response, 401, "no-token", "Send a token: Authorization: Bearer …; an admin makes one.");
    return null;
  }

  async function ask(
    request: IncomingMessage,
    response: ServerResponse,
    {
      bridge,
      name,
      program,
    }: { readonly bridge: BridgeServer; readonly name: RequestName; readonly program: Program },
  ): Promise<void> {
    const params = await readJson(request, z.unknown(), { maxBytes: MAX_MESSAGE_LENGTH });
    if (!params.ok) return refuse(response, 422, params.code, params.message);
    const { host, page } = createMemoryPair();
    bridge.join(host, { role: program.role, account: `${program.name} (program)` });
    const client = createBridgeClient({ pipe: page, timers });
    try {
      // Checked at both ends of the bridge, as for every page.
      const answer = await client.request(name, params.value as never);
      if (answer.ok) return sendJson(response, 200, answer.value);
      refuse(response, STATUS[answer.code] ?? 422, answer.code, answer.message);
    } finally {
      client.close();
    }
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    bridge: BridgeServer | null,
  ) => {
    if (!path.startsWith("/api/")) return false;
    if (path === "/api/openapi.json" && request.method === "GET") {
      described ??= openApi();
      sendJson(response, 200, described);
      return true;
    }
    const program = programOf(request, response);
    if (program === null) return true;
    if (path === API_PIECES || path.startsWith(`${API_PIECES}/`)) {
      await takePieces(request, response, { path: API_PIECES, uploadId: path.slice(API_PIECES.length + 1) });
      return true;
    }
    if (request.method !== "POST") {
      refuse(
        response,
        405,
        "not-allowed",
        "Everything is asked by POST; /api/openapi.json says what there is.",
      );
      return true;
    }
    const room = (["garments", "content"] as const).find((one) => API_UPLOADS[one] === path);
    const name = API_REQUESTS.find((one) => API_PATH + one === path);
    if (room !== undefined) await takeUpload(request, response, `/${room}/uploads`);
    else if (name === undefined || bridge === null)
      refuse(response, 404, "no-such-request", `There is no ${path}.`);
    else await ask(request, response, { bridge, name, program });
    return true;
  };
}
export type ApiDoor = ReturnType<typeof createApiDoor>;

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, { code, message });
}
