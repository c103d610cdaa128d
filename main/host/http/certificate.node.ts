import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import type { Clock } from "../../base/clock.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";

/** Life of a certificate, and how long before its end a new one is made. Staff trust the fingerprint, so it is long. */
const LIFE_MS = 730 * 24 * 3_600_000;
const RENEW_BEFORE_MS = 30 * 24 * 3_600_000;

/** The console's own certificate and its key. */
export interface Certificate {
  readonly certPem: string;
  readonly keyPem: string;
  /** SHA-256 of the certificate as browsers show it: upper-case hex pairs with colons. */
  readonly fingerprint: string;
}

/**
 * The certificate for the shop's network, made by this machine at the first need and kept in the data folder, the key
 * readable by its owner only. Nobody vouches for it but the fingerprint that an admin reads off the console.
 */
export async function openCertificate(
  dataDir: string,
  clock: Clock,
  addresses: readonly string[],
): Promise<Result<Certificate, "certificate-failed">> {
  const file = join(dataDir, "console-certificate.pem");
  const kept = readKept(file, clock);
  if (kept !== null) return succeed(kept);
  try {
    const made = await generate([{ name: "commonName", value: hostname() }], {
      keyType: "ec",
      curve: "P-256",
      algorithm: "sha256",
      notBeforeDate: new Date(clock.nowMs() - 24 * 3_600_000),
      notAfterDate: new Date(clock.nowMs() + LIFE_MS),
      extensions: [
        { name: "basicConstraints", cA: false, critical: true },
        { name: "keyUsage", digitalSignature: true, critical: true },
        { name: "extKeyUsage", serverAuth: true },
        {
          name: "subjectAltName",
          altNames: [{ type: 2, value: hostname() }, ...addresses.map((ip) => ({ type: 7, ip }) as const)],
        },
      ],
    });
    const written = await writeFileAtomically({ file, text: `${made.cert}\n${made.private}`, mode: 0o600 });
    if (!written.ok) return fail("certificate-failed", written.message);
    return succeed(certificateOf(made.cert, made.private));
  } catch (error) {
    return fail("certificate-failed", `A certificate could not be made: ${String(error)}`);
  }
}

function readKept(file: string, clock: Clock): Certificate | null {
  try {
    const text = readFileSync(file, "utf8");
    const certPem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(text)?.[0];
    const keyPem = /-----BEGIN PRIVATE KEY-----[\s\S]+?-----END PRIVATE KEY-----/.exec(text)?.[0];
    if (certPem === undefined || keyPem === undefined) return null;
    const endsAtMs = Date.parse(new X509Certificate(certPem).validTo);
    return endsAtMs - clock.nowMs() > RENEW_BEFORE_MS ? certificateOf(certPem, keyPem) : null;
  } catch {
    return null;
  }
}

function certificateOf(certPem: string, keyPem: string): Certificate {
  return { certPem, keyPem, fingerprint: new X509Certificate(certPem).fingerprint256 };
}
