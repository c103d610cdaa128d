import { existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { TusAddress } from "../../../content/delivery/tus/tus-door.node.ts";
import type { KeptDocument } from "../../../content/document/keep-document.node.ts";
import type { Library } from "../../../content/library/library.ts";
import { placesBelow } from "../../../content/library/places.ts";
import type { Metrics } from "../../../content/schedule/criteria.ts";
import type { PlannedScreen } from "../../../content/schedule/is-meant-for.ts";
import type { Locale } from "../../../content/schema/locale.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { fail } from "../../base/result.ts";
import type { Unsubscribe } from "../../base/signal.ts";
import type { Timers } from "../../base/timers.ts";
import type { BridgeServer } from "../../bridge/contract/pipe.ts";
import type { LeadSource } from "../following/lead-desk.node.ts";
import type { Uploads } from "../garments/uploads.node.ts";
import { sendText } from "../http/respond.node.ts";
import type { ServedFile } from "../http/served-file.node.ts";
import { type ContentHandlers, createContentDesk, draftFileIn } from "./content-desk.node.ts";
import { contentFolderOf, libraryFolderOf, openContentUploads } from "./content-uploads.node.ts";
import { createCriteriaBoard } from "./criteria-board.ts";
import { openCriteriaDoor } from "./criteria-door.node.ts";
import { createDeliveryDesk, type DeliveryHandlers } from "./delivery/delivery-desk.node.ts";
import { createImportDesk, type ImportHandlers } from "./import/import-desk.node.ts";
import { type House, openHouse } from "./open-house.node.ts";
import { createPlayingSign, type Played } from "./playing-sign.ts";
import { createShopMetrics, type ShopMetrics, type ShopSources } from "./shop-metrics.ts";
import { createSignFiles } from "./sign-files.ts";

/** A first programme is waited for so long; then the content folder's own is shown until it is taken in. */
const PATIENCE_MS = 3_000;

export interface ContentRoomOptions {
  readonly dataDir: string;
  /** Holds `programme.json` and its files; served at `/content/campaign/`. */
  readonly contentFolder: string;
  readonly document: Pick<KeptDocument<Programme>, "current" | "onChange">;
  readonly settings: () => {
    readonly siteName: string;
    readonly timeZone: string;
    readonly locale: Locale;
    readonly contentApproval: boolean;
  };
  /** What the schedule knows of the site's screens. */
  readonly screens: () => readonly PlannedScreen[];
  /** The host whose screen this machine is; null: nobody's. */
  readonly lead: () => LeadSource | null;
  /** Where metrics may be told on this machine; null: nowhere. */
  readonly criteriaPort: number | null;
  readonly emit: BridgeServer["emit"];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  /** Lowered by tests. */
  readonly reserveBytes?: number;
}

/** Answers a request of tus. */
export type TakePieces = (
  request: IncomingMessage,
  response: ServerResponse,
  at: TusAddress,
) => Promise<void>;

/** All that has to do with the sign's content. */
export interface ContentRoom {
  readonly handlers: ContentHandlers & DeliveryHandlers & ImportHandlers;
  readonly uploads: Uploads;
  /** Takes films and pictures in pieces (tus); whoever calls it has made sure that the sender may. */
  readonly takePieces: TakePieces;
  /** What screens play; from `ready` on it is what was published last. */
  readonly playing: { current(): Played | null; onChange(listener: () => void): Unsubscribe };
  /** All that was published; null while it is not open. */
  library(): Library | null;
  /** All content, open; null while it is not. */
  house(): House | null;
  /** Resolves when what was published last is known, or it took too long. */
  ready(): Promise<void>;
  metrics(): Metrics;
  /** From now on the shop's own metrics are known too, read from here; whoever has these says when they change. */
  heedShop(sources: ShopSources): { changed(): void; passed(): void };
  onMetrics(listener: () => void): Unsubscribe;
  /** `/sign/VERSION/PATH`, for the mirror; null for all else. */
  readonly mirrorFile: (urlPath: string) => ServedFile | null;
  /** The same, drafts and thumbnails, for people who are signed in; null for all else. */
  readonly consoleFile: (urlPath: string) => ServedFile | null;
  close(): Promise<void>;
}

export function openContentRoom(options: ContentRoomOptions): ContentRoom {
  const { clock, contentFolder, dataDir, document, emit, log, settings, timers } = options;
  const nowMs = (): number => clock.nowMs();
  const folder = contentFolderOf(dataDir);
  const onChange = (): void => emit("content.changed", {});
  const playing = createPlayingSign(() => {
    const programme = document.current();
    return programme === null ? null : { programme, filesAt: "/content/campaign/", version: null };
  });
  const board = createCriteriaBoard(nowMs);
  const uploads = openContentUploads(dataDir, nowMs, options.reserveBytes);
  let shop: ShopMetrics | null = null;
  let opened: House | null = null;
  let closed = false;

  const house = openHouse({
    folder,
    libraryFolder: libraryFolderOf(dataDir),
    keyFolder: join(dataDir, "keys"),
    siteName: settings().siteName,
    contentFolder,
    document,
    playing,
    clock,
    timers,
    log,
    onChange,
    lead: options.lead,
    mustBeApproved: () => settings().contentApproval,
    ...(options.reserveBytes === undefined ? {} : { reserveBytes: options.reserveBytes }),
  }).catch((error: unknown) => fail("read-only", `${folder} cannot be used: ${String(error)}`));
  const begun = house.then(async (outcome) => {
    if (!outcome.ok) {
      const message = `Content cannot be kept, the content folder's own is shown: ${outcome.message}`;
      return log("trouble", "content", outcome.code, message);
    }
    opened = outcome.value;
    await followNow();
  });
  const whenBegun = begun.then(() => house);
  let enough: () => void = () => undefined;
  const patience = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const callOff = timers.after(PATIENCE_MS, () => enough());
  // What was published before is never replaced by the folder's own, however slow the disk is.
  const wasPublished = existsSync(placesBelow(libraryFolderOf(dataDir)).currentFile);
  const ready = wasPublished ? house.then(() => undefined) : Promise.race([begun, patience]);

  /** The mirror goes on with what it has, whatever is wrong here. */
  async function followNow(): Promise<void> {
    const outcome = await house;
    if (!outcome.ok || closed) return;
    try {
      await outcome.value.follow();
      onChange();
    } catch (error) {
      log("trouble", "content", "internal", `The content folder could not be taken in: ${String(error)}`);
    }
  }

  function tellShop(): void {
    const schedule = playing.current()?.programme.schedule ?? [];
    const heeded = new Set(schedule.flatMap(({ criteria }) => criteria.map(({ metric }) => metric)));
    if (shop !== null) board.know(shop.read(), heeded);
  }

  const door =
    options.criteriaPort === null ? null : openCriteriaDoor({ port: options.criteriaPort, board, log });
  const ends = [
    document.onChange(() => {
      // Until the library is open, and where it cannot be, the folder's own is what plays.
      if (opened === null) playing.retell();
      void followNow();
    }),
    callOff,
  ];
  const { consoleFile, mirrorFile } = createSignFiles({
    filesOf: (version) => playing.filesOf(version),
    draftFile: (path) => draftFileIn(opened?.draft.current() ?? null, path),
    pathOf: (sha256) => opened?.library.files.pathOf(sha256) ?? null,
    thumbnailOf(mediaId) {
      const state = opened?.draft.current() ?? null;
      const medium = state?.programme.media.find((one) => one.mediaId === mediaId);
      const file = medium === undefined ? null : draftFileIn(state, medium.path);
      const drawn = file === null || opened === null ? null : opened.thumbnails.pathOf(file);
      return drawn !== null && statSync(drawn, { throwIfNoEntry: false })?.isFile() === true ? drawn : null;
    },
  });

  const desk = createContentDesk({
    house: whenBegun,
    playing,
    uploads,
    metrics: () => board.metrics(),
    timeZone: () => settings().timeZone,
    screens: options.screens,
    mustBeApproved: () => settings().contentApproval,
    nowMs,
    onChange,
  });
  const imports = createImportDesk({
    folder: join(folder, "imports"),
    house: whenBegun,
    uploads,
    desk,
    locale: () => settings().locale,
    nowMs,
    monotonicMs: () => clock.monotonicMs(),
    onChange,
  });

  return {
    uploads,
    async takePieces(request, response, at) {
      const open = await whenBegun;
      if (open.ok) return open.value.resumable.answer(request, response, at);
      sendText(response, 507, open.message);
    },
    playing,
    mirrorFile,
    consoleFile,
    library: () => opened?.library ?? null,
    house: () => opened,
    ready: () => ready,
    metrics: () => board.metrics(),
    onMetrics: (listener) => board.onChange(listener),
    heedShop(sources) {
      const heeded = createShopMetrics({
        ...sources,
        monotonicMs: () => clock.monotonicMs(),
        timers,
        onChange: tellShop,
      });
      shop = heeded;
      tellShop();
      return { changed: tellShop, passed: () => heeded.passed() };
    },
    handlers: {
      ...createDeliveryDesk({ house: whenBegun, playing }),
      ...desk,
      ...imports.handlers,
    },
    async close() {
      closed = true;
      shop?.close();
      for (const end of ends) end();
      enough();
      await (await door)?.close();
      const outcome = await house;
      await begun;
      await imports.close();
      if (outcome.ok) await outcome.value.close();
    },
  };
}
