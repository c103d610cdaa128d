import { resolve } from "node:path";
import type { IpcMain } from "electron";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { createSignal } from "../../base/signal.ts";
import type { ClientPipe } from "../../bridge/client-pipe.ts";
import { describeTransport } from "../../bridge/transports/contract-suite.node.ts";
import { PAGE_KEY } from "../../bridge/transports/electron-channels.ts";
import { openElectronDoor } from "../../bridge/transports/electron-main.electron.ts";
import { MIRROR_ADDRESS } from "./app-scheme.ts";
import { closeChromium, openChromium } from "./stand-in/chromium.node.ts";
import { schemes } from "./stand-in/state.node.ts";
import { StandInContents } from "./stand-in/web-contents.node.ts";

const preloadFile = resolve(import.meta.dirname, "../../../build/electron/preload.cjs");
/** Name by which the page in Chromium hands on what its preload brings. */
const HEARD = "testHeard";

beforeAll(async () => {
  await openChromium([]);
  schemes.set("psyche", () =>
    Promise.resolve(new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } })),
  );
});
afterAll(closeChromium);

/** The page's end of the bridge, in real Chromium: what the shipped preload exposed there, used from here. */
async function pagePipe(page: Page): Promise<ClientPipe> {
  const messages = createSignal<string>();
  const closed = createSignal<void>();
  let open = true;
  await page.exposeFunction(HEARD, (text: string) => messages.emit(text));
  await page.evaluate(`${PAGE_KEY}.onMessage(${HEARD})`);
  return {
    get connected() {
      return open;
    },
    send(text) {
      if (open) void page.evaluate(`${PAGE_KEY}.send(${JSON.stringify(text)})`).catch(() => undefined);
    },
    onMessage: (listener) => messages.subscribe(listener),
    onConnectedChange: () => () => undefined,
    onClose: (listener) => closed.subscribe(listener),
    close() {
      open = false;
      closed.emit();
    },
  };
}

describeTransport("Electron's IPC, by the shipped preload in Chromium", async (bridge, role) => {
  const shut = openElectronDoor({
    ipcMain: StandInContents.ipc as unknown as Pick<IpcMain, "on" | "off">,
    bridge,
    admit: (_contents, url) => (url === MIRROR_ADDRESS ? { role, account: null } : null),
  });
  const contents = new StandInContents(preloadFile);
  await contents.load(MIRROR_ADDRESS);
  const { page } = contents;
  if (page === null) throw new Error("the stand-in opened no page");
  return {
    pipe: await pagePipe(page),
    async close() {
      shut();
      await page.close();
    },
  };
});
