/*
 * Run in a network namespace of its own by the test of the console's listener: asks what its argument lists, one after
 * the other, and prints what came back.
 */
import { request } from "node:https";
import { connect } from "node:net";

/** One question: a port to knock at, or an address to read. */
export type Question =
  | { readonly kind: "port"; readonly host: string; readonly port: number }
  | {
      readonly kind: "read";
      readonly url: string;
      readonly method?: string;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    };
/** `open`/`refused` for ports; status, headers and text for addresses; 101 where a bridge opened. */
export type Answer =
  | { readonly kind: "port"; readonly state: "open" | "refused" }
  | { readonly kind: "read"; readonly status: number; readonly cookie: string; readonly text: string };

const PATIENCE_MS = 3_000;

function knock(host: string, port: number): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE_MS });
    const end = (state: "open" | "refused") => {
      socket.destroy();
      resolve({ kind: "port", state });
    };
    socket.once("connect", () => end("open"));
    socket.once("timeout", () => end("refused"));
    socket.once("error", () => end("refused"));
  });
}

function read(question: Extract<Question, { kind: "read" }>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { url, method = "GET", headers = {}, body } = question;
    // The certificate is the host's own; its fingerprint is the test's matter.
    const asked = request(url, { method, headers, rejectUnauthorized: false, timeout: PATIENCE_MS });
    asked.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => {
        const cookie = response.headers["set-cookie"]?.[0]?.split(";", 1)[0] ?? "";
        resolve({ kind: "read", status: response.statusCode ?? 0, cookie, text });
      });
    });
    asked.on("upgrade", (_response, socket) => {
      socket.destroy();
      resolve({ kind: "read", status: 101, cookie: "", text: "" });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

if (import.meta.main) {
  const questions = JSON.parse(process.argv[2] ?? "[]") as readonly Question[];
  const answers: Answer[] = [];
  for (const question of questions) {
    answers.push(await (question.kind === "port" ? knock(question.host, question.port) : read(question)));
  }
  process.stdout.write(JSON.stringify(answers));
}
