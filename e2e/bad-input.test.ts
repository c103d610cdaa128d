import { cpSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, WebSocketRoute } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openConsole } from "./harness/console-page.node.ts";
import { lookAt } from "./harness/look.node.ts";
import { openChromium } from "./harness/open-chromium.node.ts";
import { CONTENT_DIR, openMirror } from "./harness/open-mirror.node.ts";
import { finishVisit, startVisit, touch, wear } from "./harness/steps.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";

/** What the running mirror does with what it should never be given. */
const GARBAGE = [
  "",
  "no json",
  "[1, 2",
  "null",
  '{"kind":"request"}',
  '{"kind":"request","id":-1,"name":"ledger.append","params":{}}',
  '{"kind":"request","id":900001,"name":"__proto__","params":{}}',
  '{"kind":"request","id":900002,"name":"ledger.append","params":{"batchId":"x","entries":[{"kind":"try-on"}]}}',
  '{"kind":"request","id":900003,"name":"settings.set","params":{}}',
  '{"kind":"event","name":"scan","payload":{"code":7}}',
  '{"kind":"event","name":"screen.settings-changed","payload":{}}',
  '{"kind":"result","id":1,"result":{"unknown":true}}',
  `{"kind":"event","name":"${"x".repeat(5_000)}","payload":null}`,
];

const folder = tempFolder("bad-input");
let browser: Browser;
beforeAll(async () => {
  browser = await openChromium({ cameraFile: null });
});
afterAll(async () => {
  await browser.close();
  folder.remove();
});

test("with a torn catalogue the mirror reflects, and staff read what to do", async () => {
  const contentDir = join(folder.path, "content");
  cpSync(CONTENT_DIR, contentDir, { recursive: true });
  const catalogue = join(contentDir, "samples/shop/catalogue.json");
  truncateSync(catalogue, statSync(catalogue).size >> 1);
  const mirror = await openMirror({ scene: null, browser, contentDir });
  try {
    await startVisit(mirror);
    expect(await lookAt(mirror.page)).toEqual({ blackShare: 0, machineWords: null });
    const sentence = /catalogue .* (cannot|is no|malformed|not)/i;
    expect(mirror.log.filter((line) => line.includes("trouble")).join(" ")).toMatch(sentence);
    const page = await openConsole(mirror);
    await page.getByRole("link", { name: "Screens" }).first().click();
    await page.getByRole("main").getByText(sentence).first().waitFor();
    await page.context().close();
    await finishVisit(mirror);
  } finally {
    await mirror.close();
  }
});

test("malformed messages, either way, change nothing", async () => {
  const wire: { route: WebSocketRoute | null; host: WebSocketRoute | null } = { route: null, host: null };
  const mirror = await openMirror({ scene: null, browser, before: (page) => listenIn(page, wire) });
  try {
    await startVisit(mirror);
    for (const text of GARBAGE) {
      wire.host?.send(text);
      wire.route?.send(text);
    }
    wire.host?.send(Buffer.from([0, 255, 254, 1]));
    await wear(mirror, "merino-long-sleeve");
    await touch(mirror, "Size L");
    await touch(mirror, "Bring me size L");
    await mirror.page.getByText("Our team knows").waitFor();
    expect(await lookAt(mirror.page)).toEqual({ blackShare: 0, machineWords: null });
    const settings = await mirror.staff.request("settings.get", {});
    expect(settings.ok && settings.value.siteName).toBe("Psyche Demo");
    expect(mirror.log.join(" ")).not.toMatch(/TypeError|at .+\.ts:/);
    await finishVisit(mirror);
  } finally {
    await mirror.close();
  }
});

/** Lets a test speak to both ends of the bridge. */
async function listenIn(
  page: Page,
  wire: { route: WebSocketRoute | null; host: WebSocketRoute | null },
): Promise<void> {
  await page.routeWebSocket(/\/bridge$/, (route) => {
    wire.route = route;
    wire.host = route.connectToServer();
  });
}
