import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "../../base/log.ts";
import { systemClock } from "../../base/system-clock.node.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { fakeHandlers, helloHandler } from "../../bridge/fake-handlers.ts";
import { createBridgeServer } from "../../bridge/server.ts";
import { openAccounts } from "../accounts/accounts.node.ts";
import { createSlowHasher } from "../accounts/slow-hash.node.ts";
import type { Answer, Question } from "./ask-from-network.node.ts";
import { consoleFiles } from "./console-files.node.ts";
import { type ConsoleListener, createConsoleListener } from "./console-listener.node.ts";
import { ask, cookieOf, makeBuiltApp } from "./fixtures.node.ts";
import { createFrameDoor } from "./frame-door.node.ts";
import { listeningPorts } from "./listening-ports.node.ts";
import { type MirrorListener, openMirrorListener } from "./mirror-listener.node.ts";
import { canMakeSecondNetwork, makeSecondNetwork, type SecondNetwork } from "./second-network.node.ts";
import { filesOf, mirrorFiles } from "./served-file.node.ts";
import { createSignIn } from "./sign-in.node.ts";

const possible = canMakeSecondNetwork();
if (!possible) console.warn("not run: console from a second network namespace (needs root and ip netns)");

describe.skipIf(!possible)("the console, from a second network namespace", () => {
  const app = makeBuiltApp();
  const admin = { role: "admin", account: "admin" } as const;
  let network: SecondNetwork;
  let listener: ConsoleListener;
  let mirror: MirrorListener;
  let here = "";
  let firstCode = "";
  let there = "";
  let port = 0;

  beforeAll(async () => {
    network = makeSecondNetwork();
    const hasher = createSlowHasher({ N: 1_024, r: 8, p: 1 });
    const accounts = await openAccounts({ file: join(app.dir, "accounts.json"), hasher, log: silentLog });
    firstCode = accounts.firstCode ?? "";
    const bridge = createBridgeServer({
      handlers: fakeHandlers(helloHandler),
      timers: systemTimers,
      log: silentLog,
    });
    const content = { prefix: "/content/", folder: join(app.contentDir, "samples"), immutable: false };
    listener = createConsoleListener({
      dataDir: app.dir,
      port: 0,
      pageFiles: consoleFiles(app.buildDir),
      contentFiles: filesOf([content]),
      takeUpload: (_request, response) => Promise.resolve(void response.end()),
      takePieces: (_request, response) => Promise.resolve(void response.end()),
      api: () => Promise.resolve(false),
      lead: { answer: () => Promise.resolve(false), admit: () => null },
      ask: (_request, response) => Promise.resolve(void response.end()),
      signIn: createSignIn({ accounts, hasher, clock: systemClock }),
      addresses: () => [network.hostAddress],
      clock: systemClock,
      timers: systemTimers,
      log: silentLog,
    });
    const opened = await listener.open(bridge);
    const mirrorOpened = await openMirrorListener({
      port: 0,
      files: mirrorFiles(app),
      frames: createFrameDoor({ files: mirrorFiles(app), web: null, clock: systemClock }),
      bridge,
      clock: systemClock,
      log: silentLog,
    });
    if (!opened.ok || !mirrorOpened.ok) throw new Error("the listeners did not open");
    mirror = mirrorOpened.value;
    here = new URL(opened.value.url).origin;
    port = Number(new URL(here).port);
    there = `https://${network.hostAddress}:${port}`;
  });
  afterAll(async () => {
    await listener.close();
    await mirror.close();
    network.remove();
    app.remove();
  });

  async function fromThere(...questions: Question[]): Promise<readonly Answer[]> {
    const program = join(import.meta.dirname, "ask-from-network.node.ts");
    return JSON.parse(await network.exec(process.execPath, program, JSON.stringify(questions))) as Answer[];
  }
  const read = (
    path: string,
    more: Omit<Extract<Question, { kind: "read" }>, "kind" | "url"> = {},
  ): Question => ({
    kind: "read",
    url: there + path,
    ...more,
  });
  const statuses = (answers: readonly Answer[]) =>
    answers.map((answer) => (answer.kind === "read" ? answer.status : answer.state));
  const knock = (): Question[] =>
    listeningPorts().map((one) => ({ kind: "port", host: network.hostAddress, port: one }));
  const upgrade = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
  };
  const signIn = (secret: string, cookie = ""): Question =>
    read("/sign-in", {
      method: "POST",
      headers: { origin: there, "content-type": "application/json", cookie },
      body: JSON.stringify({ name: "admin", secret }),
    });

  it("is not reachable at all before an admin opens it", async () => {
    expect(listeningPorts()).toEqual(expect.arrayContaining([port, Number(new URL(mirror.origin).port)]));
    const answers = await fromThere(...knock());
    expect(new Set(statuses(answers))).toEqual(new Set(["refused"]));
  });

  it("once open, is reached at its one port, and of all our ports at no other", async () => {
    expect((await listener.handlers["network.set"]({ open: true }, admin)).ok).toBe(true);
    const ports = listeningPorts();
    expect(ports).toContain(Number(new URL(mirror.origin).port));
    const answers = await fromThere(...knock());
    expect(ports.filter((_port, index) => statuses(answers)[index] === "open")).toEqual([port]);
  });

  it("gives an unpaired device the sign-in page and its files", async () => {
    const answers = await fromThere(
      read("/console/"),
      read("/assets/console-2b.js"),
      read("/assets/shared-3c.css"),
      read("/sign-in/state"),
    );
    expect(statuses(answers)).toEqual([200, 200, 200, 200]);
    const state = answers[3];
    expect(state?.kind === "read" && JSON.parse(state.text)).toEqual({
      account: null,
      mustChoosePassword: false,
      paired: false,
    });
  });

  it("gives an unpaired device nothing else, not even by the right code or a signed-in cookie", async () => {
    const local = await ask(here, "/sign-in", {
      method: "POST",
      headers: { origin: here, "content-type": "application/json" },
      body: JSON.stringify({ name: "admin", secret: firstCode }),
    });
    const value = cookieOf(local).split("=")[1] ?? "";
    expect(value).not.toBe("");
    const stolen = `__Host-psyche-console=${value}; psyche-console=${value}`;
    const answers = await fromThere(
      signIn(firstCode),
      read("/content/shop/tee.webp", { headers: { cookie: stolen } }),
      read("/bridge", { headers: { ...upgrade, origin: there, cookie: stolen } }),
      read("/bridge", { headers: { ...upgrade, origin: there } }),
      read("/assets/mirror-1a.js"),
      read("/weights/pose_landmarker_full.task"),
      read("/garments/tee.glb"),
      read("/mirror/"),
      read("/enter?token=x"),
      read("/pair?token=x"),
      read("/status"),
    );
    expect(statuses(answers)).toEqual(answers.map(() => 403));
    expect(statuses(await fromThere(read("/console/", { headers: { host: "evil.example" } })))).toEqual([
      421,
    ]);
  });

  it("lets a paired device sign in; the link pairs once", async () => {
    const pair = await listener.handlers["network.pair"]({}, admin);
    if (!pair.ok) throw new Error(pair.message);
    const path = pair.value.url.slice(there.length);
    expect(pair.value.url.startsWith(there)).toBe(true);
    const [paired, again] = await fromThere(read(path), read(path));
    expect(paired).toMatchObject({ kind: "read", status: 303 });
    expect(again).toMatchObject({ kind: "read", status: 403 });
    const device = paired?.kind === "read" ? paired.cookie : "";
    const [wrong, right] = await fromThere(signIn("wrong", device), signIn(firstCode, device));
    expect(statuses([wrong, right].filter((one) => one !== undefined))).toEqual([401, 200]);
  });

  it("is out of reach again when it is closed, and forgets the devices", async () => {
    await listener.handlers["network.set"]({ open: false }, admin);
    expect(new Set(statuses(await fromThere(...knock())))).toEqual(new Set(["refused"]));
  });
});
