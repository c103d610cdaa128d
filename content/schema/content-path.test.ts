import { expect, test } from "vitest";
import { isContentPath } from "./content-path.ts";

test.each(["shop/pictures/tee.webp", "campaign/slow-turn.webm", "a.jpg", "a/b.c/d_e.PNG.png"])(
  "%s stays inside",
  (path) => {
    expect(isContentPath(path)).toBe(true);
  },
);

test.each([
  "../x.png",
  "a/../../x.png",
  "/etc/x.png",
  "a//x.png",
  "./x.png",
  "a\\..\\x.png",
  "C:/x.png",
  "https://evil.example/x.png",
  "a/%2e%2e/x.png",
  ".hidden/x.png",
  "x.png\u0000.txt",
  "x.png\n",
  "x.svg",
  "x.html",
  "",
])("%j does not", (path) => {
  expect(isContentPath(path)).toBe(false);
});
