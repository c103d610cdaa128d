import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layoutOf, programmeOf } from "../../../content/programme/fixtures.ts";
import type { Media } from "../../../content/schema/signage/media.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { createManualClock } from "../../base/clock.ts";
import type { LogLine } from "../../base/log.ts";
import type { Result } from "../../base/result.ts";
import { createSignal } from "../../base/signal.ts";
import { createManualTimers, type Timers } from "../../base/timers.ts";
import type { RequestName, ResultOf } from "../../bridge/contract/contract.ts";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { defaultSettings } from "../settings.node.ts";
import { type ContentRoom, openContentRoom } from "./open-content-room.node.ts";

/** People of tests. */
export const ada: Caller = { role: "merchandiser", account: "ada" };
export const ben: Caller = { role: "merchandiser", account: "ben" };

/** A picture of tests whose file is `PATH`. */
export function pictureOf(mediaId: string, path = `${mediaId}.webp`): Extract<Media, { kind: "image" }> {
  const sides = { widthPixels: 1080, heightPixels: 1920 };
  return {
    kind: "image",
    mediaId,
    name: mediaId,
    path,
    tags: [],
    expiresAtMs: null,
    alt: { en: mediaId },
    ...sides,
  };
}

/** A programme of tests that shows one picture in its layout `poster`. */
export function pictureProgramme(mediaId = "autumn"): Programme {
  return programmeOf([], {
    media: [pictureOf(mediaId)],
    playlists: [
      {
        playlistId: "words",
        name: "Words",
        order: "in-order",
        entries: [
          {
            kind: "widget",
            widget: {
              kind: "image",
              widgetId: "picture",
              name: "Picture",
              transition: null,
              productId: null,
              mediaId,
              durationMs: 5_000,
              fill: "cover",
            },
          },
        ],
      },
    ],
    layouts: [layoutOf("poster", 10_000)],
  });
}

/** The value of something that must not have failed. */
export function must<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

/** A shop of tests: a data folder, a content folder with a programme, and rooms that open on them. */
export function contentShop() {
  const dir = mkdtempSync(join(tmpdir(), "psyche-content-"));
  const contentFolder = join(dir, "campaign");
  const clock = createManualClock(Date.parse("2026-11-23T09:00:00Z"));
  const changed = createSignal<null>();
  const lines: LogLine[] = [];
  const told: string[] = [];
  const settings = { ...defaultSettings };
  let programme: Programme | null = pictureProgramme();
  mkdirSync(contentFolder);
  const put = (path: string, bytes: string | Uint8Array): void =>
    writeFileSync(join(contentFolder, path), bytes);
  put("autumn.webp", "a picture of autumn");
  put("winter.webp", "a picture of winter");

  return {
    dir,
    contentFolder,
    dataDir: join(dir, "data"),
    clock,
    settings,
    lines,
    told,
    put,
    /** Another programme lies in the content folder. */
    change(next: Programme): void {
      programme = next;
      changed.emit(null);
    },
    open(timers: Timers = createManualTimers()): ContentRoom {
      mkdirSync(join(dir, "data"), { recursive: true });
      return openContentRoom({
        dataDir: join(dir, "data"),
        contentFolder,
        document: { current: () => programme, onChange: (listener) => changed.subscribe(() => listener()) },
        settings: () => settings,
        screens: () => [{ tags: [], locale: settings.locale }],
        lead: () => null,
        criteriaPort: null,
        emit: (name) => void told.push(name),
        clock,
        timers,
        log: (level, part, code, message) => void lines.push({ atMs: 0, level, part, code, message }),
        reserveBytes: 0,
      });
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** What a room answers; throws what failed. */
export async function answerOf<N extends RequestName & keyof ContentRoom["handlers"]>(
  room: ContentRoom,
  name: N,
  params: Parameters<ContentRoom["handlers"][N]>[0],
  caller: Caller = ada,
): Promise<ResultOf<N>> {
  const handler = room.handlers[name] as (params: unknown, caller: Caller) => Promise<Result<ResultOf<N>>>;
  return must(await handler(params, caller));
}
