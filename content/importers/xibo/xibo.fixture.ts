import { checkImport } from "../parts/check-import.ts";
import { carryOut } from "../parts/readings.fixture.ts";
import { planXibo, type XiboDocuments } from "./plan-xibo.ts";

/** No document at all. */
export const NONE: XiboDocuments = {
  layoutJson: null,
  layoutXml: null,
  mapping: null,
  dataSets: null,
  playlists: null,
  nestedPlaylists: null,
};
/** mapping.json of tests. */
export const MAPPING = JSON.stringify([
  { file: "coat.png", mediaid: 5, name: "Coat", background: 0 },
  { file: "walk.mp4", mediaid: "9", name: "Walk", background: 0 },
  { file: "list.pdf", mediaid: 11, name: "List", background: 0 },
  { file: "paper.png", mediaid: 12, name: "Paper", background: 1 },
]);
/** The same without the background. */
export const WITHOUT_PAPER = JSON.stringify((JSON.parse(MAPPING) as unknown[]).slice(0, 3));
/** The files of an export of tests. */
export const PATHS = [
  "layout.json",
  "library/coat.png",
  "library/walk.mp4",
  "library/list.pdf",
  "library/paper.png",
  "library/spare.png",
  "library/thumbs/campaign_thumb.png",
];

/** Imports an export of tests, with every file there but those of `absent`. Throws where it is refused. */
export function importOf(documents: Partial<XiboDocuments>, absent: readonly string[] = []) {
  const plan = planXibo("export", { ...NONE, mapping: MAPPING, ...documents }, PATHS);
  if (!plan.ok) throw new Error(plan.message);
  const result = checkImport(carryOut(plan.value, absent), "xibo");
  if (result.refused !== undefined) throw new Error(result.refused);
  return result;
}

/** What is said of a widget. */
export interface WidgetSpec {
  readonly type: string;
  readonly [key: string]: unknown;
}
let nextId = 100;
/** The number of the next widget. */
export function numberFrom(id: number): void {
  nextId = id;
}
/** A widget as layout.json has it. */
export const widget = ({
  options = {},
  ...more
}: WidgetSpec & { readonly options?: Readonly<Record<string, string>> }) => ({
  widgetId: nextId++,
  duration: 10,
  useDuration: 0,
  calculatedDuration: 10,
  fromDt: 0,
  toDt: 2147483647,
  widgetOptions: Object.entries(options).map(([option, value]) => ({ type: "attrib", option, value })),
  mediaIds: [],
  ...more,
});
/** A region as layout.json has it. */
export const region = (regionId: number, widgets: readonly unknown[], more: object = {}) => ({
  regionId,
  name: "",
  width: 500,
  height: 400,
  top: 10,
  left: 20,
  zIndex: 0,
  regionOptions: [],
  regionPlaylist: { playlistId: regionId + 1, widgets },
  ...more,
});
/** A layout.json with these regions. */
export const jsonOf = (regions: readonly unknown[], more: object = {}): string =>
  JSON.stringify({
    layout: "Autumn",
    layoutDefinitions: {
      layout: "Autumn",
      width: 1920,
      height: 1080,
      backgroundColor: "#abc",
      backgroundImageId: null,
      regions,
      drawers: [],
      ...more,
    },
  });
/** All widgets that came out. */
export function widgetsOf(result: ReturnType<typeof importOf>) {
  return (result.programme?.playlists ?? []).flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === "widget" ? [entry.widget] : [])),
  );
}
/** What stayed behind and why, a line each. */
export const leftOf = ({ skipped }: ReturnType<typeof importOf>): string =>
  skipped.map(({ what, why }) => `${what}: ${why}`).join("\n");
