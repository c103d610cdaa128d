import { WebSocket as NodeWebSocket } from "ws";
import { connectPinned } from "../../../content/delivery/pinned.node.ts";
import type { Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import { createBridgeClient } from "../../bridge/client.ts";
import {
  type FollowerOrder,
  type FollowerReport,
  type Lead,
  REPORT_EVERY_MS,
} from "../../bridge/contract/followers.ts";
import { createWebSocketPipe } from "../../bridge/transports/web-socket-pipe.ts";
import { repeat } from "../repeat.ts";
import type { LeadRecord } from "./lead-record.node.ts";

/** A leading host that has not answered a knock after this long is knocked at again. */
const KNOCK_MS = 10_000;

export interface LeadLineOptions {
  readonly lead: Pick<LeadRecord, "origin" | "fingerprint" | "token">;
  readonly report: () => FollowerReport;
  /** `isBack`: the first order since the line was lost. */
  readonly onOrder: (order: FollowerOrder, isBack: boolean) => void;
  readonly onState: (state: Lead["state"], why: string) => void;
  readonly timers: Timers;
  readonly chance: () => number;
}

/** The line to the leading host: words go up, orders come down. Looks for a lost host until it is closed. */
export interface LeadLine {
  /** Something is other than it was last told. */
  reportNow(): void;
  close(): void;
}

export function openLeadLine(options: LeadLineOptions): LeadLine {
  const { lead, onOrder, onState, timers } = options;
  let isBusy = false;
  let isDue = false;
  let isBack = true;
  const pipe = createWebSocketPipe({
    openSocket: () => knock(options) as unknown as WebSocket,
    timers,
    chance: options.chance,
  });
  const client = createBridgeClient({ pipe, timers });
  const ends: Unsubscribe[] = [
    repeat(timers, REPORT_EVERY_MS, reportNow),
    client.on("follower.news", reportNow),
    client.onConnectedChange((connected) => {
      isBack = true;
      if (connected) reportNow();
      else onState("away", `${new URL(lead.origin).host} went away`);
    }),
  ];

  function reportNow(): void {
    isDue = true;
    if (!isBusy) void speak();
  }

  async function speak(): Promise<void> {
    isBusy = true;
    while (isDue && client.connected) {
      isDue = false;
      const answered = await client.request("follower.report", options.report());
      if (answered.ok) {
        onState("joined", "");
        onOrder(answered.value, isBack);
        isBack = false;
      } else if (answered.code === "no-such-screen") onState("refused", answered.message);
      else onState("away", answered.message);
    }
    isBusy = false;
  }

  return {
    reportNow,
    close() {
      for (const end of ends) end();
      client.close();
    },
  };
}

function knock({ lead, onState }: LeadLineOptions): NodeWebSocket {
  const { fingerprint, origin, token } = lead;
  const socket = new NodeWebSocket(`${origin.replace(/^http/, "ws")}/bridge`, {
    headers: { authorization: `Bearer ${token}` },
    handshakeTimeout: KNOCK_MS,
    ...(fingerprint === null ? {} : { createConnection: connectPinned(fingerprint) as never }),
  });
  // The pipe hears of the end by `close`; what `ws` says of it is all that tells a closed door from no door.
  socket.on("error", ({ message }) => {
    const isShut = message.endsWith(": 403");
    onState(isShut ? "refused" : "away", isShut ? "it takes this machine no longer" : message);
  });
  return socket;
}
