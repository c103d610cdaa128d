import type { Programme } from "../schema/signage/programme.ts";
import type { Widget } from "../schema/signage/widget.ts";
import { flatPlaylist } from "./flat-playlist.ts";
import { indexProgramme } from "./index-programme.ts";

type PageWidget = Extract<Widget, { kind: "page" }>;
const WEB_PORTS = [80, 443];

/** A place of the net that a programme's pages may reach. */
export interface WebPlace {
  /** In small letters. */
  readonly host: string;
  readonly port: number;
}

/** A page of the net as a widget shows it. */
export interface WebPage {
  readonly url: string;
  /** Its own place and those of the hosts that its widget allows. */
  readonly places: readonly WebPlace[];
}

/** Pages of the net by their widgets' ids. */
export function webPagesOf(programme: Programme): ReadonlyMap<string, WebPage> {
  return new Map(
    pageWidgetsOf(programme).flatMap((widget) =>
      widget.source.kind === "address"
        ? [[widget.widgetId, { url: widget.source.url, places: placesOf(widget) }] as const]
        : [],
    ),
  );
}

/** Every place that any page of a programme may reach. Which of them one page may is its own frame's part. */
export function webReachOf(programme: Programme): readonly WebPlace[] {
  return pageWidgetsOf(programme).flatMap(placesOf);
}

/** Whether a place is among those. */
export function isWithin(places: readonly WebPlace[], host: string, port: number): boolean {
  return places.some((place) => place.host === host.toLowerCase() && place.port === port);
}

function placesOf({ allowedHosts, source }: PageWidget): readonly WebPlace[] {
  const allowed = allowedHosts.flatMap((host) =>
    WEB_PORTS.map((port) => ({ host: host.toLowerCase(), port })),
  );
  if (source.kind === "package") return allowed;
  const { hostname, port, protocol } = new URL(source.url);
  const own = port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
  return [{ host: hostname, port: own }, ...allowed];
}

function pageWidgetsOf(programme: Programme): readonly PageWidget[] {
  const { playlists } = indexProgramme(programme);
  const shown = programme.layouts.flatMap(({ zones }) =>
    zones.flatMap(({ playlistId }) => flatPlaylist(playlistId, playlists)),
  );
  return [...new Set(shown)].filter((widget) => widget.kind === "page");
}
