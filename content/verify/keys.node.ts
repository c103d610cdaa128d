import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fail, type Result, succeed } from "../../main/base/result.ts";
import { writeFailure, writeFileAtomically } from "../../main/base/write-file-atomically.node.ts";
import { type Manifest, manifestBytes, type SignedManifest } from "../schema/signage/manifest.ts";
import { type PublicKey, publicKeyOf } from "./public-key.node.ts";

/** The key that this site signs its own packages with. The private half never leaves this object. */
export interface SiteKey {
  readonly publicKey: PublicKey;
  sign(manifest: Manifest): SignedManifest;
}

export type SiteKeyCode = "disk-full" | "read-only" | "unreadable" | "malformed" | "open-to-others";

/**
 * The site's own key pair, made at its first use: `site-key.pem` in `folder`, readable by its owner only. One that
 * others may read is not used, since they could have signed with it.
 */
export async function openSiteKey(folder: string, siteName: string): Promise<Result<SiteKey, SiteKeyCode>> {
  const file = join(folder, "site-key.pem");
  const found = readKey(file);
  if (found.ok) return succeed(siteKeyOf(found.value, siteName));
  if (found.code !== "missing") return fail(found.code, found.message);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return writeFailure(folder, error);
  }
  const { privateKey } = generateKeyPairSync("ed25519");
  const text = String(privateKey.export({ format: "pem", type: "pkcs8" }));
  const written = await writeFileAtomically({ file, text, mode: 0o600 });
  return written.ok ? succeed(siteKeyOf(privateKey, siteName)) : written;
}

/** A site key that rests nowhere; for tests and for what is signed once. */
export function createPassingKey(name: string): SiteKey {
  return siteKeyOf(generateKeyPairSync("ed25519").privateKey, name);
}

function siteKeyOf(privateKey: KeyObject, name: string): SiteKey {
  const publicKey = publicKeyOf(privateKey, name);
  return {
    publicKey,
    sign: (manifest) => ({
      manifest,
      signature: {
        keyId: publicKey.keyId,
        ed25519: sign(null, manifestBytes(manifest), privateKey).toString("base64"),
      },
    }),
  };
}

const REMEDY =
  "Restore it from a copy, or remove it: a new one is made, and other sites must be told its public half.";

function readKey(file: string): Result<KeyObject, "missing" | "unreadable" | "malformed" | "open-to-others"> {
  let text: string;
  try {
    if ((statSync(file).mode & 0o077) !== 0) {
      return fail(
        "open-to-others",
        `${file} can be read by other users, so it is not used to sign. Remove it and a new one is made, or, if nobody else had access, run chmod 600 on it.`,
      );
    }
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return fail("missing", "There is no key yet.");
    return fail("unreadable", `${file} cannot be read (${String(code)}). Give this user the right to.`);
  }
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === "ed25519") return succeed(key);
    return fail("malformed", `${file} is a key of another kind than Ed25519. ${REMEDY}`);
  } catch {
    return fail("malformed", `${file} is no private key. ${REMEDY}`);
  }
}
