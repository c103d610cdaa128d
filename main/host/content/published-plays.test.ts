import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { systemClock } from "../../base/system-clock.node.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import { createBridgeClient } from "../../bridge/client.ts";
import type { Role } from "../../bridge/contract/define.ts";
import type { BridgeClient } from "../../bridge/contract/pipe.ts";
import { createMemoryPair } from "../../bridge/transports/memory.ts";
import { createHost, type Host } from "../create-host.node.ts";
import { createHostLog } from "../host-log.ts";
import { ask, cookieOf } from "../http/fixtures.node.ts";
import { must } from "./fixtures.node.ts";

const project = join(import.meta.dirname, "../../..");
let dir: string;
let host: Host;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "psyche-published-"));
  host = await open();
});
afterEach(async () => {
  await host.close();
  rmSync(dir, { recursive: true, force: true });
});

async function open(): Promise<Host> {
  return must(
    await createHost({
      dataDir: dir,
      buildDir: join(project, "build"),
      contentDir: join(project, "content"),
      clock: systemClock,
      hostLog: createHostLog({ clock: systemClock, sinks: [] }),
      mirrorPort: 0,
      consolePort: 0,
      criteriaPort: 0,
      demo: false,
      shell: "test",
    }),
  );
}
function joinAs(role: Role): BridgeClient {
  const pair = createMemoryPair();
  host.bridge.join(pair.host, { role, account: role === "mirror" ? null : role });
  return createBridgeClient({ pipe: pair.page, timers: systemTimers });
}
const sign = async () => must(await joinAs("mirror").request("sign.current", {}));

it("what was published is what the mirror is told after a restart, and its files are there", async () => {
  const staff = joinAs("merchandiser");
  const { programme } = must(await staff.request("content.draft", {}));
  const [layout] = programme.layouts;
  if (layout === undefined) throw new Error("The sample has a layout.");
  const value = { ...layout, layoutId: "winter", name: "Winter" };
  must(await staff.request("content.put", { part: { kind: "layout", value }, seen: null }));
  const { revision } = must(await staff.request("content.draft", {}));
  const published = must(await staff.request("content.publish", { seen: revision, note: "Winter" }));
  expect(published).toEqual({ kind: "published", version: 2 });

  await host.close();
  host = await open();
  const { filesAt, programme: played } = await sign();
  expect(filesAt).toBe("/sign/2/");
  expect(played.layouts.at(-1)?.name).toBe("Winter");

  const { origin, pathname, search } = new URL(host.mirrorUrl());
  const cookie = cookieOf(await ask(origin, pathname + search));
  for (const { kind, path } of played.media) {
    const answer = await ask(origin, filesAt + path, { headers: { cookie } });
    expect([answer.status, String(answer.headers["content-type"]).split("/")[0]]).toEqual([200, kind]);
    expect(answer.headers["cache-control"]).toContain("immutable");
  }
  expect((await ask(origin, `${filesAt}programme.json`)).status).toBe(403);
  expect((await ask(origin, "/sign/9/programme.json", { headers: { cookie } })).status).toBe(404);
});

it("one editor's work never covers another's", async () => {
  const [ann, bob] = [joinAs("staff"), joinAs("merchandiser")];
  const { programme, revisions } = must(await ann.request("content.draft", {}));
  const [value] = programme.layouts;
  if (value === undefined) throw new Error("The sample has a layout.");
  const seen = revisions[`layout:${value.layoutId}`] ?? 0;
  const put = (who: BridgeClient, name: string) =>
    who.request("content.put", { part: { kind: "layout", value: { ...value, name } }, seen });
  const outcomes = await Promise.all([put(ann, "Ann's"), put(bob, "Bob's")]);
  expect(outcomes.map((outcome) => (outcome.ok ? "kept" : outcome.code)).sort()).toEqual([
    "changed-meanwhile",
    "kept",
  ]);
});
