import type { Page } from "playwright-core";
import type { BridgeClient } from "../../main/bridge/contract/pipe.ts";
import type { Host } from "../../main/host/create-host.node.ts";
import { openConsole } from "./console-page.node.ts";
import { openChromium } from "./open-chromium.node.ts";
import { openPage, openTestHost } from "./open-mirror.node.ts";
import { joinAsAdmin } from "./staff.node.ts";
import { tempFolder } from "./temp-folder.node.ts";

/** A host and its console in real Chromium, on a data folder of their own. */
export interface Desk {
  readonly host: Host;
  /** The bridge as an admin's console speaks it. */
  readonly staff: BridgeClient;
  readonly dataDir: string;
  /** The console, signed in as an admin. */
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Without a mirror and without motion: a campaign that plays or a bar that runs takes a processor of its own where no
 * graphics card draws it. `before` hears the console's page first.
 */
export async function openDesk(before: (page: Page) => void): Promise<Desk> {
  const folder = tempFolder("desk");
  const host = await openTestHost(folder.path, []);
  const browser = await openChromium({ cameraFile: null });
  const page = await openConsole({ host, openPage: (size) => openPage(browser, size, "reduce") }, before);
  const staff = joinAsAdmin(host);
  return {
    host,
    staff,
    dataDir: folder.path,
    page,
    async close() {
      await browser.close();
      staff.close();
      await host.close();
      folder.remove();
    },
  };
}
