import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../base/clock.ts";

export interface TicketOptions {
  readonly clock: Clock;
  /** Most tickets at once; the oldest gives way. */
  readonly limit: number;
  /** Longest life; null until the host ends. */
  readonly absoluteMs: number | null;
  /** Longest time without use; null for no such limit. */
  readonly idleMs: number | null;
}

/** What a secret text stands for. `ended` tells those who rely on it that it is over. */
export interface Ticket<T> {
  readonly holder: T;
  readonly ended: AbortSignal;
  /** Counts as use, for those who rely on it without showing it again. */
  readonly used: () => void;
}

interface Kept<T> extends Ticket<T> {
  readonly digest: Buffer;
  readonly issuedAtMs: number;
  usedAtMs: number;
  readonly end: AbortController;
}

/**
 * Secrets that the host gave out: one-time links, cookies. 256 random bits each; only their hashes are kept, and all
 * of them are compared in constant time. Times are monotonic, so that no jump of the clock ends or prolongs one.
 */
export interface Tickets<T> {
  issue(holder: T): string;
  /** What a secret stands for, null if nothing or no longer; counts as use. */
  find(secret: string | null): Ticket<T> | null;
  /** Like `find`, and ends it: for secrets that work once. */
  take(secret: string | null): T | null;
  endWhere(which: (holder: T) => boolean): void;
  /** Ends what is over by time; to be called now and then so that `ended` is told in time. */
  sweep(): void;
}

export function createTickets<T>({ clock, limit, absoluteMs, idleMs }: TicketOptions): Tickets<T> {
  let kept: Kept<T>[] = [];

  function end(which: (ticket: Kept<T>) => boolean): void {
    const over = kept.filter(which);
    kept = kept.filter((ticket) => !over.includes(ticket));
    for (const ticket of over) ticket.end.abort();
  }
  function sweep(): void {
    const nowMs = clock.monotonicMs();
    end(
      ({ issuedAtMs, usedAtMs }) =>
        (absoluteMs !== null && nowMs - issuedAtMs >= absoluteMs) ||
        (idleMs !== null && nowMs - usedAtMs >= idleMs),
    );
  }
  function lookUp(secret: string | null): Kept<T> | null {
    sweep();
    if (secret === null) return null;
    const digest = digestOf(secret);
    let found: Kept<T> | null = null;
    for (const ticket of kept) if (timingSafeEqual(ticket.digest, digest)) found = ticket;
    found?.used();
    return found;
  }

  return {
    issue(holder) {
      sweep();
      const oldest = kept[0];
      if (kept.length >= limit && oldest !== undefined) end((ticket) => ticket === oldest);
      const secret = randomBytes(32).toString("base64url");
      const controller = new AbortController();
      const issuedAtMs = clock.monotonicMs();
      const ticket: Kept<T> = {
        holder,
        ended: controller.signal,
        end: controller,
        digest: digestOf(secret),
        issuedAtMs,
        usedAtMs: issuedAtMs,
        used() {
          ticket.usedAtMs = clock.monotonicMs();
        },
      };
      kept.push(ticket);
      return secret;
    },
    find: lookUp,
    take(secret) {
      const found = lookUp(secret);
      if (found === null) return null;
      end((ticket) => ticket === found);
      return found.holder;
    },
    endWhere: (which) => end((ticket) => which(ticket.holder)),
    sweep,
  };
}

function digestOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
