import { expect, test } from "vitest";
import { displayFlags } from "./display-flags.ts";

test.each([
  [{ DISPLAY: ":0" }, false],
  [{ DISPLAY: ":0", WAYLAND_DISPLAY: "wayland-0" }, false],
  [{ DISPLAY: "", WAYLAND_DISPLAY: "wayland-0" }, true],
  [{}, false],
])("%o speaks Wayland: %s", (env, wayland) => {
  expect(displayFlags(env).includes("--ozone-platform=wayland")).toBe(wayland);
});
