import type { Media } from "../../content/schema/signage/media.ts";
import type { TextLook, Widget } from "../../content/schema/signage/widget.ts";

/** How words of these tests stand. */
export const look: TextLook = {
  colour: "#17120f",
  background: "#fdfaf5",
  sizeShare: 0.09,
  align: "start",
  face: "text",
};
const medium: { tags: string[]; expiresAtMs: null } = { tags: [], expiresAtMs: null };
const film = {
  ...medium,
  kind: "video" as const,
  widthPixels: 720,
  heightPixels: 1280,
  durationMs: 4_000,
  hasSound: false,
  alt: { en: "A dress turns slowly." },
};
/** Files that the widgets show; the test lays them beside its programme. */
export const MEDIA: readonly Media[] = [
  {
    ...medium,
    kind: "pdf",
    mediaId: "leaflet",
    name: "Leaflet",
    path: "leaflet.pdf",
    pages: 2,
    pagePaths: ["leaflet-1.png", "leaflet-2.png"],
    alt: { en: "A leaflet of two pages." },
  },
  { ...medium, kind: "dataset", mediaId: "sizes", name: "Sizes", path: "sizes.csv" },
  { ...medium, kind: "dataset", mediaId: "ragged", name: "Ragged", path: "ragged.csv" },
  {
    ...medium,
    kind: "html",
    mediaId: "fair",
    name: "Fair",
    path: "prying/index.html",
    alt: { en: "The autumn fair." },
  },
  {
    ...medium,
    kind: "image",
    mediaId: "leaflet-first",
    name: "First page of the leaflet",
    path: "leaflet-1.png",
    widthPixels: 64,
    heightPixels: 64,
    alt: { en: "A leaflet." },
  },
  { ...film, mediaId: "turn-a", name: "Turn A", path: "turn-a.webm", captions: { en: "turn.vtt" } },
  { ...film, mediaId: "turn-b", name: "Turn B", path: "turn-b.webm", captions: {} },
  {
    ...medium,
    kind: "image",
    mediaId: "white",
    name: "White",
    path: "white.png",
    widthPixels: 64,
    heightPixels: 64,
    alt: { en: "A coat." },
  },
  {
    ...medium,
    kind: "image",
    mediaId: "plain",
    name: "Plain",
    path: "white.png",
    widthPixels: 64,
    heightPixels: 64,
    alt: null,
  },
];
/** What every widget has. */
export const part = (widgetId: string) =>
  ({ widgetId, name: widgetId, transition: null, productId: null }) as const;
/** One widget of each kind that needs files, and makers of more. */
export const pdf: Widget = { kind: "pdf", ...part("pdf"), mediaId: "leaflet", pageMs: 2_000 };
export const table = (widgetId: string, mediaId: string): Widget => ({
  kind: "table",
  ...part(widgetId),
  mediaId,
  columns: ["Article", "Price"],
  rowsShown: 3,
  look,
  durationMs: 6_000,
});
export const page: Widget = {
  kind: "page",
  ...part("page"),
  source: { kind: "package", mediaId: "fair" },
  durationMs: 60_000,
  allowedHosts: ["example.com"],
};
export const webPage = (
  widgetId: string,
  url: string,
  fallbackMediaId?: string,
  durationMs = 8_000,
): Widget => ({
  kind: "page",
  ...part(widgetId),
  source: { kind: "address", url },
  durationMs,
  allowedHosts: [],
  ...(fallbackMediaId === undefined ? {} : { fallbackMediaId }),
});
export const product: Widget = {
  kind: "product",
  ...part("dress"),
  productId: "jersey-dress",
  durationMs: 60_000,
};
export const filmOf = (widgetId: string, mediaId: string): Widget => ({
  kind: "video" as const,
  ...part(widgetId),
  mediaId,
  durationMs: null,
  fill: "cover",
  muted: true,
  loop: false,
});
export const picture = (widgetId: string, mediaId: string, durationMs = 8_000): Widget => ({
  kind: "image",
  ...part(widgetId),
  mediaId,
  durationMs,
  fill: "cover",
});
