import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { silentLog } from "../../base/log.ts";
import { MAX_FAULT_LENGTH } from "../../bridge/contract/shop-garment.ts";
import { createFakeRunner, makeScratch, newRecord } from "./fixtures.node.ts";
import { openGarmentLibrary } from "./garment-library.node.ts";
import { createIntakeLine, MAX_WAITING } from "./intake-line.node.ts";

let scratch: ReturnType<typeof makeScratch>;
let fake: ReturnType<typeof createFakeRunner>;
beforeEach(() => {
  scratch = makeScratch();
  fake = createFakeRunner();
});
afterEach(() => scratch.remove());

function open() {
  const library = openGarmentLibrary({
    folder: join(scratch.dir, "garments"),
    nowMs: () => 0,
    log: silentLog,
  });
  const changes: string[] = [];
  const line = createIntakeLine({
    library,
    runner: fake.runner,
    onChange: (name) => changes.push(name),
    log: silentLog,
  });
  const job = (name: string) => {
    const record = library.find(name);
    return record === null ? null : line.jobOf(record);
  };
  const add = async (name: string, more = {}) => {
    await library.create(newRecord(name, more), { front: scratch.file(`upload-${name}`), back: null });
    return line.ask(name, false);
  };
  return { library, line, changes, job, add };
}
const orders = (count: number) => vi.waitFor(() => expect(fake.orders).toHaveLength(count));

test("does one at a time, in order, and tells the step and how many come first", async () => {
  const { line, job, add, library, changes } = open();
  await add("tee");
  await add("dress");
  await orders(1);
  fake.step("read");
  expect(job("tee")).toEqual({ state: "running", step: "read", ahead: 0 });
  expect(job("dress")).toEqual({ state: "running", step: "waiting", ahead: 1 });
  fake.make(["warning:size-estimated"]);
  await orders(2);
  expect(library.find("tee")).toMatchObject({
    wanted: false,
    flagCount: 1,
    category: "top-short",
    fault: null,
  });
  expect(library.find("tee")?.draft).not.toBeNull();
  expect(job("tee")).toEqual({ state: "none" });
  fake.refuse("not-a-garment", "There is no garment in the photo.");
  await line.idle();
  expect(job("dress")).toEqual({
    state: "failed",
    fault: { code: "not-a-garment", message: "There is no garment in the photo." },
  });
  expect(library.find("dress")?.draft).toBeNull();
  expect(changes).toContain("dress");
});

test("a mesh comes with its sizes, and a report that is too long is cut, not lost", async () => {
  const { line, job, add } = open();
  const sizeChart = [{ size: "M", measure: "chest", basis: "garment", minCm: 96, maxCm: 100 }] as const;
  await add("coat", { source: "glb", wish: "upper", sizeChart: [...sizeChart], photographedSize: "M" });
  await orders(1);
  expect(fake.orders[0]).toMatchObject({ kind: "glb", wish: null, sizeChart, photographedSize: "M" });
  fake.refuse("mesh-edges", "x".repeat(9_000));
  await line.idle();
  expect(job("coat")).toEqual({
    state: "failed",
    fault: { code: "mesh-edges", message: "x".repeat(MAX_FAULT_LENGTH) },
  });
});

test("a failed intake leaves the draft and what is published as they were", async () => {
  const { library, add, line } = open();
  await add("tee");
  await orders(1);
  fake.make();
  await line.idle();
  const before = library.find("tee");
  await library.change("tee", (record) => ({ ...record, published: record.draft, wanted: true }));
  await line.ask("tee", true);
  await orders(2);
  fake.refuse("cropped", "A sleeve is cut off.");
  await line.idle();
  expect(library.find("tee")).toMatchObject({ draft: before?.draft, published: before?.draft });
});

test("a correction that comes while it is built is built after it, and comes before other photos", async () => {
  const { library, add, line } = open();
  await add("tee");
  await add("dress");
  await orders(1);
  await library.change("tee", (record) => ({
    ...record,
    corrections: [{ id: "collarLeft", xPixels: 1, yPixels: 2 }],
  }));
  await line.ask("tee", true);
  fake.make();
  await orders(2);
  expect(fake.orders[1]).toMatchObject({ name: "tee", corrections: [{ id: "collarLeft" }] });
  expect(library.find("tee")?.draft).toBeNull();
  fake.make();
  await orders(3);
  fake.make();
  await line.idle();
  expect(library.find("tee")?.draft).not.toBeNull();
});

test("is broken off by a person, who may begin it again", async () => {
  const { job, add, line, library } = open();
  await add("tee");
  await add("dress");
  await orders(1);
  await line.cancel("dress");
  await line.cancel("tee");
  await line.idle();
  expect([job("tee"), job("dress")]).toEqual([{ state: "none" }, { state: "none" }]);
  expect(fake.orders).toHaveLength(1);
  expect(library.find("tee")).toMatchObject({ wanted: false, draft: null, fault: null });
});

test("goes on after a restart, and not for ever where that is what ends the host", async () => {
  for (let start = 1; start <= 2; start += 1) {
    const { add, line } = open();
    if (start === 1) await add("tee");
    await orders(start);
    await line.close();
  }
  const { line, job } = open();
  await line.idle();
  await vi.waitFor(() =>
    expect(job("tee")).toMatchObject({ state: "failed", fault: { code: "interrupted" } }),
  );
  expect(fake.orders).toHaveLength(2);
});

test("takes no more than a room full", async () => {
  const { add, line } = open();
  for (let count = 0; count <= MAX_WAITING; count += 1) await add(`tee-${count}`);
  expect(line.full).toBe(true);
  expect(await add("one-too-many")).toMatchObject({ ok: false, code: "too-many-waiting" });
  await line.close();
});
