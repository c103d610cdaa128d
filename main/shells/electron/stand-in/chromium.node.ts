import { type BrowserContext, chromium, type Route } from "playwright-core";
import { STAND_IN_ORIGIN, toApp } from "./addresses.ts";
import { mayAsk, mayUse, schemes } from "./state.node.ts";

const FLAGS = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
let context: BrowserContext | null = null;

/** Starts Chromium; camera and microphone as main's permission handler grants them. */
export async function openChromium(switches: readonly string[]): Promise<void> {
  const extra = (process.env["STAND_IN_FLAGS"] ?? "").split(" ").filter(Boolean);
  const browser = await chromium.launch({
    executablePath: process.env["PSYCHE_CHROMIUM"] ?? "/usr/bin/chromium",
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...FLAGS, ...switches, ...extra],
  });
  context = await browser.newContext({ viewport: { width: 540, height: 960 } });
  const granted = [
    ...(mayUse("psyche://mirror/mirror/index.html", ["video"]) ? ["camera"] : []),
    ...(mayUse("psyche://mirror/mirror/index.html", ["audio"]) ? ["microphone"] : []),
  ];
  await context.grantPermissions(granted, { origin: STAND_IN_ORIGIN });
  await context.route("**/*", (route) => answer(route));
}

export function openContext(): BrowserContext {
  if (!context) throw new Error("The stand-in's app is not ready yet.");
  return context;
}

/** Addresses that main said no to, oldest first. */
export const refused: string[] = [];

/** Our scheme is answered by main's handler; everything else meets main's request filter first, as in Electron. */
async function answer(route: Route): Promise<void> {
  const address = toApp(route.request().url());
  if (!mayAsk(address)) {
    refused.push(address);
    return route.abort("blockedbyclient");
  }
  const handler = schemes.get(new URL(address).protocol.slice(0, -1));
  if (!handler) return route.continue();
  const headers = new Headers(route.request().headers());
  const response = await handler(new Request(address, { headers }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
