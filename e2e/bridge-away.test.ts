import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Page, WebSocketRoute } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { finishVisit, startVisit, touch, wear } from "./harness/steps.node.ts";
import { until } from "./harness/until.node.ts";

/** The host is away in the midst of a visit: the mirror works on, and afterwards every entry is there exactly once. */
const AWAY = "We cannot be reached from here at the moment";
/** Controls that the visit touches, in order, with and without the host. */
const TOUCHED = ["start", "choose-garment", "colour", "colour", "size", "colour", "end"];

/** An answer that the host has given is with the page by then. */
const ANSWER_UNDERWAY_MS = 500;

let mirror: Mirror;
const bridge = { state: "there" as "there" | "away" | "hears-only", sockets: new Set<WebSocketRoute>() };

beforeAll(async () => {
  mirror = await openMirror({ scene: null, before: standBetween });
});
afterAll(() => mirror.close());

test("while the host is away the mirror works on and says that it cannot be reached", async () => {
  await startVisit(mirror);
  await wear(mirror, "merino-long-sleeve");
  await until(
    "the try-on is written",
    () => count("try-on"),
    (rows) => rows === 1,
  );
  await mirror.page.waitForTimeout(ANSWER_UNDERWAY_MS);
  // From here on the host hears and writes, but its answers are lost: the page has to say it all again.
  bridge.state = "hears-only";
  await touch(mirror, "Bordeaux");
  await until(
    "the host has written the colour",
    () => controls(),
    (written) => written.includes("colour"),
  );
  goAway();
  await mirror.page.getByText(AWAY).waitFor();
  const [first = ""] = await otherColours();
  await touch(mirror, first);
  await touch(mirror, "Size L");
  expect((await mirror.readouts()).worn).toEqual(["merino-long-sleeve"]);
  await mirror.page.getByText("Live, not recorded").or(mirror.page.getByText("Rehearsal")).first().waitFor();
});

test("when it is back all of it is delivered, and nothing is counted twice", async () => {
  bridge.state = "there";
  await mirror.page.getByText(AWAY).waitFor({ state: "detached", timeout: 60_000 });
  await touch(mirror, "Bordeaux");
  await finishVisit(mirror);
  await until(
    "everything is written",
    () => controls(),
    (written) => written.length >= TOUCHED.length,
    30_000,
  );
  expect(controls()).toEqual(TOUCHED);
  expect(count("visit-begin")).toBe(1);
  await until(
    "the end is written",
    () => count("visit-end"),
    (ends) => ends === 1,
  );
  expect(count("fault")).toBe(count("fault", '%"camera-missing"%'));
});

/** Colours of the chosen garment that are not worn. */
async function otherColours(): Promise<string[]> {
  const group = mirror.page
    .getByRole("radiogroup", { name: "Colour" })
    .or(mirror.page.getByRole("group", { name: "Colour" }));
  const names = await group
    .getByRole("button")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  return names.filter((name) => name !== "" && name !== "Bordeaux");
}

function controls(): string[] {
  const rows = query(
    "SELECT json_extract(payload, '$.control') AS control FROM entries WHERE kind = 'interact' ORDER BY id",
  );
  return rows.map((row) => String(row["control"]));
}

function count(kind: string, payload = "%"): number {
  const [row] = query(
    "SELECT count(*) AS rows FROM entries WHERE kind = ? AND payload LIKE ?",
    kind,
    payload,
  );
  return Number(row?.["rows"]);
}

function query(sql: string, ...values: string[]): Record<string, unknown>[] {
  const ledger = new DatabaseSync(join(mirror.dataDir, "ledger.sqlite"), { readOnly: true });
  try {
    return ledger.prepare(sql).all(...values);
  } finally {
    ledger.close();
  }
}

function goAway(): void {
  bridge.state = "away";
  for (const socket of bridge.sockets) void socket.close();
  bridge.sockets.clear();
}

/** The cable between page and host, in the test's hand. */
async function standBetween(page: Page): Promise<void> {
  await page.routeWebSocket(/\/bridge$/, (socket) => {
    if (bridge.state === "away") return void socket.close();
    bridge.sockets.add(socket);
    const host = socket.connectToServer();
    host.onMessage((message) => {
      if (bridge.state === "there") socket.send(message);
    });
    socket.onMessage((message) => host.send(message));
  });
}
