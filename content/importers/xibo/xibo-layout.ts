/** A Xibo layout as both its documents (XLF v3, layout.json v4) say it; seconds, and pixels of the layout. */
export interface XiboLayout {
  readonly name: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly colour: string;
  /** Xibo's number of the background picture, or its file; null: none. */
  readonly background: XiboMediumName | null;
  readonly regions: readonly XiboRegion[];
  /** Regions that only a touch brings in, with how many items they hold. */
  readonly drawerItems: number;
  /** Touch, web hook and keyboard actions anywhere in the layout. */
  readonly actions: number;
}

export interface XiboRegion {
  readonly id: string;
  readonly name: string;
  readonly leftPixels: number;
  readonly topPixels: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly zIndex: number;
  readonly options: XiboOptions;
  readonly widgets: readonly XiboWidget[];
}

export type XiboOptions = ReadonlyMap<string, string>;

/** A medium as a widget names it: by number, by the file that players keep it under, or both. */
export interface XiboMediumName {
  readonly id: string | null;
  readonly file: string | null;
}

export interface XiboWidget {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly durationSeconds: number;
  /** Somebody set the duration; else films and sounds run to their end. */
  readonly isDurationSet: boolean;
  /** Shown from and until these instants; null: no bound. */
  readonly fromMs: number | null;
  readonly untilMs: number | null;
  /** Options, and long texts among them. */
  readonly options: XiboOptions;
  readonly media: readonly XiboMediumName[];
  /** Sounds that accompany it. */
  readonly sounds: number;
}

/** A file of the export, from mapping.json. */
export interface XiboFile {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly isBackground: boolean;
}

/** A playlist that widgets of the type subplaylist name. */
export interface XiboPlaylist {
  readonly id: string;
  readonly name: string;
  readonly widgets: readonly XiboWidget[];
}

/** A table, from dataSet.json. */
export interface XiboDataSet {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** Xibo's "always": before the first and after the last second of a 32-bit clock, give or take a time zone. */
const FIRST_MS = 86_400_000;
const LAST_MS = 2_147_400_000_000;

/** An instant that bounds something; null for Xibo's "always". */
export function boundMs(atMs: number): number | null {
  return atMs > FIRST_MS && atMs < LAST_MS ? atMs : null;
}
