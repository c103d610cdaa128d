import type { Page } from "playwright-core";

/** Something that a page sent or was sent. */
export interface Message {
  /** Which page, which way, and to what address. */
  readonly where: string;
  readonly way: "out" | "in";
  readonly bytes: Buffer;
}

/** Messages kept at most; a run that makes more is told apart from one that was watched. */
const MAX_MESSAGES = 50_000;

/** All traffic of pages and of their workers: addresses, headers and bodies of requests, answers, socket messages. */
export interface Traffic {
  readonly messages: readonly Message[];
  /** Lines of the pages' own consoles. */
  readonly consoleLines: readonly string[];
  watch(name: string, page: Page): void;
  /** Waits until the bodies of answers are read. */
  settled(): Promise<void>;
}

export function recordTraffic(): Traffic {
  const messages: Message[] = [];
  const consoleLines: string[] = [];
  const reading: Promise<void>[] = [];
  const keep = (message: Message) => {
    if (messages.length >= MAX_MESSAGES) throw new Error("More messages than this recorder keeps.");
    messages.push(message);
  };
  return {
    messages,
    consoleLines,
    watch(name, page) {
      page.on("console", (line) => consoleLines.push(line.text()));
      page.on("request", (request) => {
        const where = `${name} asks ${request.url()}`;
        const head = Buffer.from(`${request.url()}\n${JSON.stringify(request.headers())}\n`);
        keep({
          where,
          way: "out",
          bytes: Buffer.concat([head, request.postDataBuffer() ?? Buffer.alloc(0)]),
        });
      });
      page.on("response", (response) => {
        const body = response.body().catch(() => Buffer.alloc(0));
        reading.push(
          body.then((bytes) => keep({ where: `${name} is sent ${response.url()}`, way: "in", bytes })),
        );
      });
      page.on("websocket", (socket) => {
        const bytesOf = (payload: string | Buffer) => Buffer.from(payload);
        const address = socket.url();
        socket.on("framesent", ({ payload }) =>
          keep({ where: `${name} says to ${address}`, way: "out", bytes: bytesOf(payload) }),
        );
        socket.on("framereceived", ({ payload }) =>
          keep({ where: `${name} hears from ${address}`, way: "in", bytes: bytesOf(payload) }),
        );
      });
    },
    async settled() {
      await Promise.all(reading);
    },
  };
}
