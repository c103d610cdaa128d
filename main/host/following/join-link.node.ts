import { fail, type Result, succeed } from "../../base/result.ts";

/** What a machine must know to join another: where it is, whose word counts there, and a secret that works once. */
export interface JoinLink {
  /** `https://192.168.1.10:7351`, or `http:` on the same machine. */
  readonly origin: string;
  readonly secret: string;
  /** The public key that the leading host signs packages with: 32 bytes in base64. */
  readonly key: string;
  /** SHA-256 of its certificate, upper-case hex pairs with colons; null over `http:`. */
  readonly fingerprint: string | null;
}

const PATH = "/lead/join";
/** 32 bytes in base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;
const FINGERPRINT = /^[0-9A-F]{64}$/;

/** The link as people carry it. All but the address stands behind `#`, which browsers send to nobody. */
export function writeLink({ fingerprint, key, origin, secret }: JoinLink): string {
  const parts = [secret, Buffer.from(key, "base64").toString("base64url")];
  if (fingerprint !== null) parts.push(fingerprint.replaceAll(":", ""));
  return `${origin}${PATH}#${parts.join(".")}`;
}

/** Reads what a person pasted. Over the network a certificate must be named; `http:` is for the same machine alone. */
export function readLink(text: string): Result<JoinLink, "no-link"> {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return refuse();
  const url = new URL(trimmed);
  const [secret = "", key = "", fingerprint = null, ...more] = url.hash.slice(1).split(".");
  if (url.pathname !== PATH || more.length > 0 || !SECRET.test(secret) || !SECRET.test(key)) return refuse();
  const isHere = url.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url.hostname);
  const isPinned = url.protocol === "https:" && fingerprint !== null && FINGERPRINT.test(fingerprint);
  if (!isPinned && !(isHere && fingerprint === null)) return refuse();
  return succeed({
    origin: url.origin,
    secret,
    key: Buffer.from(key, "base64url").toString("base64"),
    fingerprint: fingerprint === null ? null : (fingerprint.match(/../g) ?? []).join(":"),
  });
}

function refuse() {
  return fail(
    "no-link",
    "This is no link to join by. Copy the whole line that “Add a screen” shows on the host where people work.",
  );
}
