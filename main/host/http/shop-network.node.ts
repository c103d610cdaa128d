import type { Server } from "node:http";
import { createServer } from "node:https";
import { hostname } from "node:os";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { BridgeServer } from "../../bridge/contract/pipe.ts";
import { openWebSocketDoor } from "../../bridge/transports/web-socket.node.ts";
import type { Certificate } from "./certificate.node.ts";
import type { ConsoleSite, Place } from "./console-site.node.ts";
import { listen, stopListening } from "./listen.node.ts";

/** How often the machine's addresses are looked at again; a router may give others at any time. */
const LOOK_EVERY_MS = 30_000;

export interface ShopNetworkOptions {
  readonly site: ConsoleSite;
  readonly bridge: BridgeServer;
  readonly certificate: Certificate;
  readonly port: number;
  /** This machine's addresses in the shop's networks. */
  readonly addresses: () => readonly string[];
  readonly timers: Timers;
  readonly log: Log;
}

/** The console on the shop's network, over TLS, on each address of this machine. */
export interface ShopNetwork {
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

interface Listening {
  readonly address: string;
  readonly server: Server;
  readonly shutDoor: Unsubscribe;
}

/** Opens the console on all addresses. Fails where none could be opened; later ones are tried again and logged. */
export async function openShopNetwork(
  options: ShopNetworkOptions,
): Promise<Result<ShopNetwork, "port-taken">> {
  const { site, bridge, certificate, port, log } = options;
  let open: readonly Listening[] = [];
  let closed = false;
  let callOff: Unsubscribe = () => undefined;

  async function openOne(address: string): Promise<Listening | null> {
    const place: Place = { secure: true, hosts: hostsOf(address, port) };
    const server = createServer(
      { cert: certificate.certPem, key: certificate.keyPem, minVersion: "TLSv1.2" },
      (request, response) => void site.answer(request, response, place),
    );
    const admit = (request: Parameters<ConsoleSite["admit"]>[0]) => site.admit(request, place);
    const shutDoor = openWebSocketDoor(server, { path: "/bridge", bridge, admit });
    const listening = await listen(server, port, address);
    if (listening.ok) return { address, server, shutDoor };
    log("trouble", "console", listening.code, `${listening.message} Devices cannot reach the console there.`);
    return null;
  }

  async function follow(): Promise<void> {
    const wanted = options.addresses();
    for (const gone of open.filter(({ address }) => !wanted.includes(address))) await closeOne(gone);
    const kept = open.filter(({ address }) => wanted.includes(address));
    const fresh = wanted.filter((address) => !kept.some((one) => one.address === address));
    const opened = await Promise.all(fresh.map(openOne));
    open = [...kept, ...opened.filter((one) => one !== null)];
    if (closed) await closeAll();
  }

  async function closeAll(): Promise<void> {
    const all = open;
    open = [];
    await Promise.all(all.map(closeOne));
  }

  function lookLater(): void {
    callOff = options.timers.after(LOOK_EVERY_MS, () => {
      void follow().then(() => {
        if (!closed) lookLater();
      });
    });
  }

  const wanted = options.addresses();
  await follow();
  if (open.length === 0 && wanted.length > 0) {
    return fail("port-taken", `Port ${port} is taken on ${wanted.join(", ")}. End what uses it.`);
  }
  lookLater();
  return succeed({
    get addresses() {
      return open.map(({ address }) => address);
    },
    async close() {
      closed = true;
      callOff();
      await closeAll();
    },
  });
}

async function closeOne({ server, shutDoor }: Listening): Promise<void> {
  shutDoor();
  await stopListening(server);
}

function hostsOf(address: string, port: number): readonly string[] {
  const names = [address, hostname(), `${hostname()}.local`];
  return names.map((name) => `${name.toLowerCase()}:${port}`);
}
