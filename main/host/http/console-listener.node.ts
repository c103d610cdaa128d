import { createServer } from "node:http";
import { join } from "node:path";
import QRCode from "qrcode";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { Network } from "../../bridge/contract/console.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import { openWebSocketDoor } from "../../bridge/transports/web-socket.node.ts";
import { type Certificate, openCertificate } from "./certificate.node.ts";
import { type ConsoleSiteOptions, createConsoleSite } from "./console-site.node.ts";
import { listen, stopListening } from "./listen.node.ts";
import { readNetworkFile, writeNetworkFile } from "./network-file.node.ts";
import { createPairing, LINK_MS } from "./pairing.node.ts";
import type { ServedFile } from "./served-file.node.ts";
import { openShopNetwork, type ShopNetwork } from "./shop-network.node.ts";
import type { SignIn } from "./sign-in.node.ts";

const LOOPBACK = "127.0.0.1";
/** How often those who stayed signed in too long are signed out. */
const SWEEP_EVERY_MS = 60_000;

export interface ConsoleListenerOptions {
  readonly dataDir: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly pageFiles: (urlPath: string) => ServedFile | null;
  readonly contentFiles: (urlPath: string) => ServedFile | null;
  readonly takeUpload: ConsoleSiteOptions["takeUpload"];
  readonly takePieces: ConsoleSiteOptions["takePieces"];
  readonly api: ConsoleSiteOptions["api"];
  readonly ask: ConsoleSiteOptions["ask"];
  readonly lead: ConsoleSiteOptions["lead"];
  readonly signIn: SignIn;
  /** This machine's addresses in the shop's networks. */
  readonly addresses: () => readonly string[];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

export type NetworkHandlers = Pick<Handlers, "network.get" | "network.set" | "network.pair">;

/** The console's own listener: on loopback always, on the shop's network while an admin has it open. */
export interface ConsoleListener {
  readonly handlers: NetworkHandlers;
  /** Starts listening; the outcome is the address on this machine. */
  open(bridge: BridgeServer): Promise<Result<{ readonly url: string }, "port-taken">>;
  /** Where other machines reach it, and by what certificate; only this machine while the network is closed. Null: not yet open. */
  address(): { readonly origin: string; readonly fingerprint: string | null } | null;
  close(): Promise<void>;
}

export function createConsoleListener(options: ConsoleListenerOptions): ConsoleListener {
  const { clock, timers, log, signIn } = options;
  const file = join(options.dataDir, "network.json");
  const chosen = readNetworkFile(file, log);
  const pairing = createPairing(clock, chosen.devices, () => void keep());
  const site = createConsoleSite({ ...options, pairing, shopAddress });
  const server = createServer((request, response) => void site.answer(request, response, loopback));
  let loopback = { secure: false, hosts: [] as readonly string[] };
  let port = 0;
  let bridge: BridgeServer | null = null;
  let shop: { readonly network: ShopNetwork; readonly certificate: Certificate } | null = null;
  const ends: Unsubscribe[] = [];
  /** One change of the network at a time. */
  let turn: Promise<unknown> = Promise.resolve();
  let writing: Promise<void> = Promise.resolve();

  function keep(): Promise<void> {
    const choice = { open: shop !== null, devices: pairing.devices };
    writing = writing.then(() => writeNetworkFile(file, choice, log));
    return writing;
  }

  function shopAddress(): string | null {
    const address = shop?.network.addresses[0];
    return address === undefined ? null : `https://${address}:${port}`;
  }

  function network(): Network {
    if (shop === null) return { open: false, addresses: [], fingerprint: null };
    const addresses = shop.network.addresses.map((address) => `https://${address}:${port}/`);
    return { open: true, addresses, fingerprint: shop.certificate.fingerprint };
  }

  async function openShop(): Promise<Result<Network, "port-taken" | "certificate-failed">> {
    if (shop !== null || bridge === null) return succeed(network());
    const certificate = await openCertificate(options.dataDir, clock, options.addresses());
    if (!certificate.ok) return certificate;
    const opened = await openShopNetwork({ ...options, site, bridge, certificate: certificate.value, port });
    if (!opened.ok) return opened;
    shop = { network: opened.value, certificate: certificate.value };
    log("notice", "console", "network-open", "The console is open to the shop's network, over TLS.");
    return succeed(network());
  }

  async function closeShop(): Promise<void> {
    const open = shop;
    shop = null;
    await open?.network.close();
  }

  function sweepLater(): void {
    ends[0] = timers.after(SWEEP_EVERY_MS, () => {
      signIn.sweep();
      sweepLater();
    });
  }

  return {
    handlers: {
      "network.get": () => succeed(network()),
      "network.set": ({ open }) => {
        const outcome = turn.then(async () => {
          if (open) {
            const opened = await openShop();
            if (opened.ok) await keep();
            return opened;
          }
          await closeShop();
          // Closing is also how a lost phone is shut out.
          pairing.forgetAll();
          log("notice", "console", "network-closed", "The console is on this computer only again.");
          return succeed(network());
        });
        turn = outcome.catch(() => undefined);
        return outcome;
      },
      "network.pair": async () => {
        const address = shopAddress();
        if (address === null) {
          return fail("network-closed", "Open the console to the shop's network first.");
        }
        const url = `${address}/pair?token=${pairing.makeLink()}`;
        const qrSvg = await QRCode.toString(url, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
        return succeed({ url, qrSvg, expiresAtMs: clock.nowMs() + LINK_MS });
      },
    },
    async open(toJoin) {
      const listening = await listen(server, options.port, LOOPBACK);
      if (!listening.ok) {
        return fail(
          "port-taken",
          `${listening.message} End what uses it, or choose another with --console-port (0 takes any free one).`,
        );
      }
      port = listening.value;
      bridge = toJoin;
      loopback = { secure: false, hosts: [`${LOOPBACK}:${port}`, `localhost:${port}`] };
      const admit = (request: Parameters<typeof site.admit>[0]) => site.admit(request, loopback);
      sweepLater();
      ends.push(openWebSocketDoor(server, { path: "/bridge", bridge, admit }));
      if (chosen.open) {
        const opened = await openShop();
        if (!opened.ok) log("trouble", "console", opened.code, opened.message);
      }
      return succeed({ url: `http://${LOOPBACK}:${port}/console/` });
    },
    address() {
      const origin = shopAddress();
      if (origin !== null && shop !== null) return { origin, fingerprint: shop.certificate.fingerprint };
      return port === 0 ? null : { origin: `http://${LOOPBACK}:${port}`, fingerprint: null };
    },
    async close() {
      for (const end of ends) end();
      // A change that is under way could open again what is closed here.
      await turn;
      await closeShop();
      await stopListening(server);
      await writing;
    },
  };
}
