import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseCatalogue } from "../../../content/catalogue/parse-catalogue.ts";
import { sampleShopText } from "../../../content/catalogue/sample-shop.node.ts";
import { createManualClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import { randomId } from "../../base/random-id.node.ts";
import { systemTimers } from "../../base/system-timers.node.ts";
import type { ParamsOf } from "../../bridge/contract/contract.ts";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { createFakeRunner, makeScratch } from "./fixtures.node.ts";
import { type GarmentRoom, openGarmentRoom } from "./open-garment-room.node.ts";
import { MAX_SKETCHES } from "./open-sketches.node.ts";

const staff: Caller = { role: "staff", account: "lena" };
const contentDir = join(import.meta.dirname, "../../../content");
const TEE = "organic-cotton-tee";
let scratch: ReturnType<typeof makeScratch>;
let fake: ReturnType<typeof createFakeRunner>;
let sketcher: ReturnType<typeof createFakeRunner>;
let room: GarmentRoom;
let wornChanges = 0;

function open(): GarmentRoom {
  const parsed = parseCatalogue(sampleShopText());
  if (!parsed.ok) throw new Error(parsed.message);
  const opened = openGarmentRoom({
    dataDir: scratch.dir,
    contentDir,
    catalogue: { current: () => parsed.value, onChange: () => () => undefined },
    emit: () => undefined,
    clock: createManualClock(1_000),
    timers: systemTimers,
    log: silentLog,
    runner: fake.runner,
    sketcher: sketcher.runner,
  });
  opened.catalogue.onChange(() => {
    wornChanges += 1;
  });
  return opened;
}
beforeEach(() => {
  wornChanges = 0;
  scratch = makeScratch();
  fake = createFakeRunner();
  sketcher = createFakeRunner();
  room = open();
});
afterEach(async () => {
  await room.close();
  scratch.remove();
});

async function upload(text = "photo"): Promise<string> {
  const taken = await room.uploads.take(
    (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  );
  if (!taken.ok) throw new Error(taken.message);
  return taken.value;
}
async function adding(more: Partial<ParamsOf<"garment.add">> = {}) {
  const params = {
    source: "photo",
    back: null,
    label: "Écru Tee",
    name: null,
    category: null,
    fabric: null,
    productId: null,
    chart: { kind: "product" },
    photographedSize: null,
    ...more,
    front: more.front ?? (await upload()),
  } as const;
  return room.handlers["garment.add"](params, staff);
}
const garment = async (name: string) => {
  const got = await room.handlers["garment.get"]({ name }, staff);
  if (!got.ok) throw new Error(got.message);
  return got.value;
};
const wornBy = (productId: string) =>
  room.catalogue.current()?.products.find((product) => product.productId === productId)?.garmentAsset;

test("worn over others: as staff say, else as the catalogue says, else as it looks", async () => {
  const over = (productId: string) =>
    room.catalogue.current()?.products.find((product) => product.productId === productId)?.wornOver;
  const say = (wornOver: boolean | null) =>
    room.handlers["garment.wear-over"]({ name: "ecru-tee", wornOver }, staff);
  const MERINO = "merino-long-sleeve";
  await adding({ productId: MERINO });
  await vi.waitFor(() => expect(fake.orders).toHaveLength(1));
  fake.make();
  await room.line.idle();
  const { garment: made } = await garment("ecru-tee");
  expect(made).toMatchObject({ wornOver: null, proposedOver: true });
  await room.handlers["garment.publish"]({ name: "ecru-tee", version: made.draft ?? "", seen: [] }, staff);
  await room.handlers["garment.link"]({ productId: TEE, name: "ecru-tee" }, staff);
  await room.handlers["garment.link"]({ productId: "satin-skirt", name: "ecru-tee" }, staff);
  expect([MERINO, TEE, "satin-skirt"].map(over)).toEqual([true, true, undefined]);
  const before = wornChanges;
  expect(await say(false)).toMatchObject({ ok: true });
  expect(wornChanges).toBe(before + 1);
  expect([MERINO, TEE, "satin-skirt"].map(over)).toEqual([false, false, undefined]);
  expect((await garment("ecru-tee")).garment.wornOver).toBe(false);
  await say(null);
  expect(over(MERINO)).toBe(true);
});

test("from a photo to the mirror: added, looked at, published, worn by its product, removed, brought back", async () => {
  expect(await adding({ productId: TEE })).toEqual({ ok: true, value: { name: "ecru-tee" } });
  await vi.waitFor(() => expect(fake.orders).toHaveLength(1));
  fake.make(["landmark:collarLeft"]);
  await room.line.idle();
  const { garment: made, draft } = await garment("ecru-tee");
  expect(made).toMatchObject({ productIds: [TEE], published: null, flagCount: 1 });
  expect(draft?.flags).toEqual(["landmark:collarLeft"]);
  // Not on the mirror before somebody has published it; its product wears what it wore.
  expect(room.assets().has("ecru-tee")).toBe(false);
  expect(wornBy(TEE)).toBe("t-shirt");
  expect(room.mirrorFile("/garments/ecru-tee.glb")).toBeNull();

  const version = made.draft ?? "";
  const publish = (seen: string[]) =>
    room.handlers["garment.publish"]({ name: "ecru-tee", version, seen }, staff);
  expect(await publish([])).toMatchObject({ ok: false, code: "not-looked-at" });
  expect(await publish(["landmark:collarLeft"])).toMatchObject({ ok: true });
  expect(wornBy(TEE)).toBe("ecru-tee");
  expect(room.catalogue.current()).toBe(room.catalogue.current());
  const served = room.mirrorFile("/garments/ecru-tee.glb");
  expect(readFileSync(served?.file ?? "", "utf8")).toBe("glTF of ecru-tee");
  expect(room.assets()).toContain("ecru-tee");
  expect(wornChanges).toBe(1);

  await room.handlers["garment.remove"]({ name: "ecru-tee" }, staff);
  expect([wornBy(TEE), room.mirrorFile("/garments/ecru-tee.glb")]).toEqual(["t-shirt", null]);
  await room.handlers["garment.restore"]({ name: "ecru-tee" }, staff);
  expect(wornBy(TEE)).toBe("ecru-tee");

  await room.handlers["garment.link"]({ productId: TEE, name: null }, staff);
  expect(wornBy(TEE)).toBe("t-shirt");
});

test("what is published stays while a correction is built, and while it fails", async () => {
  await adding();
  await vi.waitFor(() => expect(fake.orders).toHaveLength(1));
  fake.make();
  await room.line.idle();
  const { draft: version } = (await garment("ecru-tee")).garment;
  await room.handlers["garment.publish"]({ name: "ecru-tee", version: version ?? "", seen: [] }, staff);
  const landmarks = [{ id: "collarLeft", xPixels: 300, yPixels: 40 }] as const;
  const places = [
    { xPixels: 1, yPixels: 2 },
    { xPixels: 3, yPixels: 4 },
  ];
  const borders = [{ id: "armholeLeft" as const, places }];
  const correct = { name: "ecru-tee", category: null, landmarks: [...landmarks], borders };
  await room.handlers["garment.correct"](correct, staff);
  await vi.waitFor(() => expect(fake.orders).toHaveLength(2));
  expect(fake.orders[1]).toMatchObject({ corrections: landmarks, borders, quality: "full" });
  fake.refuse("not-a-garment", "It fell apart.");
  await room.line.idle();
  const after = (await garment("ecru-tee")).garment;
  expect(after).toMatchObject({ published: version, draft: null, job: { state: "failed" } });
  expect(room.mirrorFile("/garments/ecru-tee.json")).not.toBeNull();
});

test("a draft that has changed since it was looked at is not published", async () => {
  await adding();
  await vi.waitFor(() => expect(fake.orders).toHaveLength(1));
  fake.make();
  await room.line.idle();
  const outcome = await room.handlers["garment.publish"](
    { name: "ecru-tee", version: randomId(), seen: [] },
    staff,
  );
  expect(outcome).toMatchObject({ ok: false, code: "changed-meanwhile" });
});

test("takes the product's size chart, or the one that was pasted, and refuses one that contradicts itself", async () => {
  await adding({ productId: TEE });
  await vi.waitFor(() => expect(fake.orders).toHaveLength(1));
  const product = room.catalogue.current()?.products.find(({ productId }) => productId === TEE);
  expect(fake.orders[0]).toMatchObject({ sizeChart: product?.sizeChart });
  const refused = await adding({
    chart: { kind: "csv", csv: "size,measure,basis,minCm,maxCm\nM,chest,body,98,90" },
  });
  expect(refused).toMatchObject({
    ok: false,
    code: "chart-refused",
    message: expect.stringContaining("Row 2"),
  });
  expect(await room.handlers["garment.list"]({}, staff)).toMatchObject({ value: [{ name: "ecru-tee" }] });
});

test("refuses what is not there, and names that are taken", async () => {
  expect(await adding({ front: randomId() })).toMatchObject({ code: "no-such-upload" });
  expect(await adding({ productId: "nothing-like-it" })).toMatchObject({ code: "no-such-product" });
  // A name of Psyche's own would hide its garment.
  expect(await adding({ name: "t-shirt" })).toMatchObject({ code: "garment-name-taken" });
  expect(await adding({ label: "T-Shirt" })).toMatchObject({ value: { name: "t-shirt-2" } });
  expect(await adding({ label: "白いシャツ" })).toMatchObject({ value: { name: "garment" } });
});

test("serves versions that records name and no other file", async () => {
  await adding();
  await vi.waitFor(() => expect(fake.orders).toHaveLength(1));
  fake.make();
  await room.line.idle();
  const { draft } = (await garment("ecru-tee")).garment;
  const at = (file: string) => room.draftFile(`/garments/shop/ecru-tee/${draft}/${file}`);
  expect(at("garment.glb")).toMatchObject({ mimeType: "model/gltf-binary", immutable: true });
  writeFileSync(join(scratch.dir, "garments/ecru-tee", `version-${draft}`, "secret.json"), "{}");
  for (const file of ["secret.json", "../record.json", "%2e%2e/record.json", "front.webp"])
    expect(at(file)).toBeNull();
  expect(room.draftFile(`/garments/shop/ecru-tee/${randomId()}/garment.glb`)).toBeNull();
});

describe("a sketch", () => {
  const places = [
    { xPixels: 10, yPixels: 20 },
    { xPixels: 15, yPixels: 40 },
  ];
  const sketch = async (xPixels: number, name = "ecru-tee") =>
    room.handlers["garment.sketch"](
      {
        name,
        landmarks: [{ id: "collarLeft", xPixels, yPixels: 40 }],
        borders: [{ id: "armholeLeft", places }],
      },
      staff,
    );
  const sketching = (count: number) => vi.waitFor(() => expect(sketcher.orders).toHaveLength(count));

  test("shows what was drawn at once, beside a line of other photos, and the library stays as it is", async () => {
    await adding();
    await vi.waitFor(() => expect(fake.orders).toHaveLength(1));
    const before = await garment("ecru-tee");
    const asked = sketch(300);
    await sketching(1);
    expect(sketcher.orders[0]).toMatchObject({
      quality: "sketch",
      corrections: [{ id: "collarLeft", xPixels: 300 }],
      borders: [{ id: "armholeLeft", places }],
    });
    sketcher.make();
    const made = await asked;
    const shown = made.ok && made.value.kind === "made" ? made.value.sketch : "";
    const served = room.draftFile(`/garments/shop/ecru-tee/${shown}/garment.glb`);
    expect(readFileSync(served?.file ?? "", "utf8")).toBe("glTF of ecru-tee");
    expect(room.draftFile(`/garments/shop/other/${shown}/garment.glb`)).toBeNull();
    expect(await garment("ecru-tee")).toEqual(before);
    for (let more = 0; more < MAX_SKETCHES; more += 1) {
      const next = sketch(301 + more);
      await sketching(2 + more);
      sketcher.make();
      await next;
    }
    expect(room.draftFile(`/garments/shop/ecru-tee/${shown}/garment.glb`)).toBeNull();
  });

  test("of the newest wish is made, those between are overtaken; what makes no garment is said", async () => {
    await adding();
    const asked = [sketch(1), sketch(2), sketch(3)];
    await sketching(1);
    sketcher.refuse("implausible-shape", "The points do not make a garment.");
    await sketching(2);
    sketcher.make();
    expect(await Promise.all(asked)).toMatchObject([
      { value: { kind: "refused", fault: { code: "implausible-shape" } } },
      { ok: false, code: "overtaken" },
      { value: { kind: "made" } },
    ]);
    expect(
      sketcher.orders.map((order) => (order.kind === "photo" ? order.corrections[0]?.xPixels : 0)),
    ).toEqual([1, 3]);
    expect(await sketch(1, "nobody")).toMatchObject({ ok: false, code: "no-such-garment" });
  });

  test("of a finished mesh there is none", async () => {
    await adding({ source: "glb" });
    expect(await sketch(1)).toMatchObject({ ok: false, code: "not-a-photo" });
  });
});
