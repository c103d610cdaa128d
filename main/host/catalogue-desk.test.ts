import { expect, test } from "vitest";
import { parseCatalogue } from "../../content/catalogue/parse-catalogue.ts";
import { sampleShopText } from "../../content/catalogue/sample-shop.node.ts";
import type { Catalogue } from "../../content/schema/product.ts";
import { fail, type Result, succeed } from "../base/result.ts";
import { createSignal } from "../base/signal.ts";
import { requests } from "../bridge/contract/contract.ts";
import type { Caller } from "../bridge/contract/pipe.ts";
import { type EntryDraft, entryDraftSchema } from "../ledger/schema/entry.ts";
import { createCatalogueDesk } from "./catalogue-desk.node.ts";

const VISIT = "0123456789abcdef0123456789abcdef";
const mirror: Caller = { role: "mirror", account: null };

function sampleShop(): Catalogue {
  const parsed = parseCatalogue(sampleShopText());
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

interface Desk extends ReturnType<typeof createCatalogueDesk> {
  readonly drafts: EntryDraft[];
  readonly events: [name: string, payload: unknown][];
  readonly lines: string[];
  readonly changed: () => void;
}

function open(
  change: {
    catalogue?: Catalogue | null;
    today?: string;
    withoutTryOn?: ReadonlySet<string>;
    written?: Result<{ lastId: number }, "disk-full">;
  } = {},
): Desk {
  const drafts: EntryDraft[] = [];
  const events: [string, unknown][] = [];
  const lines: string[] = [];
  const changes = createSignal<null>();
  const desk = createCatalogueDesk({
    catalogue: {
      current: () => (change.catalogue === undefined ? sampleShop() : change.catalogue),
      onChange: (listener) => changes.subscribe(() => listener()),
    },
    emit: (name, payload) => events.push([name, payload]),
    appendToLedger: async (entries) => {
      drafts.push(...entries.map((entry) => entryDraftSchema.parse(entry)));
      return change.written ?? succeed({ lastId: 1 });
    },
    garmentAssets: () => new Set(["t-shirt", "long-sleeve"]),
    withoutTryOn: () => change.withoutTryOn ?? new Set(),
    currentVisitId: () => VISIT,
    today: () => change.today ?? "2026-11-21",
    log: (level, part, code, message) => lines.push(`${level} ${part} ${code} ${message}`),
  });
  return { ...desk, drafts, events, lines, changed: () => changes.emit(null) };
}

test("a code of the shop opens its garment, once it is in the ledger", async () => {
  const desk = open();
  const outcome = await desk.scanned({ code: "2041001000017", deviceKind: "hid-scanner" });
  expect(outcome).toEqual({
    kind: "known",
    productId: "organic-cotton-tee",
    variantId: "organic-cotton-tee-chalk-xs",
    garment: true,
  });
  expect(desk.events).toEqual([["scan", { code: "2041001000017", outcome }]]);
  expect(desk.drafts).toMatchObject([
    {
      kind: "scan",
      visitId: VISIT,
      productId: "organic-cotton-tee",
      variantId: "organic-cotton-tee-chalk-xs",
      payload: { known: true, deviceKind: "hid-scanner", code: "2041001000017" },
    },
  ]);
});

test("an unknown code and a product without garment are told apart", async () => {
  const desk = open();
  const report = desk.handlers["scan.report"];
  const unknown = await report({ code: "4006381333931", deviceKind: "by-hand", visitId: null }, mirror);
  expect(unknown).toEqual(succeed({ kind: "unknown" }));
  const blouse = sampleShop().products.find(({ productId }) => productId === "silk-blouse")?.variants[0];
  const picture = await report(
    { code: blouse?.sku ?? "", deviceKind: "keyboard-wedge", visitId: null },
    mirror,
  );
  expect(picture).toMatchObject({ value: { kind: "known", productId: "silk-blouse", garment: false } });
  expect(desk.drafts.map(({ productId }) => productId)).toEqual([null, "silk-blouse"]);
  expect(desk.events).toHaveLength(2);
});

test("a product whose try-on is off is for sale as a picture", async () => {
  const desk = open({ withoutTryOn: new Set(["organic-cotton-tee"]) });
  expect(await desk.scanned({ code: "2041001000017", deviceKind: "hid-scanner" })).toMatchObject({
    kind: "known",
    garment: false,
  });
  const shown = await desk.handlers["catalogue.get"]({}, mirror);
  if (!shown.ok) throw new Error(shown.message);
  const { products } = shown.value.catalogue;
  const without = products
    .filter(({ garmentAsset }) => garmentAsset === null)
    .map(({ productId }) => productId);
  expect(without).toContain("organic-cotton-tee");
  expect(products).toHaveLength(sampleShop().products.length);
});

test("a full disk is told and keeps no garment from the shopper", async () => {
  const desk = open({ written: fail("disk-full", "The disk is full; make room.") });
  await desk.scanned({ code: "2041001000017", deviceKind: "hid-scanner" });
  expect(desk.events).toHaveLength(1);
  expect(desk.lines).toEqual([
    "trouble catalogue disk-full A scan was not counted: The disk is full; make room.",
  ]);
});

test("the catalogue names what the mirror can only show as a picture, and why", () => {
  const answer = open().handlers["catalogue.get"]({}, mirror);
  if (answer instanceof Promise || !answer.ok) throw new Error("The catalogue was not given.");
  const { missingGarments } = requests["catalogue.get"].result.parse(answer.value);
  const reasonOf = (productId: string) => missingGarments.find((gap) => gap.productId === productId)?.reason;
  expect(reasonOf("organic-cotton-tee")).toBeUndefined();
  expect(reasonOf("silk-blouse")).toContain("No garment has been made for it yet");
  expect(reasonOf("jersey-dress")).toContain("“dress” is not on this mirror");
});

test("a restock day that has passed is promised no more", () => {
  const daysOn = (today: string): number => {
    const answer = open({ today }).handlers["catalogue.get"]({}, mirror);
    if (answer instanceof Promise || !answer.ok) throw new Error("The catalogue was not given.");
    const variants = answer.value.catalogue.products.flatMap((product) => product.variants);
    return variants.filter(({ stock }) => stock.restockDay !== null).length;
  };
  expect(daysOn("2026-11-24")).toBe(daysOn("2026-01-01"));
  expect(daysOn("2026-11-25")).toBe(daysOn("2026-11-24") - 1);
  expect(daysOn("2030-01-01")).toBe(0);
});

test("without a catalogue there is nothing for sale, and a code is unknown", async () => {
  const desk = open({ catalogue: null });
  expect(desk.handlers["catalogue.get"]({}, mirror)).toMatchObject({
    value: { catalogue: { products: [] } },
  });
  expect(await desk.scanned({ code: "2041001000017", deviceKind: "hid-scanner" })).toEqual({
    kind: "unknown",
  });
});

test("pages hear of a new catalogue until the desk closes", () => {
  const desk = open();
  desk.changed();
  desk.close();
  desk.changed();
  expect(desk.events).toEqual([["catalogue.changed", {}]]);
});
