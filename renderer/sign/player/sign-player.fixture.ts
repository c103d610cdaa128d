import { layoutOf } from "../../../content/programme/fixtures.ts";
import { plan } from "../../../content/schedule/plan.ts";
import type { Media } from "../../../content/schema/signage/media.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import { createManualTimers } from "../../../main/base/timers.ts";
import type { EntryDraft } from "../../../main/ledger/schema/entry.ts";
import { createResting } from "./resting.ts";
import { createSignPlayer } from "./sign-player.ts";

const BEGIN_MS = Date.parse("2026-11-23T09:00:00Z");
/** A picture of tests. */
export const image = (widgetId: string, durationMs = 8_000): Widget => ({
  kind: "image",
  widgetId,
  name: widgetId,
  transition: null,
  productId: null,
  mediaId: "m",
  durationMs,
  fill: "cover",
});
/** A film of twenty seconds that says itself when it ends. */
export const film = (widgetId: string): Widget => ({
  kind: "video",
  widgetId,
  name: widgetId,
  transition: null,
  productId: null,
  mediaId: "film",
  durationMs: null,
  fill: "cover",
  muted: true,
  loop: false,
});
const media: Media[] = [
  {
    kind: "video",
    mediaId: "film",
    name: "film",
    path: "f.webm",
    tags: [],
    expiresAtMs: null,
    widthPixels: 9,
    heightPixels: 16,
    durationMs: 20_000,
    hasSound: false,
    alt: null,
    captions: {},
  },
];
/** One layout a key, whose one zone plays these widgets; as long as they need. */
export function layoutsOf(
  widgets: Readonly<Record<string, readonly Widget[]>>,
): Pick<Programme, "layouts" | "playlists" | "media"> {
  const names = Object.keys(widgets);
  return {
    media,
    playlists: names.map((name) => ({
      playlistId: `${name}-list`,
      name,
      order: "in-order",
      entries: (widgets[name] ?? []).map((widget) => ({ kind: "widget", widget })),
    })),
    layouts: names.map((name) => {
      const layout = layoutOf(name, 1_000);
      return {
        ...layout,
        durationMs: null,
        zones: layout.zones.map((zone) => ({ ...zone, playlistId: `${name}-list` })),
      };
    }),
  };
}
/** What an entry of the schedule shows. */
export const show = (layoutId: string) => ({ kind: "layout", layoutId }) as const;

/** A player whose pictures come by `draw`, and what it proved. */
export function play(programme: Programme, beginMs = BEGIN_MS) {
  const timers = createManualTimers();
  let nowMs = 0;
  let jumpedMs = 0;
  const told: string[] = [];
  const record = (entry: EntryDraft): void => {
    if (entry.kind === "play-begin") told.push(`${entry.payload.widgetId ?? `[${entry.payload.layoutId}`}+`);
    if (entry.kind === "play-failed") told.push(`${entry.payload.widgetId}?${entry.payload.reason}`);
    if (entry.kind !== "play-end") return;
    const { widgetId, layoutId, shownMs, complete } = entry.payload;
    told.push(`${widgetId ?? `${layoutId}]`}${complete ? "=" : "-"}${shownMs / 1_000}`);
  };
  const toNextHourMs = () => 3_600_000 - ((beginMs + nowMs) % 3_600_000);
  const player = createSignPlayer({
    timers,
    nowMs: () => nowMs,
    clockMs: () => beginMs + nowMs + jumpedMs,
    toNextHourMs,
    record,
    resting: createResting(() => nowMs),
    chance: () => 0.5,
  });
  const planned = plan(programme, {
    fromMs: beginMs,
    untilMs: beginMs + 86_400_000,
    timeZone: "UTC",
    screen: { tags: [], locale: "en" },
    metrics: new Map(),
  });
  if (!planned.ok) throw new Error(planned.message);
  player.take({ programme, revision: "first", plan: planned.value });
  player.start();
  const zone = () => player.now.layout?.zones[0]?.player;
  const cover = (on: ReturnType<typeof zone>) => {
    on?.shown(on.now.turn);
    on?.covered(on.now.turn);
    player.covered(player.now.turn);
  };
  const pass = (seconds: number, drawn = true) => {
    for (let step = 0; step < 10 * seconds; step++) {
      const on = zone();
      if (drawn) cover(on);
      nowMs += 100;
      timers.advance(100);
    }
  };
  const jump = (byMs: number) => {
    jumpedMs += byMs;
  };
  return { player, zone, pass, jump, told: () => told.splice(0).join(" ") };
}
