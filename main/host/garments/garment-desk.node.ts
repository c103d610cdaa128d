import { readFile } from "node:fs/promises";
import type { Catalogue } from "../../../content/schema/product.ts";
import type { Log } from "../../base/log.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { ParamsOf } from "../../bridge/contract/contract.ts";
import type { garmentRequests } from "../../bridge/contract/garments.ts";
import type { BridgeServer, Handlers } from "../../bridge/contract/pipe.ts";
import {
  type ChartChoice,
  type GarmentDraft,
  garmentDraftSchema,
  type ShopGarment,
} from "../../bridge/contract/shop-garment.ts";
import { freeName } from "./free-name.ts";
import type { GarmentLibrary } from "./garment-library.node.ts";
import type { GarmentLinks } from "./garment-links.node.ts";
import type { GarmentRecord } from "./garment-record.ts";
import type { IntakeLine } from "./intake-line.node.ts";
import { proposedOver } from "./proposed-over.ts";
import { chartSentence, readSizeChart } from "./read-size-chart.ts";
import type { SketchDesk } from "./sketch-desk.ts";
import type { Uploads } from "./uploads.node.ts";

export interface GarmentDeskOptions {
  readonly library: GarmentLibrary;
  readonly links: GarmentLinks;
  readonly uploads: Uploads;
  readonly line: IntakeLine;
  readonly sketchDesk: SketchDesk;
  readonly catalogue: () => Catalogue | null;
  /** Names of the garments that come with Psyche. */
  readonly builtIn: () => ReadonlySet<string>;
  readonly emit: BridgeServer["emit"];
  /** What the mirror can wear has changed. */
  readonly onWorn: () => void;
  readonly nowMs: () => number;
  readonly log: Log;
}

export type GarmentHandlers = Pick<Handlers, keyof typeof garmentRequests>;

/** Answers all that people and the command line ask of the shop's own garments. */
export function createGarmentDesk(options: GarmentDeskOptions): GarmentHandlers {
  const { library, links, uploads, line, sketchDesk, catalogue, builtIn, emit, onWorn, nowMs, log } = options;

  const changed = (name: string) => emit("garment.changed", { name });
  const missing = (name: string) =>
    fail("no-such-garment", `There is no garment ${name} in this shop's library.`);
  const productOf = (productId: string) =>
    catalogue()?.products.find((product) => product.productId === productId) ?? null;
  const shown = (record: GarmentRecord): ShopGarment => ({
    name: record.name,
    label: record.label,
    source: record.source,
    category: record.category,
    wornOver: record.wornOver,
    proposedOver: record.proposedOver,
    job: line.jobOf(record),
    draft: record.draft,
    published: record.published,
    flagCount: record.draft === null ? 0 : record.flagCount,
    productIds: [...links.productsOf(record.name)],
    changedAtMs: record.changedAtMs,
    removedAtMs: record.removedAtMs,
  });

  async function draftOf(record: GarmentRecord): Promise<GarmentDraft | null> {
    const version = record.draft ?? record.published;
    if (version === null) return null;
    const file = library.versionPath(record.name, version, "reading.json");
    try {
      return garmentDraftSchema.parse(JSON.parse(await readFile(file, "utf8")));
    } catch (error) {
      log(
        "trouble",
        "garments",
        "malformed",
        `${file} cannot be read, the garment must be made anew: ${String(error)}`,
      );
      return null;
    }
  }

  function chartOf(chart: ChartChoice, productId: string | null) {
    switch (chart.kind) {
      case "none":
        return succeed([]);
      case "product":
        return succeed(productId === null ? [] : (productOf(productId)?.sizeChart ?? []));
      case "csv": {
        const { rows, fault } = readSizeChart(chart.csv);
        return fault === null ? succeed(rows) : fail("chart-refused", chartSentence(fault));
      }
    }
  }

  async function add(params: ParamsOf<"garment.add">) {
    const { productId, label, source } = params;
    const front = uploads.find(params.front);
    const back = params.back === null ? null : uploads.find(params.back);
    if (front === null || (params.back !== null && back === null))
      return fail("no-such-upload", "The photo is no longer there; choose it again.");
    const product = productId === null ? null : productOf(productId);
    if (productId !== null && product === null)
      return fail("no-such-product", `There is no product ${productId} in the catalogue.`);
    const chart = chartOf(params.chart, productId);
    if (!chart.ok) return chart;
    const taken = (name: string) => isGarment(library.find(name)) || name === "body" || builtIn().has(name);
    if (params.name !== null && taken(params.name))
      return fail("garment-name-taken", `There is a garment ${params.name} already; choose another name.`);
    if (line.full) return fail("too-many-waiting", "Many photos wait already; try again when some are done.");
    const name = params.name ?? freeName(label, taken);
    const created = await library.create(
      {
        name,
        label,
        source,
        wish: params.category,
        fabric: params.fabric,
        sizeChart: [...chart.value],
        photographedSize: params.photographedSize,
        corrections: [],
        borders: [],
        category: null,
        wornOver: null,
        proposedOver: product !== null && proposedOver({ ...product, hemMetres: null }),
        wanted: true,
        attempts: 0,
        fault: null,
        draft: null,
        flagCount: 0,
        published: null,
        removedAtMs: null,
      },
      { front, back },
    );
    if (!created.ok) return created;
    if (productId !== null) {
      const linked = await links.link(productId, name);
      if (!linked.ok) return linked;
    }
    const asked = await line.ask(name, false);
    changed(name);
    return asked.ok ? succeed({ name }) : asked;
  }

  /** Changes the record and asks for an intake of it. */
  async function remake(name: string, urgent: boolean, change: (record: GarmentRecord) => GarmentRecord) {
    if (line.full) return fail("too-many-waiting", "Many photos wait already; try again when some are done.");
    const kept = await library.change(name, (record) => ({
      ...change(record),
      wanted: true,
      attempts: 0,
      fault: null,
    }));
    if (!kept.ok) return kept;
    const asked = await line.ask(name, urgent);
    changed(name);
    return asked;
  }

  async function changeWorn(name: string, change: (record: GarmentRecord) => GarmentRecord) {
    const kept = await library.change(name, change);
    if (!kept.ok) return kept;
    changed(name);
    onWorn();
    return kept;
  }

  async function publish({ name, version, seen }: ParamsOf<"garment.publish">) {
    const record = library.find(name);
    if (record === null) return missing(name);
    if (record.draft !== version || record.wanted || record.removedAtMs !== null)
      return fail("changed-meanwhile", "The garment has changed meanwhile; look at it again.");
    const draft = await draftOf(record);
    const unseen = draft?.flags.filter((flag) => !seen.includes(flag)) ?? [];
    if (draft === null || unseen.length > 0)
      return fail(
        "not-looked-at",
        `Somebody must look at ${unseen.length} points of it first; open it in the console.`,
      );
    const published = await changeWorn(name, (now) =>
      now.draft === version ? { ...now, draft: null, flagCount: 0, published: version } : now,
    );
    void library.sweep();
    return published;
  }

  return {
    "garment.list": () => succeed(library.list().map(shown)),
    "garment.get": async ({ name }) => {
      const record = library.find(name);
      if (record === null) return missing(name);
      return succeed({ garment: shown(record), draft: await draftOf(record) });
    },
    "garment.check-chart": ({ csv }) => {
      const { rows, fault } = readSizeChart(csv);
      return succeed({ rows: [...rows], fault });
    },
    "garment.add": add,
    "garment.correct": async ({ name, category, landmarks, borders }) => {
      const record = library.find(name);
      if (record === null) return missing(name);
      if (record.source !== "photo")
        return fail("not-a-photo", "A finished mesh has no landmarks to move; change it where it was made.");
      return remake(name, true, (now) => ({
        ...now,
        wish: category ?? now.wish,
        corrections: landmarks,
        borders,
      }));
    },
    "garment.sketch": (wish) => sketchDesk.sketch(wish),
    "garment.again": ({ name }) => remake(name, false, (record) => record),
    "garment.cancel": async ({ name }) => {
      if (library.find(name) === null) return missing(name);
      await line.cancel(name);
      changed(name);
      return succeed(null);
    },
    "garment.publish": publish,
    "garment.remove": async ({ name }) => {
      const removed = await changeWorn(name, (record) => ({ ...record, removedAtMs: nowMs() }));
      if (removed.ok) await line.cancel(name);
      return removed;
    },
    "garment.restore": ({ name }) => changeWorn(name, (record) => ({ ...record, removedAtMs: null })),
    "garment.wear-over": ({ name, wornOver }) => changeWorn(name, (record) => ({ ...record, wornOver })),
    "garment.link": async ({
      productId,
      name,
    }): Promise<Result<null, "no-such-garment" | "no-such-product" | "disk-full" | "read-only">> => {
      if (name !== null && library.find(name) === null) return missing(name);
      if (productOf(productId) === null)
        return fail("no-such-product", `There is no product ${productId} in the catalogue.`);
      const before = links.garmentOf(productId);
      const linked = await links.link(productId, name);
      if (!linked.ok) return linked;
      for (const each of [before, name]) if (each !== null) changed(each);
      onWorn();
      return linked;
    },
  };
}

/** A record whose making failed holds nothing that could be lost: its name is free. */
function isGarment(record: GarmentRecord | null): boolean {
  return record !== null && (record.draft !== null || record.published !== null || record.wanted);
}
