import type { ProgrammeFragment, Taken } from "../../../../content/importers/parts/import-result.ts";
import { indexProgramme } from "../../../../content/programme/index-programme.ts";
import { widgetStayMs } from "../../../../content/programme/stay.ts";
import type { ContentImport } from "../../../bridge/contract/content-import.ts";

type Facts = NonNullable<ContentImport["taken"][number]["facts"]>;

const NOTHING: Facts = {
  medium: null,
  widthPixels: null,
  heightPixels: null,
  durationMs: null,
  count: null,
};

/** What became of each thing that an import takes, in numbers; null for one that the programme does not hold. */
export function takenFacts(programme: ProgrammeFragment): (taken: Taken) => Facts | null {
  const { campaigns, dayparts, layouts, media, playlists, schedule } = programme;
  const index = indexProgramme({
    ...programme,
    formatVersion: 2,
    media: [...media],
    playlists: [...playlists],
    layouts: [...layouts],
    campaigns: [...campaigns],
    dayparts: [...dayparts],
    schedule: [...schedule],
    defaultLayoutId: "",
  });
  const widgets = new Map(
    playlists.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.kind === "widget" ? [[entry.widget.widgetId, entry.widget] as const] : [],
      ),
    ),
  );
  return ({ as, id }) => {
    switch (as) {
      case "medium": {
        const medium = index.media.get(id);
        if (medium === undefined) return null;
        return {
          medium: medium.kind,
          widthPixels: "widthPixels" in medium ? medium.widthPixels : null,
          heightPixels: "heightPixels" in medium ? medium.heightPixels : null,
          durationMs: "durationMs" in medium ? medium.durationMs : null,
          count: medium.kind === "pdf" ? medium.pages : null,
        };
      }
      case "playlist": {
        const playlist = index.playlists.get(id);
        return playlist === undefined ? null : { ...NOTHING, count: playlist.entries.length };
      }
      case "layout": {
        const layout = index.layouts.get(id);
        if (layout === undefined) return null;
        const { durationMs, heightPixels, widthPixels, zones } = layout;
        return { ...NOTHING, widthPixels, heightPixels, durationMs, count: zones.length };
      }
      case "zone": {
        const [layoutId = "", zoneId] = id.split("/");
        const zone = index.layouts.get(layoutId)?.zones.find((one) => one.zoneId === zoneId);
        if (zone === undefined) return null;
        const { heightPixels, playlistId, widthPixels } = zone;
        const count = index.playlists.get(playlistId)?.entries.length ?? 0;
        return {
          ...NOTHING,
          widthPixels: Math.round(widthPixels),
          heightPixels: Math.round(heightPixels),
          count,
        };
      }
      case "widget": {
        const widget = widgets.get(id);
        return widget === undefined ? null : { ...NOTHING, durationMs: widgetStayMs(widget, index) };
      }
      case "campaign": {
        const campaign = index.campaigns.get(id);
        return campaign === undefined ? null : { ...NOTHING, count: campaign.layoutIds.length };
      }
      case "schedule":
        return null;
    }
  };
}
