import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { silentLog } from "../../base/log.ts";
import { securityHeaders } from "../../host/http/headers.ts";
import { type Kiosk, runKiosk } from "./kiosk.node.ts";

/** Longer than a page that is well lets wait while another Chromium takes the machine. */
const HANGS_AFTER_MS = 6_000;
const PATIENCE = { timeout: 60_000, interval: 100 };

const dir = mkdtempSync(join(tmpdir(), "psyche-kiosk-"));
const profileDir = join(dir, "profile");
const troubles: string[] = [];
let server: Server;
let port = 0;
let given = 0;
let kiosk: Kiosk;

/** Listens on every address of this machine, so that only Chromium's own rules keep it from the others. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const headers = securityHeaders({ surface: { kind: "mirror" }, socketOrigin: null });
    const visit = new URL(request.url ?? "/", "http://x").searchParams.get("visit");
    if (request.url?.startsWith("/open") !== true) response.setHeader("Content-Type", "text/html");
    for (const [name, value] of Object.entries(headers)) {
      if (name !== "Content-Security-Policy") response.setHeader(name, value);
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end(`<!doctype html><title>Mirror ${visit ?? ""}</title>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "0.0.0.0", resolve);
  });
  port = (server.address() as AddressInfo).port;
  const started = await runKiosk({
    url: () => {
      given += 1;
      return `http://127.0.0.1:${port}/?visit=${given}`;
    },
    log: (level, _part, code) => {
      if (level === "trouble") troubles.push(code);
    },
    profileDir,
    headless: true,
    extraFlags: ["--use-fake-device-for-media-stream"],
    askEveryMs: 500,
    hangsAfterMs: HANGS_AFTER_MS,
  });
  if (!started.ok) throw new Error(started.message);
  kiosk = started.value;
});
afterAll(async () => {
  await kiosk.close();
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true, force: true });
});

async function titleIs(title: string): Promise<void> {
  await expect.poll(() => kiosk.evaluate("document.title"), PATIENCE).toEqual({ ok: true, value: title });
}

/** Processes of this Chromium, by what they are for. */
function processes(type: string): number[] {
  const group = kiosk.browserPid;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        const itsGroup = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return itsGroup === group && (type === "" || command.includes(`--type=${type}`));
      } catch {
        return false;
      }
    })
    .map(Number);
}

it("shows the page, isolated, with the camera and without asking", async () => {
  await titleIs("Mirror 1");
  expect(await kiosk.evaluate("crossOriginIsolated")).toEqual({ ok: true, value: true });
  const open = `navigator.mediaDevices.getUserMedia({ video: true }).then(
    (stream) => { stream.getTracks().forEach((track) => track.stop()); return "granted"; }, String)`;
  expect(await kiosk.evaluate(open)).toEqual({ ok: true, value: "granted" });
});

it("reaches nothing but 127.0.0.1, by name or by number", async () => {
  const reach = (host: string) =>
    kiosk.evaluate(`fetch("http://${host}:${port}/").then(() => "reached", () => "refused")`);
  expect(await reach("127.0.0.1")).toMatchObject({ value: "reached" });
  for (const host of ["localhost", "127.0.0.2"]) {
    expect((await fetch(`http://${host}:${port}/`)).status).toBe(200);
    expect(await reach(host)).toMatchObject({ value: "refused" });
  }
});

it("opens a killed page again, by a fresh address", async () => {
  for (const pid of processes("renderer")) process.kill(pid, "SIGKILL");
  await titleIs("Mirror 2");
  expect(troubles.splice(0)).toEqual(["page-crashed"]);
});

it("starts a killed browser again", async () => {
  const before = kiosk.browserPid;
  process.kill(before ?? 0, "SIGKILL");
  await titleIs("Mirror 3");
  expect(kiosk.browserPid).not.toBe(before);
  expect(troubles.splice(0)).toEqual(["browser-ended"]);
});

it("starts Chromium again when the page hangs", async () => {
  await kiosk.evaluate("void setTimeout(() => { for (;;); }, 0)");
  await titleIs("Mirror 4");
  expect(troubles.splice(0)).toEqual(["page-hangs", "browser-ended"]);
});

it("brings a page back that went elsewhere", async () => {
  await kiosk.evaluate(`void (location.href = "data:text/html,<title>Elsewhere</title>")`);
  await kiosk.evaluate(`void (location.href = "about:blank")`);
  await titleIs("Mirror 5");
  expect(troubles.splice(0)).toEqual(["page-left"]);
});

it("leaves no process and no file of Chromium behind", async () => {
  const group = processes("");
  expect(group.length).toBeGreaterThan(1);
  await kiosk.close();
  // Whom the kernel ends, it ends in its own time.
  await expect.poll(() => group.filter((pid) => existsSync(`/proc/${pid}/exe`)), PATIENCE).toEqual([]);
  expect(existsSync(profileDir)).toBe(false);
});

it("says that there is no Chromium where there is none", async () => {
  const started = await runKiosk({
    url: () => "",
    log: silentLog,
    profileDir,
    executable: join(dir, "no-chromium"),
  });
  expect(started).toMatchObject({ ok: false, code: "did-not-start" });
});
