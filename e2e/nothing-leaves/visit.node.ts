import { resolve } from "node:path";
import { runKiosk } from "../../main/shells/kiosk/kiosk.node.ts";
import { openHost } from "../../main/shells/open-host.node.ts";
import { joinAsAdmin, screenOf, todayOf } from "../harness/staff.node.ts";
import { until } from "../harness/until.node.ts";

/** Run by itself in a network of its own: host and kiosk as `npm start` makes them, and one visit by touch. */
const STEP_MS = 40_000;
const [dataDir = ""] = process.argv.slice(2);

const { host: opened, hostLog } = await openHost(resolve(import.meta.dirname, "../.."), "kiosk", {
  shell: "kiosk",
  dataDir,
  demo: false,
  mirrorPort: 0,
  consolePort: 0,
});
if (!opened.ok) throw new Error(opened.message);
const host = opened.value;
const staff = joinAsAdmin(host);
const kiosk = await runKiosk({
  url: () => host.mirrorUrl(),
  log: hostLog.log,
  profileDir: resolve(dataDir, "chromium"),
  headless: true,
});
if (!kiosk.ok) throw new Error(kiosk.message);

await phase("campaign");
await press('[data-action="invite"]');
await press('[data-action="start"]');
await until(
  "the rehearsal is drawn",
  () => screenOf(staff),
  (screen) => screen?.report?.camera === "rehearsal",
  STEP_MS,
);
await press('[data-product="merino-long-sleeve"]');
await until(
  "a try-on is counted",
  async () => (await todayOf(staff)).tryOns,
  (count) => count !== "0",
  STEP_MS,
);
await press('[data-action="end"]');
await phase("goodbye");
await kiosk.value.close();
staff.close();
await host.close();
console.log("The visit is over.");
process.exit(0);

async function phase(wanted: string): Promise<void> {
  await until(
    `the screen shows ${wanted}`,
    async () => (await screenOf(staff))?.report?.phase,
    (now) => now === wanted,
    STEP_MS,
  );
}

/** Touches a control once it is there. */
async function press(selector: string): Promise<void> {
  const expression = `(() => { const one = document.querySelector(${JSON.stringify(selector)}); one?.click(); return one !== null; })()`;
  await until(
    `${selector} is there`,
    async () => {
      const pressed = kiosk.ok ? await kiosk.value.evaluate(expression) : kiosk;
      return pressed.ok && pressed.value === true;
    },
    (pressed) => pressed,
    STEP_MS,
  );
}
