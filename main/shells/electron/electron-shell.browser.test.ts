import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningShell, runShell } from "./stand-in/run-shell.node.ts";

const projectDir = resolve(import.meta.dirname, "../../..");
const PATIENCE = { timeout: 60_000, interval: 250 };
const dirs: string[] = [];

beforeAll(() => {
  if (!existsSync(join(projectDir, "build/renderer/mirror/index.html")))
    throw new Error("npm run build makes the pages that this test shows");
});
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
});

function freshFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "psyche-electron-"));
  dirs.push(dir);
  return dir;
}

function shellOn(dataDir: string, env: Readonly<Record<string, string>> = {}): RunningShell {
  return runShell({ args: ["--data", dataDir, "--console-port", "0"], env });
}

/** How many rows of a kind the page's events have left in the ledger: what came over the bridge. */
function rows(dataDir: string, kind: string): number {
  const ledger = new DatabaseSync(join(dataDir, "ledger.sqlite"), { readOnly: true });
  try {
    return Number(ledger.prepare("SELECT count(*) AS n FROM entries WHERE kind = ?").get(kind)?.["n"]);
  } finally {
    ledger.close();
  }
}

function logOf(dataDir: string): string {
  const folder = join(dataDir, "logs");
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

const bodyText = "document.body.innerText";

describe("the mirror in Electron's main, over the stand-in", () => {
  const dataDir = freshFolder();
  let shell: RunningShell;
  beforeAll(async () => {
    shell = shellOn(dataDir, { STAND_IN_FLAGS: "--use-fake-device-for-media-stream" });
    await shell.opened;
  });
  afterAll(() => shell.signal("SIGKILL"));

  it("opens one locked window, after the sandbox and the scheme were set, and keeps the display awake", async () => {
    const notes = (await shell.ask({ ask: "notes" })) as string[];
    const windows = notes.filter((note) => note.startsWith("window "));
    expect(windows).toHaveLength(1);
    expect(JSON.parse(windows[0]?.slice("window ".length) ?? "")).toMatchObject({
      kiosk: true,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        devTools: false,
      },
    });
    expect(notes.filter((note) => !note.startsWith("window "))).toEqual([
      `path userData ${join(dataDir, "electron")}`,
      `path sessionData ${join(dataDir, "electron", "session")}`,
      "sandbox enabled",
      "scheme psyche",
      "menu null",
      "power prevent-display-sleep",
      "shown",
    ]);
  });

  it("serves the page isolated and under the same policy as the other shells", async () => {
    expect(await shell.evaluate("[location.pathname, isSecureContext, crossOriginIsolated]")).toEqual([
      "/mirror/index.html",
      true,
      true,
    ]);
    const headers = await shell.evaluate(
      `fetch(location.href).then((r) => [r.status, ...["content-security-policy", "cross-origin-opener-policy",
        "cross-origin-embedder-policy"].map((name) => r.headers.get(name))])`,
    );
    expect(headers).toEqual([
      200,
      expect.stringContaining("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
      "same-origin",
      "require-corp",
    ]);
    const outsideFolders = `Promise.all(["/../package.json", "/console/index.html", "/mirror/../../package.json",
      "/mirror/%2e%2e/%2e%2e/manifest.json"].map((path) => fetch(path).then((r) => r.status)))`;
    expect(await shell.evaluate(outsideFolders)).toEqual([404, 404, 404, 404]);
    const film = `fetch("/rehearsal/rehearsal.webm", { headers: { Range: "bytes=4-7" } }).then(async (r) =>
      [r.status, r.headers.get("content-range").replace(/\\d+$/, "*"), (await r.arrayBuffer()).byteLength])`;
    expect(await shell.evaluate(film)).toEqual([206, "bytes 4-7/*", 4]);
  });

  it("joins the page to the bridge: it shows the campaign, and what it plays is in the ledger", async () => {
    await expect.poll(() => shell.evaluate(bodyText), PATIENCE).toContain("Touch the screen");
    await expect.poll(() => rows(dataDir, "play-begin"), PATIENCE).toBeGreaterThan(0);
  });

  it("leaks nothing of Electron or of Node; the page has two functions that it cannot change", async () => {
    const names = ["require", "process", "module", "Buffer", "electron", "ipcRenderer", "__standInSend"];
    expect(await shell.evaluate(`${JSON.stringify(names)}.filter((name) => name in window)`)).toEqual([]);
    expect(await shell.evaluate("Object.keys(psycheBridge).sort()")).toEqual(["onMessage", "send"]);
    const changed = `(() => { try { psycheBridge.send = 0; } catch {} try { psycheBridge = 0; } catch {}
      return typeof psycheBridge.send; })()`;
    expect(await shell.evaluate(changed)).toBe("function");
  });

  it("stays on its page and opens no other window", async () => {
    await shell.evaluate(`void (location.href = "https://example.org/")`);
    await shell.evaluate(`void window.open("/mirror/index.html")`);
    await expect.poll(() => shell.ask({ ask: "notes" }), PATIENCE).toContain("popup deny");
    expect(await shell.evaluate("location.pathname")).toBe("/mirror/index.html");
    expect(await shell.evaluate(bodyText)).toContain("Touch the screen");
    expect(logOf(dataDir)).toContain("electron navigation-refused");
  });

  it("lets the page use the camera and not the microphone", async () => {
    const open = (wanted: string) =>
      shell.evaluate(`navigator.mediaDevices.getUserMedia({ ${wanted}: true }).then(
        (stream) => { stream.getTracks().forEach((track) => track.stop()); return "granted"; },
        (error) => error.name)`);
    expect(await open("video")).toBe("granted");
    expect(await open("audio")).toBe("NotAllowedError");
  });

  it("refuses what would leave the machine: by the page's policy first", async () => {
    const ways = `Promise.all([
      fetch("https://example.org/a").then(() => "left", () => "refused"),
      new Promise((done) => { const picture = new Image(); picture.onload = () => done("left");
        picture.onerror = () => done("refused"); picture.src = "https://example.org/b.png"; }),
      new Promise((done) => { const socket = new WebSocket("wss://example.org/c");
        socket.onopen = () => done("left"); socket.onerror = () => done("refused"); }),
    ])`;
    expect(await shell.evaluate(ways)).toEqual(["refused", "refused", "refused"]);
    // The policy decides before a request is made, so that main's filter had nothing to refuse.
    expect(await shell.ask({ ask: "refused" })).toEqual([]);
  });

  it("refuses it in main where the policy does not hold, and says so once", async () => {
    await shell.ask({ ask: "load-without-policy" });
    const asked = `Promise.all([1, 2, 3].map((n) => fetch("http://example.org/" + n).then(() => "left", () => "refused")))`;
    expect(await shell.evaluate(asked)).toEqual(["refused", "refused", "refused"]);
    expect(await shell.ask({ ask: "refused" })).toEqual([1, 2, 3].map((n) => `http://example.org/${n}`));
    expect(logOf(dataDir).match(/request-refused: A page asked for example\.org/g)).toHaveLength(1);
  });

  it("loads a crashed page again, which joins the bridge anew", async () => {
    const before = rows(dataDir, "play-begin");
    await shell.ask({ ask: "crash" });
    await expect.poll(() => logOf(dataDir), PATIENCE).toContain("electron page-crashed");
    const shown = () => shell.evaluate(bodyText).catch(() => "gone for now");
    await expect.poll(shown, PATIENCE).toContain("Touch the screen");
    await expect.poll(() => rows(dataDir, "play-begin"), PATIENCE).toBeGreaterThan(before);
  });

  it("brings its window to the front for a second instance, which ends with a sentence", async () => {
    await shell.ask({ ask: "second-instance" });
    expect(await shell.ask({ ask: "notes" })).toContain("focused");
    const second = shellOn(dataDir, { STAND_IN_SECOND_INSTANCE: "1" });
    expect(await second.ended).toBe(1);
    expect(second.output().trim()).toBe(
      "Psyche already runs on this machine; its window was brought to the front.",
    );
  });

  it("refuses a data folder that another host works on, in one sentence", async () => {
    const second = shellOn(dataDir);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain("Psyche already runs with this data folder");
    expect(second.output()).not.toContain("    at ");
  });

  it("ends in order: the lock is given back and the ledger is closed", async () => {
    shell.signal("SIGTERM");
    expect(await shell.ended).toBe(0);
    expect(existsSync(join(dataDir, "psyche.lock"))).toBe(false);
    expect(existsSync(join(dataDir, "ledger.sqlite-wal"))).toBe(false);
  });
});

describe("a visit in Electron's main, over the stand-in", () => {
  const dataDir = freshFolder();
  let shell: RunningShell;
  const readouts = () => shell.evaluate("window.psycheRehearsal?.readouts()");
  beforeAll(async () => {
    shell = shellOn(dataDir);
    await shell.opened;
    await shell.evaluate(`void (location.href = "?rehearse=1")`);
  });
  afterAll(() => shell.signal("SIGKILL"));

  it("starts the vision worker under our scheme and dresses the person of the rehearsal clip", async () => {
    await expect.poll(readouts, PATIENCE).toMatchObject({ phase: "campaign" });
    for (const phase of ["notice", "mirror"]) {
      await shell.ask({ ask: "press", key: "Enter" });
      await expect.poll(readouts, PATIENCE).toMatchObject({ phase });
    }
    await shell.ask({ ask: "press", key: "ArrowRight" });
    await expect
      .poll(readouts, { timeout: 110_000, interval: 500 })
      .toMatchObject({ phase: "mirror", camera: "rehearsal", fault: null, dressed: true });
    const garment = await shell.evaluate(
      "window.psycheRehearsal.garmentMask().alpha.reduce((sum, one) => sum + (one > 127 ? 1 : 0), 0)",
    );
    expect(garment).toBeGreaterThan(10_000);
    await expect.poll(() => rows(dataDir, "try-on"), PATIENCE).toBeGreaterThan(0);
    const picture = process.env["PSYCHE_SCREENSHOTS"];
    if (picture) await shell.ask({ ask: "screenshot", file: join(picture, "electron-visit.png") });
  }, 180_000);

  it("ends in order by a bug of its own, with a sentence in the log and no stack for the shopper", async () => {
    await shell.ask({ ask: "bug" });
    expect(await shell.ended).toBe(1);
    expect(logOf(dataDir)).toContain("shell bug: Psyche ends by a fault of its own: Error: a bug of ours");
    expect(existsSync(join(dataDir, "psyche.lock"))).toBe(false);
  });
});
