import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Clock } from "../../base/clock.ts";
import type { Account } from "../../bridge/contract/console.ts";
import { type Accounts, MAX_SECRET_LENGTH } from "../accounts/accounts.node.ts";
import type { SlowHasher } from "../accounts/slow-hash.node.ts";
import { createAttemptLimit } from "./attempt-limit.ts";
import { cookieHeader, readCookie } from "./cookies.ts";
import { readJson } from "./read-json.node.ts";
import { sendJson } from "./respond.node.ts";
import { targetOf } from "./target.node.ts";
import { createTickets, type Ticket } from "./tickets.node.ts";

/** Signed-in browsers at once. */
const MAX_SIGNED_IN = 200;
/** A shift and its breaks without a word; and how long at most before the password is asked for again. */
const IDLE_MS = 12 * 3_600_000;
const ABSOLUTE_MS = 7 * 24 * 3_600_000;
/** Wrong tries within the span before the name, or the address, has to wait. */
const ATTEMPT_SPAN_MS = 5 * 60_000;
const ATTEMPTS_OF_A_NAME = 5;
const ATTEMPTS_OF_AN_ADDRESS = 20;
const MAX_REMEMBERED = 2_000;

const signInSchema = z.strictObject({
  name: z.string().min(1).max(80),
  secret: z.string().min(1).max(MAX_SECRET_LENGTH),
});
const passwordSchema = z.strictObject({ password: z.string().max(MAX_SECRET_LENGTH) });

/** Who is signed in on a browser. */
interface SignedIn {
  readonly name: string;
  mustChoosePassword: boolean;
}

/** How a request reached the console. */
export interface Way {
  /** Over TLS. */
  readonly secure: boolean;
  readonly address: string;
  /** From this machine, or by a paired device. */
  readonly paired: boolean;
}

export interface SignInOptions {
  readonly accounts: Accounts;
  readonly hasher: Pick<SlowHasher, "busy">;
  readonly clock: Clock;
}

/** An account at work on one browser. `ended` tells of sign-out, removal and too long a time. */
export interface SignedInNow extends Pick<Ticket<unknown>, "ended" | "used"> {
  readonly account: Account;
}

export interface SignIn {
  /** Answers an address below `/sign-in` or `/sign-out`; false for all others. Host and Origin are checked before. */
  answer(request: IncomingMessage, response: ServerResponse, way: Way): Promise<boolean>;
  /** Who is signed in and may work; null also until a password was chosen. */
  signedIn(request: IncomingMessage, way: Way): SignedInNow | null;
  sweep(): void;
}

export function createSignIn({ accounts, hasher, clock }: SignInOptions): SignIn {
  const tickets = createTickets<SignedIn>({
    clock,
    limit: MAX_SIGNED_IN,
    absoluteMs: ABSOLUTE_MS,
    idleMs: IDLE_MS,
  });
  const limits = { clock, spanMs: ATTEMPT_SPAN_MS, maxKeys: MAX_REMEMBERED };
  const byName = createAttemptLimit({ ...limits, attempts: ATTEMPTS_OF_A_NAME });
  const byAddress = createAttemptLimit({ ...limits, attempts: ATTEMPTS_OF_AN_ADDRESS });
  accounts.onRemoved((name) => tickets.endWhere((holder) => holder.name === name));

  // A browser keeps one cookie for all ports of a host, and must not send over HTTP what it got over TLS.
  const cookieName = (way: Way) => (way.secure ? "__Host-psyche-console" : "psyche-console");
  const ticketOf = (request: IncomingMessage, way: Way): Ticket<SignedIn> | null =>
    tickets.find(readCookie(request.headers.cookie, cookieName(way)));

  function setCookie(response: ServerResponse, way: Way, value: string): void {
    const maxAgeSeconds = value === "" ? 0 : ABSOLUTE_MS / 1_000;
    response.setHeader(
      "Set-Cookie",
      cookieHeader({ name: cookieName(way), value, secure: way.secure, maxAgeSeconds }),
    );
  }

  function state(request: IncomingMessage, response: ServerResponse, way: Way): void {
    const holder = ticketOf(request, way)?.holder ?? null;
    const account = holder === null ? null : accounts.find(holder.name);
    const mustChoosePassword = account !== null && holder !== null && holder.mustChoosePassword;
    sendJson(response, 200, { account, mustChoosePassword, paired: way.paired });
  }

  async function signIn(request: IncomingMessage, response: ServerResponse, way: Way): Promise<void> {
    const body = await readJson(request, signInSchema);
    if (!body.ok) return sendJson(response, 400, { code: body.code });
    const { name, secret } = body.value;
    const waitSeconds = Math.max(byName.waitSeconds(name) ?? 0, byAddress.waitSeconds(way.address) ?? 0);
    if (waitSeconds > 0 || hasher.busy) {
      return sendJson(response, 429, { code: "too-many", retryAfterSeconds: Math.max(1, waitSeconds) });
    }
    // Counted before the hash is worked out, so that many tries at once do not slip through together.
    byName.failed(name);
    byAddress.failed(way.address);
    const proven = await accounts.prove(name, secret);
    if (proven === null) return sendJson(response, 401, { code: "wrong" });
    byName.succeeded(name);
    byAddress.succeeded(way.address);
    const { account, mustChoosePassword } = proven;
    setCookie(response, way, tickets.issue({ name, mustChoosePassword }));
    sendJson(response, 200, { account, mustChoosePassword });
  }

  async function choosePassword(request: IncomingMessage, response: ServerResponse, way: Way): Promise<void> {
    const ticket = ticketOf(request, way);
    if (ticket === null) return sendJson(response, 401, { code: "wrong" });
    const body = await readJson(request, passwordSchema);
    if (!body.ok) return sendJson(response, 400, { code: body.code });
    const chosen = await accounts.choosePassword(ticket.holder.name, body.value.password);
    if (!chosen.ok) return sendJson(response, 400, { code: chosen.code });
    // Whoever else is signed in by this name used the old secret.
    tickets.endWhere((holder) => holder.name === ticket.holder.name && holder !== ticket.holder);
    ticket.holder.mustChoosePassword = false;
    sendJson(response, 200, { code: "kept" });
  }

  function signOut(request: IncomingMessage, response: ServerResponse, way: Way): void {
    const holder = ticketOf(request, way)?.holder;
    if (holder !== undefined) tickets.endWhere((one) => one === holder);
    setCookie(response, way, "");
    sendJson(response, 200, { code: "out" });
  }

  return {
    async answer(request, response, way) {
      const route = `${request.method} ${targetOf(request.url).path}`;
      if (route === "GET /sign-in/state") state(request, response, way);
      else if (!/^\S+ \/sign-(in|out)(\/|$)/.test(route)) return false;
      else if (!way.paired) sendJson(response, 403, { code: "not-paired" });
      else if (route === "POST /sign-in") await signIn(request, response, way);
      else if (route === "POST /sign-in/password") await choosePassword(request, response, way);
      else if (route === "POST /sign-out") signOut(request, response, way);
      else sendJson(response, 404, { code: "no-such-address" });
      return true;
    },
    signedIn(request, way) {
      const ticket = way.paired ? ticketOf(request, way) : null;
      if (ticket === null || ticket.holder.mustChoosePassword) return null;
      const account = accounts.find(ticket.holder.name);
      return account === null ? null : { account, ended: ticket.ended, used: ticket.used };
    },
    sweep: () => tickets.sweep(),
  };
}
