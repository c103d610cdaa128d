import {
  type PasswordOutcome,
  type SignInDesk,
  type SignInOutcome,
  signedInSchema,
  signInStateSchema,
  tooManySchema,
} from "./sign-in-replies.ts";

/** Longest wait for the listener, milliseconds. */
const TIMEOUT_MS = 10_000;

/** The desk at the listener that served this page; the cookie travels by itself. */
export function createSignInDesk(): SignInDesk {
  return {
    async state() {
      const reply = await send("GET", "/sign-in/state");
      const parsed = signInStateSchema.safeParse(reply?.body);
      return reply?.status === 200 && parsed.success ? parsed.data : null;
    },
    async signIn(name, secret): Promise<SignInOutcome> {
      const reply = await send("POST", "/sign-in", { name, secret });
      if (reply?.status === 401 || reply?.status === 400) return { kind: "wrong" };
      if (reply?.status === 429) {
        const tooMany = tooManySchema.safeParse(reply.body);
        if (tooMany.success) {
          return { kind: "too-many", retryAfterSeconds: tooMany.data.retryAfterSeconds };
        }
      }
      const signedIn = signedInSchema.safeParse(reply?.body);
      if (reply?.status === 200 && signedIn.success) {
        return { kind: "in", state: { ...signedIn.data, paired: true } };
      }
      return { kind: "unreachable" };
    },
    async choosePassword(password): Promise<PasswordOutcome> {
      const reply = await send("POST", "/sign-in/password", { password });
      if (reply === null || reply.status >= 500) return { kind: "unreachable" };
      return { kind: reply.status < 300 ? "kept" : "refused" };
    },
    async signOut() {
      await send("POST", "/sign-out", {});
    },
  };
}

/** Null where no answer came in time. A body that is no JSON reads as null. */
async function send(
  method: "GET" | "POST",
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown } | null> {
  try {
    const response = await fetch(path, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: parseJson(text) };
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
