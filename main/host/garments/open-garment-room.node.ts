import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { KeptDocument } from "../../../content/document/keep-document.node.ts";
import type { Catalogue } from "../../../content/schema/product.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { createSignal } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { BridgeServer } from "../../bridge/contract/pipe.ts";
import type { ServedFile } from "../http/served-file.node.ts";
import { createGarmentDesk, type GarmentHandlers } from "./garment-desk.node.ts";
import { draftFileOf, publishedFileOf } from "./garment-files.node.ts";
import { openGarmentLibrary } from "./garment-library.node.ts";
import { openGarmentLinks } from "./garment-links.node.ts";
import { createIntakeLine, type IntakeLine } from "./intake-line.node.ts";
import { createIntakeRunner, IDLE_MS, type IntakeRunner } from "./intake-runner.node.ts";
import { openSketches } from "./open-sketches.node.ts";
import { createSketchDesk } from "./sketch-desk.ts";
import { openUploads, type Uploads } from "./uploads.node.ts";
import { createWornCatalogue, type ShownCatalogue } from "./worn-catalogue.ts";

/** Node runs the source; a bundled host finds its bundle beside itself. */
const THREAD_FILE = import.meta.url.endsWith(".ts") ? "./intake-thread.node.ts" : "./intake-thread.js";

/** What a sketch took to prepare is kept so long after the last one: somebody thinks, or has gone. */
const KEEP_PREPARED_MS = 3 * 60_000;

export interface GarmentRoomOptions {
  readonly dataDir: string;
  /** The project's content folder: what comes with Psyche lies in `garments/assets`. */
  readonly contentDir: string;
  readonly catalogue: Pick<KeptDocument<Catalogue>, "current" | "onChange">;
  readonly emit: BridgeServer["emit"];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  /** Handed in by tests; otherwise threads of their own. */
  readonly runner?: IntakeRunner;
  readonly sketcher?: IntakeRunner;
}

/** All that has to do with garments of the shop's own. */
export interface GarmentRoom {
  readonly handlers: GarmentHandlers;
  readonly uploads: Uploads;
  readonly line: IntakeLine;
  /** The catalogue with the shop's garments on the products that wear them. */
  readonly catalogue: ShownCatalogue;
  /** Names of what the mirror can wear: what came with Psyche and what the shop has published. */
  assets(): ReadonlySet<string>;
  /** `/garments/NAME.glb` and `.json` of published garments, for the mirror; null for all else. */
  readonly mirrorFile: (urlPath: string) => ServedFile | null;
  /** `/garments/shop/NAME/VERSION/…` of drafts too, for people who are signed in; null for all else. */
  readonly draftFile: (urlPath: string) => ServedFile | null;
  close(): Promise<void>;
}

export function openGarmentRoom(options: GarmentRoomOptions): GarmentRoom {
  const { dataDir, contentDir, catalogue, emit, clock, timers, log } = options;
  const nowMs = () => clock.nowMs();
  const folder = join(dataDir, "garments");
  const library = openGarmentLibrary({ folder, nowMs, log });
  const links = openGarmentLinks(join(folder, "links.json"), log);
  const uploads = openUploads(join(folder, ".uploads"), nowMs);
  const worn = createSignal<null>();
  const threadFile = new URL(THREAD_FILE, import.meta.url);
  const runner = options.runner ?? createIntakeRunner({ threadFile, timers, log, idleMs: IDLE_MS });
  const sketcher =
    options.sketcher ?? createIntakeRunner({ threadFile, timers, log, idleMs: KEEP_PREPARED_MS });
  const sketches = openSketches(join(folder, ".sketches"));
  const sketchDesk = createSketchDesk({ library, runner: sketcher, sketches });
  const line = createIntakeLine({
    library,
    runner,
    onChange: (name) => emit("garment.changed", { name }),
    log,
  });
  const builtIn = () => garmentsIn(join(contentDir, "garments", "assets"));
  const published = () =>
    library.list().filter((record) => record.published !== null && record.removedAtMs === null);

  void library.sweep();
  return {
    uploads,
    line,
    handlers: createGarmentDesk({
      library,
      links,
      uploads,
      line,
      sketchDesk,
      catalogue: () => catalogue.current(),
      builtIn,
      emit,
      onWorn: () => worn.emit(null),
      nowMs,
      log,
    }),
    catalogue: createWornCatalogue({
      catalogue,
      garmentOf(productId) {
        const record = library.find(links.garmentOf(productId) ?? "");
        if (record === null || record.published === null || record.removedAtMs !== null) return null;
        const { name, wornOver, proposedOver } = record;
        return { name, wornOver, proposedOver };
      },
      onGarmentsChange: (listener) => worn.subscribe(() => listener()),
    }),
    assets: () => new Set([...builtIn(), ...published().map(({ name }) => name)]),
    mirrorFile: (urlPath) => publishedFileOf(library, urlPath),
    draftFile: (urlPath) => draftFileOf(library, sketches, urlPath),
    async close() {
      await sketchDesk.close();
      await line.close();
    },
  };
}

/** Names of the garments that lie in a folder, `tee` for `tee.glb`. */
function garmentsIn(folder: string): ReadonlySet<string> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".glb"));
    return new Set(names.map((name) => name.slice(0, -".glb".length)));
  } catch {
    return new Set();
  }
}
