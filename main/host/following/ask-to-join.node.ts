import { request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { connectPinned } from "../../../content/delivery/pinned.node.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { JoinLink } from "./join-link.node.ts";
import { JOIN_PATH, type Join, type Joined, joinedSchema, refusalSchema } from "./lead-wire.ts";

const ANSWER_MS = 15_000;
/** Longest answer to a wish to join, bytes. */
const MAX_ANSWER_BYTES = 10_000;

/** Exchanges a link for a token of this machine's own. The host's own sentence where it refuses. */
export async function askToJoin(
  { fingerprint, origin, secret }: JoinLink,
  ownKey: string,
): Promise<Result<Joined, "wrong-link" | "refused" | "unreachable">> {
  const wish: Join = { secret, key: ownKey };
  const { host } = new URL(origin);
  let answer: { readonly status: number; readonly body: unknown };
  try {
    answer = await post(new URL(JOIN_PATH, origin), wish, fingerprint);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${host} cannot be reached (${why}). Look whether Psyche runs there, its console is open to the shop's network, and both machines are in it.`;
    return fail("unreachable", message);
  }
  const joined = joinedSchema.safeParse(answer.body);
  if (answer.status === 200 && joined.success) return succeed(joined.data);
  const refusal = refusalSchema.safeParse(answer.body);
  if (refusal.success)
    return fail(refusal.data.code === "wrong-link" ? "wrong-link" : "refused", refusal.data.message);
  return fail(
    "refused",
    `${host} answers in a way that is unknown here; bring both to the same version of Psyche.`,
  );
}

function post(
  url: URL,
  wish: Join,
  fingerprint: string | null,
): Promise<{ readonly status: number; readonly body: unknown }> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: "POST",
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(fingerprint === null ? {} : { createConnection: connectPinned(fingerprint) as never }),
    };
    const asked = (fingerprint === null ? httpRequest : httpsRequest)(url, options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        text += piece;
        if (text.length > MAX_ANSWER_BYTES) response.destroy(new Error("it says too much"));
      });
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: jsonOf(text) }));
    });
    asked.on("error", reject);
    asked.end(JSON.stringify(wish));
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
