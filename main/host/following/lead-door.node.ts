import type { IncomingMessage, ServerResponse } from "node:http";
import type { SignedManifest } from "../../../content/schema/signage/manifest.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Admission } from "../../bridge/transports/web-socket.node.ts";
import { createAttemptLimit } from "../http/attempt-limit.ts";
import { readJson } from "../http/read-json.node.ts";
import { sendJson } from "../http/respond.node.ts";
import type { ServedFile } from "../http/served-file.node.ts";
import { sendFile } from "../http/static-files.node.ts";
import type { FollowerBook } from "./follower-book.node.ts";
import { JOIN_PATH, joinSchema, LEAD_PATH } from "./lead-wire.ts";

/** Wrong links of one address before it has to wait. Tokens are not guessed: a screen that was removed knocks for ever. */
const ATTEMPTS = { attempts: 20, spanMs: 60_000, maxKeys: 2_000 } as const;
const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/;
const FILE = /^\/lead\/packages\/([1-9]\d{0,9})\/(.+)$/;
const MANIFEST = "manifest.json";

export interface LeadDoorOptions {
  readonly book: FollowerBook;
  /** This host's own key; null: content cannot be kept. */
  readonly ownKey: () => string | null;
  readonly leadName: () => string | null;
  readonly siteName: () => string;
  /** What is published, as it was signed; null for any other version. */
  readonly manifestOf: (version: number) => Promise<SignedManifest | null>;
  /** `/sign/VERSION/PATH`; null where there is none. */
  readonly signFile: (urlPath: string) => ServedFile | null;
  readonly onJoined: () => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** What screens of other machines reach at a leading host: the way in, and what is published. Everything else is the bridge's. */
export interface LeadDoor {
  /** Answers what lies below `/lead/`; false for all other addresses. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
  /** Leave to join the bridge as a follower; null for all who bring no token, or a wrong one. */
  admit(request: IncomingMessage): Admission | null;
}

export function createLeadDoor(options: LeadDoorOptions): LeadDoor {
  const { book, clock, log } = options;
  const limit = createAttemptLimit({ clock, ...ATTEMPTS });

  function followerOf(request: IncomingMessage): ReturnType<FollowerBook["find"]> {
    const token = BEARER.exec(request.headers.authorization ?? "")?.[1];
    return token === undefined ? null : book.find(token);
  }

  async function join(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.socket.remoteAddress ?? "";
    const waitSeconds = limit.waitSeconds(address);
    if (waitSeconds !== null)
      return refuse(
        response,
        429,
        "too-many-attempts",
        `Too many wrong links came from there; wait ${waitSeconds} s.`,
      );
    const asked = await readJson(request, joinSchema);
    if (!asked.ok)
      return refuse(
        response,
        422,
        "refused",
        "The two machines run different versions of Psyche; bring both to the same.",
      );
    const leadName = options.leadName();
    if (leadName !== null) {
      const message = `That host is a screen of ${leadName} itself. Join ${leadName} instead: screens follow the host where people work.`;
      return refuse(response, 409, "follows-another", message);
    }
    if (asked.value.key === options.ownKey())
      return refuse(
        response,
        409,
        "itself",
        "This is a link of this very host; enter it at the other machine.",
      );
    const redeemed = await book.redeem(asked.value.secret);
    if (!redeemed.ok) {
      limit.failed(address);
      return refuse(response, 403, redeemed.code, redeemed.message);
    }
    log("notice", "screens", "screen-joined", `A machine has joined as ${redeemed.value.screenId}.`);
    options.onJoined();
    sendJson(response, 200, { ...redeemed.value, siteName: options.siteName() });
  }

  async function read(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const [, version = "", below = ""] = FILE.exec(path) ?? [];
    if (below === MANIFEST) {
      const manifest = await options.manifestOf(Number(version));
      if (manifest !== null) return sendJson(response, 200, manifest);
    }
    const served = options.signFile(`/sign/${version}/${below}`);
    if (served === null) return refuse(response, 404, "not-found", "This version is not what is published.");
    return sendFile(request, response, served);
  }

  return {
    admit(request) {
      const found = followerOf(request);
      if (found === null) return null;
      return { caller: { role: "follower", account: found.screenId }, ended: found.ended };
    },
    async answer(request, response, path) {
      if (!path.startsWith(LEAD_PATH)) return false;
      if (path === JOIN_PATH && request.method === "POST") await join(request, response);
      else if (followerOf(request) === null)
        refuse(response, 403, "forbidden", "Only screens that have joined read here.");
      else if (request.method === "GET" || request.method === "HEAD") await read(request, response, path);
      else refuse(response, 405, "not-allowed", "Only reading is allowed.");
      return true;
    },
  };
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, { code, message });
}
