import type { IncomingMessage, ServerResponse } from "node:http";
import QRCode from "qrcode";
import type { Timers } from "../../base/timers.ts";
import type { Settings } from "../../bridge/contract/console.ts";
import { type SurveyReply, surveyReplySchema } from "../../ledger/schema/survey.ts";
import { questionHeaders } from "../http/headers.ts";
import { sendText, setHeaders } from "../http/respond.node.ts";
import { repeat } from "../repeat.ts";
import { acceptedLocale } from "./accepted-locale.ts";
import { createAskLimit } from "./ask-limit.ts";
import { type Notice, noticePage, type PageOptions, questionPage } from "./ask-page.ts";
import { type PrintedCode, sheetPage } from "./ask-sheet.ts";
import type { OpenQuestions } from "./open-questions.ts";

const PATHS = { "/ask/flyer": "flyer", "/ask/till": "till" } as const;
const SHEET = "/ask/sheet";
/** Where a proxy of the shop's stands before us all phones have its address. */
const LIMIT = { ofOneAddress: 60, ofAll: 600 } as const;
const LIMIT_SPAN_MS = 10 * 60_000;
/** A ticket and an answer; more is nobody's honest answer. */
const MAX_BODY_BYTES = 512;

export interface AskDoorOptions {
  readonly questions: OpenQuestions;
  readonly settings: () => Settings;
  readonly timers: Timers;
}

/** What the console's listener knows of a request below `/ask/`. */
export interface AskedAt {
  readonly path: string;
  readonly styleNonce: string;
  readonly isSignedIn: () => boolean;
  /** `https://192.0.2.7:4443`; null while the console is on this computer only. */
  readonly shopAddress: string | null;
}

/**
 * The question for phones, open to everybody: no sign-in, no cookie, no script, nothing kept of who answers. The
 * sheet with its codes is for signed-in people.
 */
export interface AskDoor {
  answer(request: IncomingMessage, response: ServerResponse, at: AskedAt): Promise<void>;
  close(): Promise<void>;
}

export function createAskDoor({ questions, settings, timers }: AskDoorOptions): AskDoor {
  const limit = createAskLimit(LIMIT);
  const stopForgetting = repeat(timers, LIMIT_SPAN_MS, () => limit.forget());

  async function sendSheet(response: ServerResponse, at: AskedAt, options: PageOptions): Promise<void> {
    const own = settings().questionAddress ?? null;
    const address = own ?? at.shopAddress;
    const codeOf = async (place: "flyer" | "till"): Promise<PrintedCode> => {
      const url = `${address}/ask/${place}`;
      return {
        url,
        qrSvg: await QRCode.toString(url, { type: "svg", margin: 2, errorCorrectionLevel: "M" }),
      };
    };
    const codes = address === null ? null : { flyer: await codeOf("flyer"), till: await codeOf("till") };
    send(response, 200, sheetPage({ ...options, codes, onlyInShop: own === null }));
  }

  return {
    async answer(request, response, at) {
      const { locale: siteLocale, siteName: shopName, questionByCode } = settings();
      setHeaders(response, questionHeaders(at.styleNonce));
      if (at.path === SHEET) {
        if (!at.isSignedIn()) return sendText(response, 403, "Sign in first.");
        if (request.method !== "GET") return sendText(response, 405, "Only reading is allowed.");
        return sendSheet(response, at, { locale: siteLocale, shopName, styleNonce: at.styleNonce });
      }
      const place = PATHS[at.path as keyof typeof PATHS];
      if (place === undefined) return sendText(response, 404, "There is no such page.");
      const locale = acceptedLocale(request.headers["accept-language"], siteLocale);
      const options = { locale, shopName, styleNonce: at.styleNonce };
      const tell = (status: number, notice: Notice) => send(response, status, noticePage(options, notice));
      if (questionByCode !== true) return tell(404, "notAsked");
      switch (request.method) {
        case "GET": {
          const isAllowed = limit.allows(request.socket.remoteAddress ?? "");
          const ticket = isAllowed ? questions.ask(place) : null;
          if (ticket === null) return tell(429, "tooMany");
          return send(response, 200, questionPage(options, ticket));
        }
        case "POST": {
          const form = await readAnswer(request);
          if (form === null) return sendText(response, 400, "This is no answer of our page.");
          const taken = await questions.answer(form.ticket, form.reply);
          if (taken === "not-kept") return tell(503, "notKept");
          return tell(200, taken === "kept" ? "thanks" : "tooLate");
        }
        default:
          return sendText(response, 405, "Only reading and answering are allowed.");
      }
    },
    async close() {
      stopForgetting();
      await questions.close();
    },
  };
}

function send(response: ServerResponse, statusCode: number, html: string): void {
  response.statusCode = statusCode;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(html);
}

/** The form of our own page; null for anything else. */
async function readAnswer(
  request: IncomingMessage,
): Promise<{ readonly ticket: string; readonly reply: SurveyReply } | null> {
  const chunks: Buffer[] = [];
  let lengthBytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    lengthBytes += chunk.length;
    if (lengthBytes > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
  const reply = surveyReplySchema.safeParse(form.get("reply"));
  return reply.success ? { ticket: form.get("ticket") ?? "", reply: reply.data } : null;
}
