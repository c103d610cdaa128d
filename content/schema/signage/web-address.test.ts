import { expect, it } from "vitest";
import { webAddressSchema, webHostSchema } from "./web-address.ts";

it.each(["https://example.org/board?floor=2", "http://display.shop.lan:8080/", "https://192.168.1.20/"])(
  "%s may be shown",
  (url) => expect(webAddressSchema.safeParse(url).success).toBe(true),
);

it.each([
  ["http://127.0.0.1:9696/criteria", "this machine"],
  ["http://127.1/", "this machine"],
  ["http://0x7f000001/", "this machine"],
  ["http://2130706433/", "this machine"],
  ["http://localhost:8080/", "this machine"],
  ["http://mirror.localhost/", "this machine"],
  ["http://localhost./", "this machine"],
  ["http://[::1]/", "this machine"],
  ["http://[::ffff:127.0.0.1]/", "this machine"],
  ["http://0.0.0.0/", "this machine"],
  ["https://ada:secret@example.org/", "name or password"],
  ["file:///etc/passwd", "like https://"],
  ["javascript:alert(1)", "like https://"],
  ["psyche://mirror/mirror/index.html", "like https://"],
  ["example.org", "like https://"],
])("%s is refused, in words", (url, words) => {
  const parsed = webAddressSchema.safeParse(url);
  expect(parsed.error?.issues.map(({ message }) => message).join()).toContain(words);
});

it("an allowed host is a name of another machine, without scheme, port or star", () => {
  const allowed = ["example.org", "localhost", "127.0.0.1", "https://example.org", "example.org:80", "*.org"];
  expect(allowed.filter((host) => webHostSchema.safeParse(host).success)).toEqual(["example.org"]);
});
