import { expect, it } from "vitest";
import { readLink, writeLink } from "./join-link.node.ts";

const key = Buffer.alloc(32, 250).toString("base64");
const secret = Buffer.alloc(32, 251).toString("base64url");
const fingerprint = Array.from({ length: 32 }, () => "7F").join(":");
const inShop = { origin: "https://192.168.1.10:7351", secret, key, fingerprint };
const here = { origin: "http://127.0.0.1:7351", secret, key, fingerprint: null };

it.each([inShop, here])("comes back as it was written: $origin", (link) => {
  expect(readLink(` ${writeLink(link)}\n`)).toEqual({ ok: true, value: link });
});

it.each([
  ["no address", "come in"],
  ["another page", writeLink(inShop).replace("/lead/join", "/pair")],
  ["a cut one", writeLink(inShop).slice(0, -3)],
  ["a network without a certificate", writeLink({ ...inShop, fingerprint: null })],
  ["a network without TLS", writeLink({ ...here, origin: "http://192.168.1.10:7351" })],
  ["a secret that is none", writeLink({ ...inShop, secret: "short" })],
])("is refused with where to find the right one: %s", (_, text) => {
  expect(readLink(text)).toMatchObject({
    code: "no-link",
    message: expect.stringMatching(/Add a screen/) as string,
  });
});
