import { expect, test } from "vitest";
import { isOwnAddress, mayRequest } from "./app-scheme.ts";

test.each([
  ["psyche://mirror/mirror/index.html", true],
  ["psyche://elsewhere/mirror/index.html", false],
  ["https://mirror/mirror/index.html", false],
  ["not an address", false],
])("%s is ours: %s", (address, ours) => {
  expect(isOwnAddress(address)).toBe(ours);
});

test.each([
  ["psyche://mirror/weights/pose.task", true],
  ["https://board.example/a.png", true],
  ["wss://board.example/live", true],
  ["http://board.example/", false],
  ["https://board.example:8443/", false],
  ["blob:psyche://mirror/0d5c", true],
  ["data:image/png;base64,AAAA", true],
  ["https://example.org/", false],
  ["http://127.0.0.1:7420/", false],
  ["ws://127.0.0.1:7410/bridge", false],
  ["file:///etc/passwd", false],
  ["devtools://devtools/bundled/inspector.html", false],
])("the page may request %s: %s", (address, may) => {
  const mayReach = (host: string, port: number): boolean => host === "board.example" && port === 443;
  expect(mayRequest(address, mayReach)).toBe(may);
});
