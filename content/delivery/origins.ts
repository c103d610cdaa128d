import { fail, type Result, succeed } from "../../main/base/result.ts";

/**
 * Why an address of a manifest cannot be followed, a sentence; null where it can. `http:` is named on purpose, e.g. of a
 * server in the shop: who listens there sees what is shown, but changes nothing, since every package is signed and every
 * file hashed.
 */
export function addressFault(address: string): string | null {
  const example = "write it like https://content.example/shop/manifest.json.";
  if (!URL.canParse(address)) return `"${address}" is no address; ${example}`;
  const { password, protocol, username } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return `${protocol} is not asked; ${example}`;
  return username === "" && password === ""
    ? null
    : "An address with a name or password in it is not asked; write it without.";
}

/** Whether content may be asked for at an address. Nothing is allowed that no administrator named. */
export function allowedAddress(
  address: string | URL,
  origins: readonly string[],
): Result<URL, "not-allowed"> {
  const text = String(address);
  if (!URL.canParse(text)) {
    return fail(
      "not-allowed",
      `"${text}" is no address; write it like https://content.example/manifest.json.`,
    );
  }
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    return fail("not-allowed", `An address with a name or password in it is not asked; write it without.`);
  }
  if (origins.includes(url.origin)) return succeed(url);
  const message = `Content is to come from ${origins.join(", ") || "nowhere"}, and ${url.origin} is another place; follow an address there if it is the right one.`;
  return fail("not-allowed", message);
}
