import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** Cost of one guess: 32 MB and about 0.3 s on a small computer (a row of OWASP's password storage cheat sheet). */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const HASH_BYTES = 32;
const SALT_BYTES = 16;
/** scrypt needs 128·N·r bytes; Node refuses above its own default of 32 MB. */
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;
/** Hashes worked out at once, and those that wait: memory and processor belong to the mirror. */
const MAX_AT_ONCE = 2;
const MAX_WAITING = 16;

/** A secret as it rests on disk, with the cost it was made at, so that the cost can be raised later. */
export const slowHashSchema = z.strictObject({
  scheme: z.literal("scrypt"),
  N: z.int().min(1_024).max(COST.N),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(16),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SlowHash = z.infer<typeof slowHashSchema>;

/** Hashes secrets slowly. `busy` where too many wait already. */
export interface SlowHasher {
  make(secret: string): Promise<SlowHash>;
  /** Compares in constant time. */
  fits(secret: string, kept: SlowHash): Promise<boolean>;
  readonly busy: boolean;
}

/** `cost` is lowered by tests only. */
export function createSlowHasher(cost: Pick<SlowHash, "N" | "r" | "p"> = COST): SlowHasher {
  let atWork = 0;
  const waiting: (() => void)[] = [];

  async function derive(
    secret: string,
    salt: Buffer,
    cost: Pick<SlowHash, "N" | "r" | "p">,
  ): Promise<Buffer> {
    if (atWork >= MAX_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else atWork += 1;
    try {
      return await new Promise((resolve, reject) => {
        scrypt(secret, salt, HASH_BYTES, { ...cost, maxmem: MAX_MEMORY_BYTES }, (error, hash) => {
          if (error === null) resolve(hash);
          else reject(error);
        });
      });
    } finally {
      // Who waits takes the place over; were it given up first, somebody new could take it besides.
      const next = waiting.shift();
      if (next === undefined) atWork -= 1;
      else next();
    }
  }

  return {
    async make(secret) {
      const salt = randomBytes(SALT_BYTES);
      const hash = await derive(secret, salt, cost);
      return { scheme: "scrypt", ...cost, salt: salt.toString("hex"), hash: hash.toString("hex") };
    },
    async fits(secret, kept) {
      const hash = await derive(secret, Buffer.from(kept.salt, "hex"), kept);
      return timingSafeEqual(hash, Buffer.from(kept.hash, "hex"));
    },
    get busy() {
      return waiting.length >= MAX_WAITING;
    },
  };
}
