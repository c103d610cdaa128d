import { flatPlaylist } from "../../../content/programme/flat-playlist.ts";
import { indexProgramme } from "../../../content/programme/index-programme.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { ProofNames } from "../../report/proof/proof-of-play.ts";

/** What the programme of today calls things; all unknown where there is none. */
export function proofNames(programme: Programme | null): Omit<ProofNames, "screen"> {
  if (programme === null) return NOTHING_KNOWN;
  const { campaigns, entries, layouts, playlists } = indexProgramme(programme);
  const widgets = new Map(
    programme.playlists.flatMap(({ playlistId }) =>
      flatPlaylist(playlistId, playlists).map(({ name, widgetId }) => [widgetId, name] as const),
    ),
  );
  return {
    campaign: (id) => campaigns.get(id)?.name ?? null,
    layout: (id) => layouts.get(id)?.name ?? null,
    widget: (id) => widgets.get(id) ?? null,
    entry: (id) => entries.get(id)?.name ?? null,
    tags(layoutId, campaignId) {
      const ofCampaign = campaignId === null ? [] : (campaigns.get(campaignId)?.tags ?? []);
      return [...new Set([...(layouts.get(layoutId)?.tags ?? []), ...ofCampaign])];
    },
  };
}

const unknown = (): null => null;
const NOTHING_KNOWN: Omit<ProofNames, "screen"> = {
  campaign: unknown,
  layout: unknown,
  widget: unknown,
  entry: unknown,
  tags: () => [],
};
