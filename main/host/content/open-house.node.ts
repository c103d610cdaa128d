import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createTusDoor, type TusDoor } from "../../../content/delivery/tus/tus-door.node.ts";
import type { KeptDocument } from "../../../content/document/keep-document.node.ts";
import type { Library } from "../../../content/library/library.ts";
import { openLibrary } from "../../../content/library/open-library.node.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { openSiteKey } from "../../../content/verify/keys.node.ts";
import { openTrustedKeys } from "../../../content/verify/trusted-keys.node.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import { randomId } from "../../base/random-id.node.ts";
import { type Failure, fail, type Result, succeed } from "../../base/result.ts";
import type { Timers } from "../../base/timers.ts";
import { writeFailure } from "../../base/write-file-atomically.node.ts";
import type { LeadSource } from "../following/lead-desk.node.ts";
import { MAX_CONTENT_UPLOAD_BYTES } from "./content-uploads.node.ts";
import { createDeliveryOffice, type DeliveryOffice } from "./delivery/delivery-office.node.ts";
import { openDeliveryRecord } from "./delivery/delivery-record.node.ts";
import { type DeliveredTaker, takeDelivered } from "./delivery/take-delivered.node.ts";
import { type DraftKeeper, openDraft } from "./draft-keeper.node.ts";
import { newDraft } from "./draft-state.ts";
import { createFileLine, type FileLine } from "./files/file-line.node.ts";
import { openFileQueue } from "./files/file-queue.node.ts";
import { takeFile } from "./files/take-file.node.ts";
import { openThumbnails, type Thumbnails } from "./files/thumbnails.node.ts";
import { type ContentCare, openContentCare } from "./findings/content-care.node.ts";
import { watchPlaying } from "./findings/watch-playing.node.ts";
import { createFolderFollower } from "./follow-folder.node.ts";
import type { PlayingSign } from "./playing-sign.ts";
import { openPublications } from "./publications.node.ts";
import { createPublisher, type Publisher, SITE_PACKAGE } from "./publisher.node.ts";
import { createUndoneWork, type UndoneWork } from "./undone-work.node.ts";

export interface HouseOptions {
  /** Where all content is kept; made where it is missing. */
  readonly folder: string;
  /** Below it; published versions and their files. */
  readonly libraryFolder: string;
  /** Where the site's key is kept. */
  readonly keyFolder: string;
  readonly siteName: string;
  /** Holds `programme.json` and its files. */
  readonly contentFolder: string;
  readonly document: Pick<KeptDocument<Programme>, "current">;
  readonly playing: PlayingSign;
  readonly clock: Clock;
  readonly log: Log;
  readonly onChange: () => void;
  readonly timers: Timers;
  /** Whether another person must say yes before anything is published. */
  readonly mustBeApproved: () => boolean;
  /** The host whose screen this machine is; null: nobody's. */
  readonly lead: () => LeadSource | null;
  /** Lowered by tests. */
  readonly reserveBytes?: number;
}

/** All content of the site, open. */
export interface House {
  readonly library: Library;
  readonly draft: DraftKeeper;
  readonly publisher: Publisher;
  readonly undone: UndoneWork;
  readonly line: FileLine;
  readonly thumbnails: Thumbnails;
  readonly care: ContentCare;
  readonly delivery: DeliveryOffice;
  /** This site's public key, 32 bytes in base64. */
  readonly ownKey: string;
  /** Files that come in pieces, over connections that break. */
  readonly resumable: TusDoor;
  /** Publishes what the content folder holds, where that is another. */
  follow(): Promise<void>;
  /** Draws the thumbnails that are missing, for the first person who looks at the draft. */
  drawMissing(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the library and all beside it, and shows what it has. Fails where the disk does not let it. */
export async function openHouse(options: HouseOptions): Promise<Result<House, "disk-full" | "read-only">> {
  const { clock, folder, log, onChange, playing } = options;
  const nowMs = (): number => clock.nowMs();
  const workFolder = join(folder, "work");
  const queueFolder = join(folder, "queue");
  try {
    rmSync(workFolder, { recursive: true, force: true });
    for (const made of [folder, queueFolder]) mkdirSync(made, { recursive: true, mode: 0o700 });
  } catch (error) {
    return writeFailure(folder, error);
  }
  const key = await openSiteKey(options.keyFolder, options.siteName);
  if (!key.ok) return fail(key.code === "disk-full" ? key.code : "read-only", key.message);
  const trusted = openTrustedKeys(join(options.keyFolder, "trusted.json"), key.value.publicKey);
  if (!trusted.ok) log("trouble", "content", trusted.code, trusted.message);
  const keys = () => (trusted.ok ? trusted.value.list() : [key.value.publicKey]);
  const reserve = options.reserveBytes === undefined ? {} : { reserveBytes: options.reserveBytes };
  const opened = await openLibrary({ folder: options.libraryFolder, keys, clock, log, ...reserve });
  if (!opened.ok) return opened;
  const library = opened.value;
  await showWhatPlays(library, playing, log);

  const draft = openDraft(join(folder, "draft.json"), nowMs, log);
  const queue = openFileQueue(queueFolder, library.files.pathOf);
  const alsoKept = () =>
    new Set([...(draft.current()?.files ?? []).map(({ sha256 }) => sha256), ...queue.keptHashes()]);
  const publications = openPublications(join(folder, "publications.json"), nowMs, log);
  const publisher = createPublisher({
    library,
    key: key.value,
    publications,
    playing,
    alsoKept,
    newId: randomId,
    nowMs,
    log,
  });
  const thumbnails = openThumbnails(join(folder, "thumbs"));
  const care = openContentCare({
    folder: join(folder, "findings"),
    pathOf: library.files.pathOf,
    timers: options.timers,
    onChange,
  });
  const unwatch = watchPlaying({ playing, care, timers: options.timers, log });
  const ending = new AbortController();
  await beginDraft(draft, playing);
  const line = createFileLine({
    queue,
    workFolder,
    nowMs,
    monotonicMs: () => clock.monotonicMs(),
    onChange,
    take: (order) => takeFile({ files: library.files, draft, thumbnails, care }, order),
  });
  const resumable = createTusDoor({
    library,
    folder: join(folder, "resumable"),
    maxBytes: MAX_CONTENT_UPLOAD_BYTES,
    nowMs,
  });
  await resumable.sweep();
  const follower = createFolderFollower({
    folder: options.contentFolder,
    document: options.document,
    markFile: join(folder, "taken.json"),
    files: library.files,
    draft,
    playing,
    publisher,
    log,
  });
  const taker = { care, publisher, draft, playing, mustBeApproved: options.mustBeApproved };
  const delivery = createDeliveryOffice({
    inbox: library.inbox,
    record: openDeliveryRecord(join(folder, "delivery.json"), nowMs, log),
    lead: options.lead,
    take: (came, host, from) =>
      takeDelivered(from === "lead" ? { ...taker, ...LOOKED_AT } : taker, came, host),
    clock,
    timers: options.timers,
    chance: Math.random,
    log,
    onChange,
  });
  let drawing: Promise<void> = Promise.resolve();

  async function drawAll(): Promise<void> {
    const state = draft.current();
    if (state === null) return;
    const drawn = await thumbnails.follow(state, library.files.pathOf, ending.signal);
    if (drawn > 0) onChange();
  }

  return succeed({
    library,
    draft,
    publisher,
    undone: createUndoneWork({ library, publisher, playing, mustBeApproved: options.mustBeApproved }),
    line,
    thumbnails,
    care,
    delivery,
    ownKey: key.value.publicKey.ed25519,
    resumable,
    follow: () => follower.follow(),
    drawMissing() {
      drawing = drawing.then(drawAll).catch((error: unknown) => {
        log("notice", "content", "no-thumbnails", `Thumbnails could not be drawn: ${String(error)}`);
      });
      return drawing;
    },
    async close() {
      ending.abort();
      unwatch();
      await delivery.close();
      await line.close();
      await drawing;
      await care.close();
      await follower.idle();
      await publisher.idle();
    },
  });
}

/** Where a leading host publishes, its films were looked at and another person's yes was given, if one is wanted. */
const LOOKED_AT: Pick<DeliveredTaker, "care" | "mustBeApproved"> = {
  care: { stopOf: async () => null },
  mustBeApproved: () => false,
};

/** Shows what was chosen last, or the newest choice before it that is whole. */
async function showWhatPlays(library: Library, playing: PlayingSign, log: Log): Promise<void> {
  const now = await library.playing();
  if (!now.ok) {
    const isFirst = now.code === "not-kept";
    if (!isFirst)
      log("trouble", "content", now.code, `${now.message} The content folder's own programme is shown.`);
    return;
  }
  if (now.value.trouble !== null) log("trouble", "content", "another-version", now.value.trouble);
  await answerForEarlier(library, playing);
  playing.show(now.value.package);
}

/** A screen may still play what was shown before, e.g. where the host restarted in the middle of a change. */
async function answerForEarlier(library: Library, playing: PlayingSign): Promise<void> {
  const switches = await library.switches();
  const earlier = switches.ok ? switches.value[1] : undefined;
  const opened = earlier === undefined ? null : await library.open(earlier);
  if (opened?.ok === true && earlier?.packageId === SITE_PACKAGE) playing.answerFor(opened.value);
}

/** People who have no draft yet begin with what is shown. */
async function beginDraft(draft: DraftKeeper, playing: PlayingSign): Promise<Failure | null> {
  const version = playing.version();
  const shown = playing.current();
  if (draft.current() !== null || version === null || shown === null) return null;
  const files = [...(playing.filesOf(version)?.values() ?? [])].filter(
    ({ path }) => path !== "programme.json",
  );
  const begun = await draft.begin(newDraft({ ...shown.programme, programmeId: SITE_PACKAGE }, files));
  return begun.ok ? null : begun;
}
