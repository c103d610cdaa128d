import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import { createTurns } from "../../base/in-turn.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { MAX_SCREENS } from "../../bridge/contract/screens.ts";
import { type KeptFileOptions, openKeptFile } from "../sign/kept-file.node.ts";

/** A link waits so long for somebody to walk to the other machine. */
export const LINK_MS = 24 * 3_600_000;
const SECRET_BYTES = 32;
const HEARD_EVERY_MS = 600_000;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const recordSchema = z.strictObject({
  screenId: slugSchema,
  joinedAtMs: z.number().nullable(),
  /** To within ten minutes, so that not every word writes a file. */
  heardAtMs: z.number().nullable(),
  /** Of the token that its machine comes with; null: none has joined. */
  tokenSha256: digest.nullable(),
  link: z.strictObject({ secretSha256: digest, untilMs: z.number() }).nullable(),
});
type FollowerRecord = z.infer<typeof recordSchema>;
const fileSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** Counts up: a screen's name in the ledgers is never given to another. */
  lastNumber: z.int().min(1),
  followers: z.array(recordSchema).max(MAX_SCREENS - 1),
});
type BookFile = z.infer<typeof fileSchema>;

type Disk = "disk-full" | "read-only";

/** Which screens other machines show, and who may be them. Of links and tokens only hashes are kept: 256 random bits need no slow one. */
export interface FollowerBook {
  all(): readonly Omit<FollowerRecord, "tokenSha256">[];
  /** Makes a place for one more; its id. */
  add(): Promise<Result<string, "too-many-screens" | Disk>>;
  /** A secret that works once, for `LINK_MS`; one from before works no longer. */
  makeLink(
    screenId: string,
  ): Promise<Result<{ readonly secret: string; readonly untilMs: number }, "no-such-screen" | Disk>>;
  remove(screenId: string): Promise<Result<null, "no-such-screen" | Disk>>;
  /** Exchanges a link's secret for a lasting token; the token that its screen had is worth nothing then. */
  redeem(
    secret: string,
  ): Promise<Result<{ readonly screenId: string; readonly token: string }, "wrong-link" | Disk>>;
  /** Its machine has spoken. Nothing waits for the disk. */
  heard(screenId: string): void;
  /** Whose token this is; null where it is nobody's. `ended` tells when it is so no longer. */
  find(token: string): { readonly screenId: string; readonly ended: AbortSignal } | null;
  /** Resolves when all is on the disk that can be. */
  idle(): Promise<void>;
}

export function openFollowerBook(
  options: Pick<KeptFileOptions<unknown>, "file" | "clock" | "log">,
): FollowerBook {
  const { clock } = options;
  const kept = openKeptFile<BookFile>({
    ...options,
    schema: fileSchema,
    empty: { formatVersion: 1, lastNumber: 1, followers: [] },
    lost: "screens of other machines must be added, and these machines joined, again; they go on with what they have.",
  });
  const inTurn = createTurns();
  let book = kept.found;
  const leaves = new Map<string, AbortController>();

  /** On the disk before it holds: a token that was told must not be forgotten, one that was taken must not come back. */
  async function keep(next: BookFile): Promise<Result<null, Disk>> {
    const written = await kept.keep(next);
    if (!written.ok) return written;
    const before = book;
    book = next;
    for (const { screenId, tokenSha256 } of before.followers) {
      if (recordOf(screenId)?.tokenSha256 === tokenSha256) continue;
      leaves.get(screenId)?.abort();
      leaves.delete(screenId);
    }
    return succeed(null);
  }

  function recordOf(screenId: string): FollowerRecord | undefined {
    return book.followers.find((one) => one.screenId === screenId);
  }

  function keepOne(next: FollowerRecord): Promise<Result<null, Disk>> {
    const followers = book.followers.map((one) => (one.screenId === next.screenId ? next : one));
    return keep({ ...book, followers });
  }

  return {
    all: () =>
      book.followers.map(({ heardAtMs, joinedAtMs, link, screenId }) => ({
        screenId,
        joinedAtMs,
        heardAtMs,
        link,
      })),
    add: () =>
      inTurn(async () => {
        if (book.followers.length >= MAX_SCREENS - 1)
          return fail("too-many-screens", `There are ${MAX_SCREENS} screens; remove one first.`);
        const lastNumber = book.lastNumber + 1;
        const record = {
          screenId: `mirror-${lastNumber}`,
          joinedAtMs: null,
          heardAtMs: null,
          tokenSha256: null,
          link: null,
        };
        const written = await keep({ ...book, lastNumber, followers: [...book.followers, record] });
        return written.ok ? succeed(record.screenId) : written;
      }),
    makeLink: (screenId) =>
      inTurn(async () => {
        const record = recordOf(screenId);
        if (record === undefined) return noScreen(screenId);
        const secret = newSecret();
        const untilMs = clock.nowMs() + LINK_MS;
        const written = await keepOne({ ...record, link: { secretSha256: digestOf(secret), untilMs } });
        return written.ok ? succeed({ secret, untilMs }) : written;
      }),
    remove: (screenId) =>
      inTurn(async () => {
        if (recordOf(screenId) === undefined) return noScreen(screenId);
        return keep({ ...book, followers: book.followers.filter((one) => one.screenId !== screenId) });
      }),
    redeem: (secret) =>
      inTurn(async () => {
        const secretSha256 = digestOf(secret);
        const record = book.followers.find(({ link }) => link?.secretSha256 === secretSha256);
        if (record?.link == null || clock.nowMs() >= record.link.untilMs)
          return fail(
            "wrong-link",
            "This link was used or is over; make a new one where people work, under Screens.",
          );
        const token = newSecret();
        const joined = {
          joinedAtMs: clock.nowMs(),
          heardAtMs: null,
          tokenSha256: digestOf(token),
          link: null,
        };
        const written = await keepOne({ ...record, ...joined });
        return written.ok ? succeed({ screenId: record.screenId, token }) : written;
      }),
    heard(screenId) {
      const nowMs = clock.nowMs();
      const { heardAtMs } = recordOf(screenId) ?? { heardAtMs: nowMs };
      if (heardAtMs !== null && Math.abs(nowMs - heardAtMs) < HEARD_EVERY_MS) return;
      void inTurn(async () => {
        const record = recordOf(screenId);
        if (record !== undefined) await keepOne({ ...record, heardAtMs: nowMs });
      });
    },
    find(token) {
      const tokenSha256 = digestOf(token);
      const record = book.followers.find((one) => one.tokenSha256 === tokenSha256);
      if (record === undefined) return null;
      const leave = leaves.get(record.screenId) ?? new AbortController();
      leaves.set(record.screenId, leave);
      return { screenId: record.screenId, ended: leave.signal };
    },
    idle: () => inTurn(async () => undefined),
  };
}

function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

function noScreen(screenId: string) {
  return fail("no-such-screen", `No other machine shows a screen "${screenId}".`);
}
