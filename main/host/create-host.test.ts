import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { entryOf } from "../../content/programme/fixtures.ts";
import { systemClock } from "../base/system-clock.node.ts";
import { systemTimers } from "../base/system-timers.node.ts";
import { createBridgeClient } from "../bridge/client.ts";
import type { Role } from "../bridge/contract/define.ts";
import type { BridgeClient } from "../bridge/contract/pipe.ts";
import { createMemoryPair } from "../bridge/transports/memory.ts";
import { createHost, type Host, type HostOptions } from "./create-host.node.ts";
import { createHostLog } from "./host-log.ts";
import { ask } from "./http/fixtures.node.ts";
import { readOperatorFile } from "./operator-file.node.ts";

const run = promisify(execFile);
const project = join(import.meta.dirname, "../..");
const visitId = "0123456789abcdef0123456789abcdef";
let dir = "";
let lines: string[];
const hosts: Host[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "psyche-host-"));
  lines = [];
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
  rmSync(dir, { recursive: true, force: true });
});

async function create(more: Partial<HostOptions> = {}) {
  const created = await createHost({
    dataDir: dir,
    buildDir: join(project, "build"),
    contentDir: join(project, "content"),
    clock: systemClock,
    hostLog: createHostLog({ clock: systemClock, sinks: [(line) => lines.push(line)] }),
    mirrorPort: 0,
    consolePort: 0,
    demo: false,
    shell: "browser",
    ...more,
  });
  if (created.ok) hosts.push(created.value);
  return created;
}
async function started(more: Partial<HostOptions> = {}): Promise<Host> {
  const created = await create(more);
  if (!created.ok) throw new Error(created.message);
  return created.value;
}
function joinAs(host: Host, role: Role): BridgeClient {
  const pair = createMemoryPair();
  host.bridge.join(pair.host, { role, account: role === "mirror" ? null : role });
  return createBridgeClient({ pipe: pair.page, timers: systemTimers });
}

describe("the host", () => {
  it("takes a visit from the first word to the request, its answer, and the report", async () => {
    const host = await started();
    const [mirror, staff, merchandiser] = [
      joinAs(host, "mirror"),
      joinAs(host, "staff"),
      joinAs(host, "merchandiser"),
    ];
    expect(await mirror.request("screen.hello", {})).toMatchObject({
      ok: true,
      value: { screenId: "mirror-1" },
    });
    const subject = { visitId, productId: null, variantId: null, campaignId: null, armId: null };
    const begun = await mirror.request("ledger.append", {
      batchId: "f".repeat(32),
      entries: [{ kind: "visit-begin", ...subject, payload: { by: "touch", locale: "en" } }],
    });
    expect(begun.ok).toBe(true);
    const updates: string[] = [];
    mirror.on("request.updated", ({ state }) => updates.push(state));
    const asked = await mirror.request("request.ask", {
      visitId,
      requestKind: "adviser",
      productId: null,
      variantId: null,
      size: null,
    });
    if (!asked.ok) throw new Error(asked.message);
    const today = await staff.request("today.get", {});
    expect(today).toMatchObject({ ok: true, value: { waiting: [{ requestId: asked.value.requestId }] } });
    const { requestId } = asked.value;
    await staff.request("request.answer", { requestId, answer: { kind: "on-the-way", minutes: 2 } });
    await staff.request("request.answer", { requestId, answer: { kind: "here-it-is" } });
    await mirror.request("visit.forget", { visitId });
    expect(updates).toEqual(["waiting", "answered", "closed"]);
    const [fromDay, toDay] = [-1, 2].map((days) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
    );
    const report = await merchandiser.request("engagement.get", {
      fromDay: fromDay ?? "",
      toDay: toDay ?? "",
      screenId: null,
    });
    expect(report.ok).toBe(true);
    expect(lines.join()).not.toContain(visitId);
  });

  it("plans for a screen what is meant for its tags, and tells which screen gets what", async () => {
    const host = await started();
    const [mirror, editor] = [joinAs(host, "mirror"), joinAs(host, "merchandiser")];
    const draft = await editor.request("content.draft", {});
    if (!draft.ok) throw new Error(draft.message);
    const { defaultLayoutId } = draft.value.programme;
    const value = {
      ...entryOf("for-the-street", { priority: 900, screenTags: ["street"] }),
      show: { kind: "layout", layoutId: defaultLayoutId },
    } as const;
    await editor.request("content.put", { part: { kind: "entry", value }, seen: null });
    const changed = await editor.request("content.draft", {});
    if (!changed.ok) throw new Error(changed.message);
    const published = await editor.request("content.publish", { seen: changed.value.revision, note: "" });
    expect(published).toMatchObject({ ok: true, value: { kind: "published" } });

    const planned = async (): Promise<boolean> => {
      const sign = await mirror.request("sign.current", {});
      return sign.ok && sign.value.plan.some(({ entryIds }) => entryIds.includes("for-the-street"));
    };
    expect(await planned()).toBe(false);
    expect(await editor.request("screen.reach", { of: "published" })).toMatchObject({
      value: [{ screenId: "mirror-1", entriesForOthers: 1 }],
    });
    const changes: string[] = [];
    mirror.on("sign.changed", () => changes.push("sign"));
    const group = { groupId: "street", name: "Street windows" };
    await editor.request("screen.put-group", { group, seen: 0 });
    const place = { screenId: "mirror-1", name: "Left window", groupId: "street", tags: [] };
    await editor.request("screen.put-place", { place, seen: 1 });
    expect(changes).toContain("sign");
    expect(await planned()).toBe(true);
    expect(await editor.request("today.get", {})).toMatchObject({
      value: { screens: [{ name: "Left window", groupName: "Street windows", tags: ["street"] }] },
    });
  });

  it("hands a picture of the sign to the person who asked, and leaves no trace of it", async () => {
    const host = await started();
    const [mirror, staff, other] = [joinAs(host, "mirror"), joinAs(host, "staff"), joinAs(host, "admin")];
    const report = { phase: "campaign", camera: "closed", picturesPerSecond: null, fault: null } as const;
    await mirror.request("screen.report", report);
    const base64 = Buffer.from("a picture of the sign, and of nobody".repeat(9)).toString("base64");
    const picture = { base64, widthPixels: 9, heightPixels: 16, blanks: [], takenAtMs: 1, version: 1 };
    mirror.on("sign.picture-wanted", ({ askId }) => void mirror.request("sign.picture", { askId, picture }));
    const heard: string[] = [];
    other.on("today.changed", (told) => heard.push(JSON.stringify(told)));
    const asked = await staff.request("screen.picture", { screenId: "mirror-1" });
    expect(asked).toEqual({ ok: true, value: picture });
    await mirror.request("screen.report", { ...report, phase: "mirror" });
    expect(await staff.request("screen.picture", { screenId: "mirror-1" })).toMatchObject({ code: "in-use" });
    expect(await mirror.request("screen.picture", { screenId: "mirror-1" })).toMatchObject({
      code: "forbidden",
    });
    for (const one of hosts.splice(0)) await one.close();
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(files.length).toBeGreaterThan(3);
    const traces = files.filter(({ name, parentPath }) =>
      readFileSync(join(parentPath, name)).includes(base64.slice(40, 90)),
    );
    expect([traces, heard.join().includes(base64), lines.join().includes(base64)]).toEqual([
      [],
      false,
      false,
    ]);
  });

  it("writes the end of a visit that its page, or the run before, broke off", async () => {
    const begin = async (host: Host, id: string) => {
      const mirror = joinAs(host, "mirror");
      await mirror.request("screen.hello", { fresh: true });
      const subject = { visitId: id, productId: null, variantId: null, campaignId: null, armId: null };
      await mirror.request("ledger.append", {
        batchId: id,
        entries: [{ kind: "visit-begin", ...subject, payload: { by: "touch", locale: "en" } }],
      });
      return mirror;
    };
    const ends = () => {
      const db = new DatabaseSync(join(dir, "ledger.sqlite"), { readOnly: true });
      const sql = "SELECT visitId, payload FROM entries WHERE kind = 'visit-end' ORDER BY id";
      const rows = db.prepare(sql).all() as { visitId: string; payload: string }[];
      db.close();
      return rows.map(({ visitId: id, payload }) => [
        id[0],
        (JSON.parse(payload) as { reason: string }).reason,
      ]);
    };
    const first = await started();
    const page = await begin(first, "a".repeat(32));
    await page.request("screen.hello", {});
    await page.request("screen.hello", { fresh: true });
    await begin(first, "b".repeat(32));
    await first.close();
    expect(ends()).toEqual([["a", "restart"]]);
    const second = await started();
    await second.close();
    await (await started()).close();
    expect(ends()).toEqual([
      ["a", "restart"],
      ["b", "restart"],
    ]);
  });

  it("lets every console hear of changed settings", async () => {
    const host = await started();
    const [admin, staff] = [joinAs(host, "admin"), joinAs(host, "staff")];
    const heard: string[] = [];
    staff.on("settings.changed", ({ siteName }) => heard.push(siteName));
    const now = await staff.request("settings.get", {});
    if (!now.ok) throw new Error(now.message);
    await admin.request("settings.set", { ...now.value, siteName: "Harbour Street" });
    expect(heard).toEqual(["Harbour Street"]);
  });

  it("brings a code from the command line to the mirror", async () => {
    const host = await started();
    const mirror = joinAs(host, "mirror");
    const catalogue = await mirror.request("catalogue.get", {});
    const gtin = catalogue.ok ? catalogue.value.catalogue.products[0]?.variants[0]?.gtin : undefined;
    const heard: string[] = [];
    mirror.on("scan", ({ outcome }) => heard.push(outcome.kind === "known" ? outcome.productId : "unknown"));
    const program = join(project, "main/cli/psyche.node.ts");
    const { stdout } = await run(process.execPath, [program, "scan", gtin ?? "", "--data", dir]);
    expect(stdout).toContain(`${gtin} is `);
    expect(heard).toHaveLength(1);
    expect(heard[0]).not.toBe("unknown");
  });

  it("refuses a second one with the same folder, and leaves the first alone", async () => {
    const host = await started();
    const second = await create();
    expect(second).toMatchObject({ ok: false, code: "second-instance" });
    expect((await ask(new URL(host.consoleUrl).origin, "/sign-in/state")).status).toBe(200);
    await host.close();
    expect((await create()).ok).toBe(true);
  });

  it("names a taken port, and closes what it had opened", async () => {
    const server: Server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    for (const ports of [{ consolePort: port }, { mirrorPort: port }]) {
      const refused = await create(ports);
      expect(refused).toMatchObject({ ok: false, code: "port-taken" });
      expect(refused.ok ? "" : refused.message).toContain(String(port));
      expect(readdirSync(dir)).not.toContain("psyche.lock");
    }
    await new Promise((resolve) => server.close(resolve));
    expect((await create()).ok).toBe(true);
  });

  it("runs on where its folder cannot be written, and says what is lost", async () => {
    writeFileSync(join(dir, "file"), "");
    const host = await started({ dataDir: join(dir, "file", "psyche") });
    const mirror = joinAs(host, "mirror");
    expect((await mirror.request("screen.hello", {})).ok).toBe(true);
    expect((await mirror.request("catalogue.get", {})).ok).toBe(true);
    const today = await joinAs(host, "staff").request("today.get", {});
    const codes = today.ok ? today.value.troubles.map(({ part }) => part) : [];
    expect(codes).toEqual(expect.arrayContaining(["host", "ledger"]));
  });

  it("fills a demo with simulated visits, marked as such, in a folder of its own", async () => {
    const host = await started({ demo: true });
    expect(readdirSync(dir)).toEqual(["demo"]);
    expect(readOperatorFile(dir)).toMatchObject({ ok: true });
    expect(await joinAs(host, "mirror").request("screen.hello", {})).toMatchObject({
      value: { simulated: true },
    });
    const [fromDay, toDay] = [-28, 1].map((days) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
    );
    const report = await joinAs(host, "merchandiser").request("engagement.get", {
      fromDay: fromDay ?? "",
      toDay: toDay ?? "",
      screenId: null,
    });
    expect(report).toMatchObject({ ok: true, value: { simulated: true, visits: { state: "measured" } } });
  });

  it("serves no mirror where the shell does", async () => {
    const host = await started({ mirrorListener: false });
    expect(() => host.mirrorUrl()).toThrow("no listener");
    expect(host.resolveMirrorPath("/garments/../../package.json")).toBeNull();
    expect(readFileSync(join(dir, "operator.json"), "utf8")).toContain("127.0.0.1");
  });
});
