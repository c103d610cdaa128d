import { readFileSync } from "node:fs";
import { z } from "zod";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import { writeFileAtomically } from "../../main/base/write-file-atomically.node.ts";
import { parseDocument } from "../document/parse-document.ts";
import { type PublicKey, publicKeySchema } from "./public-key.node.ts";

/** Most publishers that one site trusts. */
export const MAX_TRUSTED_KEYS = 50;

const fileSchema = z.strictObject({
  formatVersion: z.literal(1),
  keys: z.array(publicKeySchema).max(MAX_TRUSTED_KEYS),
});

export type TrustCode = "disk-full" | "read-only" | "unreadable" | "malformed" | "too-many" | "own-key";

/** Whose packages this site takes. */
export interface TrustedKeys {
  /** The site's own key first, then those that an administrator named. */
  list(): readonly PublicKey[];
  /** Trusts a key from now on; one of the same id only gets the new name. */
  trust(key: PublicKey): Promise<Result<null, TrustCode>>;
  /** Trusts it no more; what it signed is refused from the next opening on. */
  distrust(keyId: string): Promise<Result<null, TrustCode>>;
}

/** Reads the list in `file`; there need be none. One that is damaged is refused, not replaced. */
export function openTrustedKeys(file: string, own: PublicKey): Result<TrustedKeys, TrustCode> {
  const read = readKeys(file);
  if (!read.ok) return read;
  let named = read.value.filter(({ keyId }) => keyId !== own.keyId);

  async function change(next: readonly PublicKey[]): Promise<Result<null, TrustCode>> {
    const text = `${JSON.stringify({ formatVersion: 1, keys: next }, null, 1)}\n`;
    const written = await writeFileAtomically({ file, text });
    if (written.ok) named = [...next];
    return written;
  }

  return succeed({
    list: () => [own, ...named],
    async trust(key) {
      if (key.keyId === own.keyId)
        return fail("own-key", "This is the site's own key; it is always trusted.");
      const others = named.filter(({ keyId }) => keyId !== key.keyId);
      if (others.length >= MAX_TRUSTED_KEYS) {
        return fail(
          "too-many",
          `${MAX_TRUSTED_KEYS} keys are trusted already; remove one that is not needed.`,
        );
      }
      return change([...others, key]);
    },
    async distrust(keyId) {
      if (keyId === own.keyId) return fail("own-key", "This is the site's own key; it is always trusted.");
      return change(named.filter((key) => key.keyId !== keyId));
    },
  });
}

function readKeys(file: string): Result<readonly PublicKey[], "unreadable" | "malformed"> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return succeed([]);
    return fail("unreadable", `${file} cannot be read (${String(code)}). Give this user the right to.`);
  }
  const parsed = parseDocument(text, { schema: fileSchema, crossCheck: () => [] });
  if (parsed.ok) return succeed(parsed.value.keys);
  return fail("malformed", `${file}: ${parsed.message} Restore it from a copy, or correct it there.`);
}
