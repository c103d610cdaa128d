import { expect, test } from "vitest";
import { loadNodeHid } from "./load-node-hid.node.ts";
import type { NodeHid } from "./node-hid.ts";

test("the real package loads here and lists devices, whatever is plugged in", async () => {
  const loaded = await loadNodeHid();
  expect(loaded.ok).toBe(true);
  if (loaded.ok) expect(Array.isArray(await loaded.value.devicesAsync())).toBe(true);
});

test("where the native part is missing, one sentence says what to do", async () => {
  const loaded = await loadNodeHid(() =>
    Promise.reject<{ default: NodeHid }>(
      new Error("libudev.so.1: cannot open shared object file\nRequire stack: …"),
    ),
  );
  expect(loaded).toMatchObject({ ok: false, code: "hid-unavailable" });
  if (!loaded.ok)
    expect(loaded.message).toMatch(/^USB scanners cannot be used.*libudev\.so\.1.*run "npm ci"[^\n]*$/);
});
