import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import type { Timers } from "../base/timers.ts";
import type { BridgeServer, Handlers } from "../bridge/contract/pipe.ts";
import type { AppendCode, LedgerWriter } from "../ledger/ledger-writer.ts";
import { ENTRY_COLUMNS, entryOfRow } from "../ledger/read/entry-of-row.ts";
import type { LedgerReader } from "../ledger/read/ledger-reader.ts";
import { type LedgerEntry, noSubject } from "../ledger/schema/entry.ts";
import type { Answer, ShopperRequest } from "../ledger/schema/shopper-request.ts";
import { createTurns } from "./in-turn.ts";
import { repeat } from "./repeat.ts";
import {
  type Ask,
  afterAnswer,
  isOpen,
  mustEscalate,
  type OpenRequest,
  REQUEST_LIFE_MS,
  refusal,
  restoreRequests,
  sameRequest,
  waitingRequest,
} from "./request-rules.ts";

const LOOK_EVERY_MS = 1_000;
/** Closed requests that are remembered, to tell "already closed" from "never heard of it". */
const MAX_REMEMBERED_CLOSED = 500;
/** Visits whose requests are counted; a host has one for each of its screens. */
const MAX_COUNTED_VISITS = 200;

export interface RequestDeskOptions {
  readonly ledger: LedgerWriter;
  /** Reads what a former run of the host left open; null where there is no ledger. */
  readonly reader: LedgerReader | null;
  readonly screenId: string;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly newId: () => string;
  readonly log: Log;
  readonly emit: BridgeServer["emit"];
  readonly escalationSeconds: () => number;
  /** Something that staff see has changed. */
  readonly onChange: () => void;
}

export interface RequestDesk {
  readonly handlers: Pick<Handlers, "request.ask" | "request.cancel" | "request.list" | "request.answer">;
  /** Requests that wait or are on their way, oldest first. */
  readonly open: () => ShopperRequest[];
  /** The visit is over: its requests are cancelled and nothing here knows it any more. */
  readonly forgetVisit: (visitId: string) => Promise<void>;
  readonly close: () => void;
}

/** Requests between shopper and staff. Each step is in the ledger before anybody hears of it. */
export function createRequestDesk(options: RequestDeskOptions): RequestDesk {
  const { ledger, screenId, clock, newId, log, emit, onChange } = options;
  const now = () => ({ atMs: clock.nowMs(), monotonicMs: clock.monotonicMs() });
  const restored = options.reader
    ? restoreRequests(lastEntries(options.reader, screenId, clock.nowMs()), now())
    : [];
  const open = new Map(restored.map((each) => [each.request.requestId, each]));
  const closed = new Map<string, ShopperRequest>();
  const askedByVisit = new Map<string, number>();
  const inTurn = createTurns();

  function tell(request: ShopperRequest): void {
    emit("request.updated", request);
    onChange();
  }

  function close(request: ShopperRequest): void {
    open.delete(request.requestId);
    closed.set(request.requestId, request);
    trim(closed, MAX_REMEMBERED_CLOSED);
    tell(request);
  }

  function unknown(requestId: string): Result<never, "already-closed" | "no-such-request"> {
    return closed.has(requestId)
      ? fail("already-closed", "This request is closed already.")
      : fail("no-such-request", "There is no such request.");
  }

  async function ask(params: Ask): Promise<Result<ShopperRequest, "too-many-requests" | AppendCode>> {
    const known = sameRequest(open.values(), params);
    if (known) return succeed(known);
    const { visitId, requestKind, productId, variantId, size } = params;
    const asked = askedByVisit.get(visitId) ?? 0;
    const refused = refusal(Array.from(open.values()), asked, visitId);
    if (refused) return refused;
    const requestId = newId();
    const { atMs, monotonicMs } = now();
    const subject = { ...noSubject, visitId, productId, variantId };
    const payload = { requestId, requestKind, size };
    const written = await ledger.append([{ kind: "request", ...subject, payload }]);
    if (!written.ok) return written;
    const request = waitingRequest({ ...payload, screenId, productId, variantId, askedAtMs: atMs });
    open.set(requestId, { request, visitId, askedMonotonicMs: monotonicMs, calledMonotonicMs: monotonicMs });
    askedByVisit.set(visitId, asked + 1);
    trim(askedByVisit, MAX_COUNTED_VISITS);
    tell(request);
    return succeed(request);
  }

  async function cancel({ request, visitId }: OpenRequest): Promise<Result<null, AppendCode>> {
    const { requestId, productId, variantId } = request;
    const subject = { ...noSubject, visitId, productId, variantId };
    const written = await ledger.append([{ kind: "request-cancel", ...subject, payload: { requestId } }]);
    if (!written.ok) return written;
    close({ ...request, state: "cancelled" });
    return succeed(null);
  }

  async function answer(known: OpenRequest, words: Answer): Promise<Result<ShopperRequest, AppendCode>> {
    const { requestId, productId, variantId } = known.request;
    const { atMs, monotonicMs } = now();
    const subject = { ...noSubject, visitId: known.visitId, productId, variantId };
    const waitedMs = Math.max(0, Math.round(monotonicMs - known.askedMonotonicMs));
    const payload = { requestId, answer: words, waitedMs };
    const written = await ledger.append([{ kind: "answer", ...subject, payload }]);
    if (!written.ok) return written;
    const request = afterAnswer(known.request, words, atMs);
    if (isOpen(request)) {
      open.set(requestId, { ...known, request });
      tell(request);
    } else close(request);
    return succeed(request);
  }

  /** Cancels without the shopper's word; what cannot be written is closed all the same. */
  async function giveUp(known: OpenRequest): Promise<void> {
    const written = await cancel(known);
    if (written.ok) return;
    log(
      "trouble",
      "requests",
      written.code,
      `A request was closed without a trace in the ledger: ${written.message}`,
    );
    close({ ...known.request, state: "cancelled" });
  }

  function look(): void {
    const { monotonicMs } = now();
    const escalationMs = options.escalationSeconds() * 1000;
    for (const known of Array.from(open.values())) {
      const { request, askedMonotonicMs } = known;
      if (monotonicMs - askedMonotonicMs >= REQUEST_LIFE_MS)
        void inTurn(async () => {
          if (open.get(request.requestId) === known) await giveUp(known);
        });
      else if (mustEscalate(known, monotonicMs, escalationMs)) {
        const called = { ...request, escalations: request.escalations + 1 };
        open.set(request.requestId, { ...known, request: called, calledMonotonicMs: monotonicMs });
        tell(called);
      }
    }
  }

  const stopLooking = repeat(options.timers, LOOK_EVERY_MS, look);
  const list = (): ShopperRequest[] => Array.from(open.values(), ({ request }) => request);
  return {
    open: list,
    close: stopLooking,
    forgetVisit: (visitId) =>
      inTurn(async () => {
        const ofVisit = Array.from(open.values()).filter((each) => each.visitId === visitId);
        askedByVisit.delete(visitId);
        for (const known of ofVisit) await giveUp(known);
      }),
    handlers: {
      "request.ask": (params) => inTurn(() => ask(params)),
      "request.cancel": ({ requestId }) =>
        inTurn(async () => {
          const known = open.get(requestId);
          if (known) return cancel(known);
          // Cancelling twice, or what staff closed meanwhile, has what it wanted.
          return closed.has(requestId) ? succeed(null) : fail("no-such-request", "There is no such request.");
        }),
      "request.list": () => succeed(list()),
      "request.answer": ({ requestId, answer: words }) =>
        inTurn(async () => {
          const known = open.get(requestId);
          return known ? answer(known, words) : unknown(requestId);
        }),
    },
  };
}

/** Entries of the last hour that say what is open, in order. */
function* lastEntries(reader: LedgerReader, screenId: string, nowMs: number): Iterable<LedgerEntry> {
  const rows = reader.rows(
    `SELECT ${ENTRY_COLUMNS} FROM entries WHERE atMs >= ? AND screenId = ?
     AND kind IN ('request', 'request-cancel', 'answer', 'visit-end') ORDER BY id`,
    nowMs - REQUEST_LIFE_MS,
    screenId,
  );
  for (const row of rows) {
    const entry = entryOfRow(row);
    if (entry) yield entry;
  }
}

/** Drops the oldest keys of a map beyond its limit. */
function trim<T>(map: Map<string, T>, limit: number): void {
  for (const key of map.keys()) {
    if (map.size <= limit) return;
    map.delete(key);
  }
}
