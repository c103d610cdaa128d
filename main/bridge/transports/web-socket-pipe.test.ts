import { describe, expect, it } from "vitest";
import { createManualTimers } from "../../base/timers.ts";
import { createWebSocketPipe, SILENCE_LIMIT_MS } from "./web-socket-pipe.ts";

class FakeSocket extends EventTarget {
  readonly sent: string[] = [];
  closed = false;
  send(text: string): void {
    this.sent.push(text);
  }
  /** As in a browser whose network is gone: the end is told much later, or never. */
  close(): void {
    this.closed = true;
  }
  open(): void {
    this.dispatchEvent(new Event("open"));
  }
  say(text: string): void {
    this.dispatchEvent(new MessageEvent("message", { data: text }));
  }
}

function createPipe() {
  const sockets: FakeSocket[] = [];
  const timers = createManualTimers();
  const pipe = createWebSocketPipe({
    openSocket() {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
    timers,
    chance: () => 0.5,
  });
  const states: boolean[] = [];
  pipe.onConnectedChange((connected) => states.push(connected));
  sockets[0]?.open();
  return { pipe, sockets, timers, states };
}

describe("createWebSocketPipe", () => {
  it("takes a host that does not answer for lost, and looks for it again", () => {
    const { pipe, sockets, timers, states } = createPipe();
    pipe.send("ask");
    timers.advance(SILENCE_LIMIT_MS);
    expect([states, sockets[0]?.closed]).toEqual([[true, false], true]);
    timers.advance(1_000);
    expect(sockets).toHaveLength(2);
    sockets[1]?.open();
    expect(pipe.connected).toBe(true);
    // What the lost one still says is nobody's.
    const heard: string[] = [];
    pipe.onMessage((text) => heard.push(text));
    sockets[0]?.say("late");
    sockets[0]?.dispatchEvent(new Event("close"));
    expect([heard, pipe.connected]).toEqual([[], true]);
  });

  it("waits as long as it likes where nothing was asked, or anything is heard", () => {
    const { pipe, sockets, timers, states } = createPipe();
    timers.advance(SILENCE_LIMIT_MS * 10);
    pipe.send("ask");
    timers.advance(SILENCE_LIMIT_MS - 1);
    sockets[0]?.say("answer");
    timers.advance(SILENCE_LIMIT_MS * 10);
    expect(states).toEqual([true]);
    pipe.send("ask");
    pipe.close();
    timers.advance(SILENCE_LIMIT_MS * 10);
    expect(sockets).toHaveLength(1);
  });
});
