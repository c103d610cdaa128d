import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../../base/log.ts";
import type { Admission } from "../../bridge/transports/web-socket.node.ts";
import type { AskedAt } from "../ask/ask-door.node.ts";
import { cookieHeader, readCookie } from "./cookies.ts";
import { securityHeaders } from "./headers.ts";
import { DEVICE_MS, type Pairing } from "./pairing.node.ts";
import { sendRedirect, sendText, setHeaders } from "./respond.node.ts";
import type { ServedFile } from "./served-file.node.ts";
import type { SignIn, Way } from "./sign-in.node.ts";
import { sendFile } from "./static-files.node.ts";
import { targetOf } from "./target.node.ts";

const DEVICE_COOKIE = "__Host-psyche-device";
/** Photos and meshes for the shop's garments come in at the first, films and pictures of the sign at the second. */
const UPLOADS = ["/garments/uploads", "/content/uploads", "/sales/uploads"] as const;
export type UploadPath = (typeof UPLOADS)[number];
/** Films and pictures that come in pieces, over connections that break; an upload's id follows. */
const PIECES = "/content/resumable";
/** What phones are asked by the codes on paper. */
const QUESTION = "/ask/";
/** Where the page's nonce stands in the built page. */
const NONCE_PLACEHOLDER = "__NONCE__";

export interface ConsoleSiteOptions {
  /** The page's own files: everybody who reaches the listener may read them. */
  readonly pageFiles: (urlPath: string) => ServedFile | null;
  /** Pictures of the catalogue, and drafts of garments: for signed-in people only. */
  readonly contentFiles: (urlPath: string) => ServedFile | null;
  /** Answers a POST to one of `UPLOADS`; only signed-in people come this far. */
  readonly takeUpload: (
    request: IncomingMessage,
    response: ServerResponse,
    path: UploadPath,
  ) => Promise<void>;
  /** Answers tus at `PIECES` and below it; only signed-in people come this far. */
  readonly takePieces: (
    request: IncomingMessage,
    response: ServerResponse,
    at: { readonly path: string; readonly uploadId: string },
  ) => Promise<void>;
  /** Answers programs, below `/api/`; false for all other addresses. */
  readonly api: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;
  /** Answers the question for phones, below `/ask/`; everybody comes this far. */
  readonly ask: (request: IncomingMessage, response: ServerResponse, at: AskedAt) => Promise<void>;
  /** Answers screens of other machines, below `/lead/`, and lets them join the bridge. */
  readonly lead: {
    answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
    admit(request: IncomingMessage): Admission | null;
  };
  /** Where the shop's network reaches this listener; null while it is closed. */
  readonly shopAddress: () => string | null;
  readonly signIn: SignIn;
  readonly pairing: Pairing;
  readonly log: Log;
}

/** One listener of the console. */
export interface Place {
  /** Over TLS, on the shop's network. */
  readonly secure: boolean;
  /** `host:port` by which this listener may be called. */
  readonly hosts: readonly string[];
}

/** What the console answers, the same on loopback and on the shop's network. */
export interface ConsoleSite {
  answer(request: IncomingMessage, response: ServerResponse, place: Place): Promise<void>;
  /** Leave to join the bridge: signed in, from the console's own page. */
  admit(request: IncomingMessage, place: Place): Admission | null;
}

export function createConsoleSite(options: ConsoleSiteOptions): ConsoleSite {
  const { signIn, pairing } = options;

  function wayOf(request: IncomingMessage, { secure }: Place): Way {
    const device = readCookie(request.headers.cookie, DEVICE_COOKIE);
    return {
      secure,
      address: request.socket.remoteAddress ?? "",
      paired: !secure || pairing.isPaired(device),
    };
  }

  function pair(response: ServerResponse, secret: string | null): void {
    const device = pairing.pair(secret);
    if (device === null) {
      return sendText(response, 403, "This link was used or is over. Ask an admin for a new one.");
    }
    const maxAgeSeconds = DEVICE_MS / 1_000;
    response.setHeader(
      "Set-Cookie",
      cookieHeader({ name: DEVICE_COOKIE, value: device, secure: true, maxAgeSeconds }),
    );
    sendRedirect(response, "/console/");
  }

  async function sendPage(response: ServerResponse, served: ServedFile, nonce: string): Promise<void> {
    const html = await readFile(served.file, "utf8");
    response.setHeader("Content-Type", served.mimeType);
    response.setHeader("Cache-Control", "no-store");
    response.end(html.replaceAll(NONCE_PLACEHOLDER, nonce));
  }

  async function answer(request: IncomingMessage, response: ServerResponse, place: Place): Promise<void> {
    const host = request.headers.host ?? "";
    const scheme = place.secure ? "s" : "";
    const styleNonce = randomBytes(16).toString("base64");
    if (!place.hosts.includes(host)) return sendText(response, 421, "This is another host.");
    const { path, query } = targetOf(request.url);
    const preview = path.startsWith("/preview/");
    setHeaders(
      response,
      securityHeaders({
        surface: preview ? { kind: "preview" } : { kind: "console", styleNonce },
        socketOrigin: preview ? null : `ws${scheme}://${host}`,
      }),
    );
    if (await options.api(request, response, path)) return;
    if (await options.lead.answer(request, response, path)) return;
    if (path.startsWith(QUESTION)) {
      // Before the origin is looked at: a form of a page without a referrer has none. Its ticket stands for it.
      const isSignedIn = () => signIn.signedIn(request, wayOf(request, place)) !== null;
      return options.ask(request, response, {
        path,
        styleNonce,
        isSignedIn,
        shopAddress: options.shopAddress(),
      });
    }
    const reading = request.method === "GET" || request.method === "HEAD";
    if (!reading && request.headers.origin !== `http${scheme}://${host}`) {
      return sendText(response, 403, "Only the console's own page may ask for this.");
    }
    const way = wayOf(request, place);
    if (await signIn.answer(request, response, way)) return;
    const uploadPath = UPLOADS.find((one) => one === path);
    if (request.method === "POST" && uploadPath !== undefined) {
      if (signIn.signedIn(request, way) === null) return sendText(response, 403, "Sign in first.");
      return options.takeUpload(request, response, uploadPath);
    }
    if (path === PIECES || path.startsWith(`${PIECES}/`)) {
      if (signIn.signedIn(request, way) === null) return sendText(response, 403, "Sign in first.");
      return options.takePieces(request, response, {
        path: PIECES,
        uploadId: path.slice(PIECES.length + 1),
      });
    }
    if (!reading) return sendText(response, 405, "Only reading is allowed.");
    if (path === "/") return sendRedirect(response, "/console/");
    if (path === "/pair" && place.secure) return pair(response, query.get("token"));
    const page = options.pageFiles(pageOf(path));
    if (page?.mimeType.startsWith("text/html") === true) return sendPage(response, page, styleNonce);
    if (page !== null) return sendFile(request, response, page);
    if (signIn.signedIn(request, way) === null) return sendText(response, 403, "Sign in first.");
    const content = options.contentFiles(path);
    if (content === null) return sendText(response, 404, "There is no such file.");
    return sendFile(request, response, content);
  }

  return {
    async answer(request, response, place) {
      try {
        await answer(request, response, place);
      } catch (error) {
        // Whoever went away in the middle waits for no answer, and nothing is wrong here.
        const gone = request.destroyed && !request.complete;
        if (!gone)
          options.log("trouble", "console", "internal", `An answer could not be sent: ${String(error)}`);
        if (gone || response.headersSent) response.destroy();
        else sendText(response, 500, "The host could not answer; its log says why.");
      }
    },
    admit(request, place) {
      const host = request.headers.host ?? "";
      const origin = `http${place.secure ? "s" : ""}://${host}`;
      if (!place.hosts.includes(host)) return null;
      // A page of somebody else can send no such header, so whoever brings it is no page.
      if (request.headers.authorization !== undefined) return options.lead.admit(request);
      if (request.headers.origin !== origin) return null;
      const signedIn = signIn.signedIn(request, wayOf(request, place));
      if (signedIn === null) return null;
      const { account, ended, used } = signedIn;
      return { caller: { role: account.role, account: account.name }, ended, used };
    },
  };
}

/** Places within the page (`/console/requests`) are the page itself. */
function pageOf(path: string): string {
  return /^\/console\/[^.]*$/.test(path) ? "/console/" : path;
}
