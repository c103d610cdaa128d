import { type Browser, type BrowserContext, chromium, type Route } from "playwright-core";
import { MIRROR_ADDRESS } from "../app-scheme.ts";
import { STAND_IN_ORIGIN, toApp } from "./addresses.ts";
import { mayAsk, mayUse, schemes, sessionState } from "./state.node.ts";

/** Software drawing, which every test machine has. */
const FLAGS = ["--disable-sync", "--use-gl=angle", "--use-angle=gl-egl", "--ignore-gpu-blocklist"];
/** Most addresses that are kept of those that main refused. */
const MAX_REFUSED = 200;
let browser: Browser | null = null;
let context: BrowserContext | null = null;

/** Starts Chromium with main's switches. */
export async function openChromium(switches: readonly string[]): Promise<void> {
  const extra = (process.env["STAND_IN_FLAGS"] ?? "").split(" ").filter(Boolean);
  browser = await chromium.launch({
    executablePath: process.env["PSYCHE_CHROMIUM"] ?? "/usr/bin/chromium",
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...FLAGS, ...switches, ...extra],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  await openContextWith(null);
  // Electron changes the proxy of what runs; here nothing runs yet when main does so.
  sessionState.useProxy = (proxy) => openContextWith(proxy);
}

async function openContextWith(proxy: { server: string; bypass: string } | null): Promise<void> {
  await context?.close();
  const viewport = { width: 540, height: 960 };
  context = (await browser?.newContext(proxy === null ? { viewport } : { viewport, proxy })) ?? null;
  await context?.route("**/*", (route) => answer(route));
}

/** Carries over to Chromium what main's handler says of camera and microphone; main sets it once Electron is ready. */
export async function grantPermissions(): Promise<void> {
  const granted = [
    ...(mayUse(MIRROR_ADDRESS, ["video"]) ? ["camera"] : []),
    ...(mayUse(MIRROR_ADDRESS, ["audio"]) ? ["microphone"] : []),
  ];
  await openContext().grantPermissions(granted, { origin: STAND_IN_ORIGIN });
}

export async function closeChromium(): Promise<void> {
  await browser?.close().catch(() => undefined);
}

export function openContext(): BrowserContext {
  if (!context) throw new Error("The stand-in's app is not ready yet.");
  return context;
}

/** Addresses that main said no to, oldest first. */
export const refused: string[] = [];

/** Our scheme is answered by main's handler; everything meets main's request filter first, as in Electron. */
async function answer(route: Route): Promise<void> {
  const address = toApp(route.request().url());
  if (!mayAsk(address)) {
    if (refused.length < MAX_REFUSED) refused.push(address);
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
