import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { silentLog } from "../../base/log.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { createManualTimers } from "../../base/timers.ts";
import { createBridgeClient } from "../client.ts";
import type { ClientPipe } from "../client-pipe.ts";
import { fakeHandlers, helloHandler } from "../fake-handlers.ts";
import { createBridgeServer } from "../server.ts";
import { describeTransport } from "./contract-suite.node.ts";
import { type Admission, openWebSocketDoor } from "./web-socket.node.ts";
import { createWebSocketPipe, SHORTEST_WAIT_MS } from "./web-socket-pipe.ts";

async function listen(port = 0): Promise<{ server: Server; url: string; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address() as AddressInfo;
  return { server, url: `ws://127.0.0.1:${address.port}/bridge`, port: address.port };
}

function untilConnected(pipe: ClientPipe): Promise<void> {
  if (pipe.connected) return Promise.resolve();
  return new Promise((resolve) => {
    const end = pipe.onConnectedChange(() => {
      end();
      resolve();
    });
  });
}

const chance = () => 0.5;

describeTransport("a loopback WebSocket", async (bridge, role) => {
  const { server, url } = await listen();
  const admission: Admission = {
    caller: { role, account: null },
    ended: new AbortController().signal,
  };
  const shut = openWebSocketDoor(server, { path: "/bridge", bridge, admit: () => admission });
  const pipe = createWebSocketPipe({ openSocket: () => new WebSocket(url), timers: systemTimers, chance });
  await untilConnected(pipe);
  return {
    pipe,
    async close() {
      pipe.close();
      shut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
});

describe("a WebSocket's door", () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0).reverse()) end();
  });

  async function openDoor(admit: () => Admission | null, port = 0) {
    const { server, url, port: taken } = await listen(port);
    const bridge = createBridgeServer({
      handlers: fakeHandlers(helloHandler),
      timers: systemTimers,
      log: silentLog,
    });
    const shut = openWebSocketDoor(server, { path: "/bridge", bridge, admit });
    const end = () => {
      shut();
      server.close();
      server.closeAllConnections();
    };
    ends.push(end);
    return { url, port: taken, end };
  }
  const mirror = (ended: AbortSignal): Admission => ({ caller: { role: "mirror", account: null }, ended });
  const closeOf = (socket: WebSocket) =>
    new Promise<number>((resolve) => socket.addEventListener("close", (event) => resolve(event.code)));

  it("stays shut for who is not admitted, and for other paths", async () => {
    const { url } = await openDoor(() => null);
    expect(await closeOf(new WebSocket(url))).toBe(1006);
    const open = await openDoor(() => mirror(new AbortController().signal));
    expect(await closeOf(new WebSocket(open.url.replace("/bridge", "/other")))).toBe(1006);
  });

  it("cuts a page off when its leave ends", async () => {
    const leave = new AbortController();
    const { url } = await openDoor(() => mirror(leave.signal));
    const socket = new WebSocket(url);
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    const closed = closeOf(socket);
    leave.abort();
    expect(await closed).toBe(1008);
  });

  it("is found again by a page that lost it, and what waited is asked then", async () => {
    const never = new AbortController().signal;
    const first = await openDoor(() => mirror(never));
    const timers = createManualTimers();
    const pipe = createWebSocketPipe({ openSocket: () => new WebSocket(first.url), timers, chance });
    const client = createBridgeClient({ pipe, timers: systemTimers });
    ends.push(() => client.close());
    await untilConnected(pipe);
    const changes: boolean[] = [];
    client.onConnectedChange((connected) => changes.push(connected));
    const lost = untilLost(pipe);
    first.end();
    await lost;
    const waiting = client.request("screen.hello", {});
    await openDoor(() => mirror(never), first.port);
    timers.advance(SHORTEST_WAIT_MS);
    expect((await waiting).ok).toBe(true);
    expect(changes).toEqual([false, true]);
  });

  it("is looked for less and less often, and not at all after close", async () => {
    const timers = createManualTimers();
    let opened = 0;
    let refused: Promise<unknown> = Promise.resolve();
    const openSocket = () => {
      opened += 1;
      const socket = new WebSocket("ws://127.0.0.1:9/bridge");
      refused = new Promise((resolve) => socket.addEventListener("close", resolve, { once: true }));
      return socket;
    };
    const pipe = createWebSocketPipe({ openSocket, timers, chance });
    for (const waitMs of [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000]) {
      await refused;
      const before = opened;
      timers.advance(waitMs - 1);
      expect(opened).toBe(before);
      timers.advance(1);
      expect(opened).toBe(before + 1);
    }
    pipe.close();
    await refused;
    timers.advance(60_000);
    expect(opened).toBe(8);
  });
});

function untilLost(pipe: ClientPipe): Promise<void> {
  return new Promise((resolve) => {
    const end = pipe.onConnectedChange((connected) => {
      if (connected) return;
      end();
      resolve();
    });
  });
}
