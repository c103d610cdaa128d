import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Timers } from "../../main/base/timers.ts";
import { ask, createAgents } from "./ask.node.ts";

let origin = "";
let asked = 0;
let close: () => Promise<void>;
beforeEach(async () => {
  const made = await generate([{ name: "commonName", value: "127.0.0.1" }], { keyType: "ec" });
  const server = createServer({ cert: made.cert, key: made.private }, (_request, response) => {
    asked++;
    response.end("content");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
});
afterEach(() => close());

const timers: Timers = {
  after(durationMs, callback) {
    const timer = setTimeout(callback, durationMs);
    return () => clearTimeout(timer);
  },
};

it("asks nothing of a server whose certificate nobody vouches for", async () => {
  const agents = createAgents();
  const signal = new AbortController().signal;
  const answered = await ask(
    new URL(`${origin}/manifest.json`),
    {},
    { origins: [origin], timers, signal, agents },
  );
  agents.end();
  expect(answered).toMatchObject({ ok: false, code: "unreachable" });
  expect(answered.ok ? "" : answered.message).toMatch(/certificate/i);
  expect(asked).toBe(0);
});
