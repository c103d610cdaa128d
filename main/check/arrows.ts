/** A folder and what of ours it may import besides itself. The longest matching folder decides. */
export interface Arrow {
  readonly folder: string;
  readonly may: readonly string[];
}

/** Types and schemas that meet everywhere. */
const words = [
  "main/base",
  "content/schema",
  "content/experiment/schema",
  "content/garments/schema",
  "content/sales/schema",
  "content/intake/contract",
  "devices/contract",
  "models/contract",
  "main/ledger/schema",
  "main/report/schema",
];
const contract = ["main/bridge/contract", ...words];

/** Data flows one way; composition happens in hosts, shells and page entries. */
export const arrows: readonly Arrow[] = [
  { folder: "main/base", may: [] },
  { folder: "main/bridge/contract", may: words },
  { folder: "main/bridge", may: contract },
  { folder: "main/ledger/schema", may: words },
  { folder: "main/ledger", may: [...words, "main/bench/bench-result.ts"] },
  { folder: "main/report/schema", may: ["main/base"] },
  { folder: "main/report", may: [...words, "main/ledger/read", "main/report/statistics"] },
  // What people did at the mirrors: rows in, one object out.
  {
    folder: "main/report/engagement",
    may: [...words, "main/report", "main/ledger/read", "main/ledger/study"],
  },
  // Made-up chains, from their sales to the report that is made of them.
  {
    folder: "main/report/simulate",
    may: [...words, "main/report", "main/ledger/read", "main/ledger/study", "content/experiment/design"],
  },
  // Counts of many sites as files; DuckDB is known here and nowhere else.
  { folder: "main/report/spans", may: [...words, "main/report", "main/ledger"] },
  // Numbers in, numbers out.
  { folder: "main/report/statistics", may: ["main/base"] },
  { folder: "main/report/golden", may: ["main/base", "main/report/statistics"] },
  {
    folder: "main/report/experiment",
    may: [
      ...words,
      "main/report",
      "main/ledger/read",
      "main/ledger/study",
      "content/experiment/design",
      "content/sales/read",
    ],
  },
  {
    folder: "main/host",
    may: [
      ...contract,
      "main/bridge",
      "main/ledger",
      "main/report",
      "devices",
      "content",
      "models/weights/manifest.ts",
    ],
  },
  {
    folder: "main/cli",
    may: [...contract, "main/bridge", "main/host", "main/tryon", "content"],
  },
  // Dresses one picture in one garment, in a page of its own, for the command line and the benches.
  { folder: "main/tryon", may: [...words, "content", "models", "renderer/workbench", "main/shells/kiosk"] },
  { folder: "main/shells", may: [...contract, "main/bridge", "main/host"] },
  { folder: "main/setup", may: ["models/weights"] },
  { folder: "main/bench", may: ["main", "models", "content", "devices", "renderer", "e2e"] },
  { folder: "main/check", may: [] },
  { folder: "models/contract", may: ["main/base"] },
  { folder: "models/weights", may: ["models/contract", "main/base"] },
  { folder: "models/runtime", may: ["models/contract", "models/weights", "main/base"] },
  { folder: "models/tasks", may: ["models/contract", "models/runtime", "models/weights", "main/base"] },
  {
    folder: "models/pipeline",
    may: ["models/contract", "models/runtime", "models/weights", "models/tasks", "main/base"],
  },
  { folder: "models/body", may: ["models/contract", "main/base"] },
  { folder: "models/size", may: ["models/contract", "main/base", "content/schema"] },
  // Makes people of known girths out of the CC0 body, shows them to the network and fits the rules.
  {
    folder: "models/size/build",
    may: [
      "models/size",
      "models/contract",
      "models/pipeline",
      "models/weights",
      "main/base",
      "content/garments/build",
    ],
  },
  { folder: "models/bench", may: ["models", "main/base"] },
  { folder: "devices/contract", may: ["main/base"] },
  { folder: "devices/drivers", may: ["devices/contract", "devices/hid", "devices/replay", "main/base"] },
  { folder: "devices", may: ["devices/contract", "main/base"] },
  { folder: "content/schema", may: ["main/base"] },
  { folder: "content/garments", may: [...words, "models/body/rest-skeleton.ts"] },
  { folder: "content/intake/contract", may: ["main/base", "content/schema", "content/garments/schema"] },
  { folder: "content/intake", may: [...words, "content/garments", "models/body/rest-skeleton.ts"] },
  // Documents that people write by hand: read, refused with the place of every fault, kept.
  { folder: "content/document", may: ["main/base"] },
  { folder: "content/experiment/schema", may: ["main/base", "content/schema"] },
  // Which site has which arm when: drawn, and all that might have been drawn instead.
  { folder: "content/experiment", may: [...words, "content/document"] },
  { folder: "content/sales/schema", may: ["main/base", "content/schema"] },
  { folder: "content/sales", may: words },
  { folder: "content/catalogue", may: [...words, "content/document"] },
  { folder: "content/programme", may: [...words, "content/document"] },
  { folder: "content/importers", may: [...words, "content/document", "content/programme"] },
  { folder: "content/schedule", may: [...words, "content/document", "content/programme"] },
  // Packages: what is verified may be kept, what is kept was verified, what is delivered goes through both.
  { folder: "content/verify", may: [...words, "content/document", "content/programme"] },
  { folder: "content/library", may: [...words, "content/document", "content/programme", "content/verify"] },
  {
    folder: "content/delivery",
    may: [...words, "content/document", "content/programme", "content/verify", "content/library"],
  },
  { folder: "content/samples", may: [...words, "content/document", "content/catalogue", "models"] },
  { folder: "renderer/i18n", may: ["content/schema"] },
  { folder: "renderer/theme", may: [] },
  { folder: "renderer/mirror/scene", may: [...words, "models/body/rest-skeleton.ts"] },
  { folder: "renderer/mirror/visit", may: contract },
  // The screen shows the visit; it knows neither networks nor three.js, and of the camera only its state.
  {
    folder: "renderer/mirror/screen",
    may: [
      ...contract,
      "renderer/mirror/visit",
      "renderer/mirror/camera/camera-keeper.ts",
      "renderer/mirror/catalogue",
      "renderer/sign",
      "content/programme",
      "renderer/mirror/words",
      "renderer/i18n",
      "renderer/theme",
    ],
  },
  // What a screen plays between visits: the same player on the mirror and in the console's preview.
  {
    folder: "renderer/sign/player",
    may: ["main/base", "main/ledger/schema", "content/schema", "content/programme", "content/schedule"],
  },
  {
    folder: "renderer/sign",
    may: [...words, "content/programme", "renderer/sign/player", "renderer/i18n", "renderer/theme"],
  },
  {
    folder: "renderer/mirror",
    may: [
      ...contract,
      "main/bridge",
      "renderer/sign",
      "models",
      "devices/drivers/keyboard-wedge",
      "renderer/mirror/visit",
      "renderer/mirror/scene",
      "renderer/mirror/screen",
      "renderer/i18n",
      "renderer/theme",
    ],
  },
  // A draft on the rehearsal figure, in a frame of the console; they speak by the words in its contract.
  { folder: "renderer/preview/contract", may: [] },
  { folder: "renderer/preview/build", may: [...words, "renderer/preview", "content/samples", "models"] },
  { folder: "renderer/preview", may: [...words, "renderer/preview/contract", "renderer/mirror/scene"] },
  {
    folder: "renderer/console",
    may: [
      ...contract,
      "main/bridge",
      "renderer/console/content",
      "renderer/console/experiments",
      "renderer/preview/contract",
      "renderer/i18n",
      "renderer/theme",
    ],
  },
  // Experiments are planned on the page by the very rules that the host draws them by.
  {
    folder: "renderer/console/experiments",
    may: [...contract, "renderer/console", "content/experiment/design", "renderer/i18n", "renderer/theme"],
  },
  // What screens play, edited and previewed with the rules and the player that the mirror has.
  {
    folder: "renderer/console/content",
    may: [
      ...contract,
      "renderer/console",
      "content/programme",
      "content/schedule",
      "renderer/sign",
      "renderer/preview/contract",
      "renderer/i18n",
      "renderer/theme",
    ],
  },
  { folder: "renderer/workbench", may: [...words, "models", "renderer", "content"] },
  { folder: "e2e", may: ["main", "models", "content", "devices", "renderer"] },
];

/** The row that rules a file: the longest folder that holds it. */
export function arrowOf(file: string): Arrow | null {
  let found: Arrow | null = null;
  for (const arrow of arrows) {
    if (file.startsWith(`${arrow.folder}/`) && arrow.folder.length > (found?.folder.length ?? 0))
      found = arrow;
  }
  return found;
}

/**
 * Why an import is against the house, or null where it is allowed.
 * Paths are relative to the project's folder; imports of packages are not asked about here.
 */
export function forbidden(from: string, to: string): string | null {
  const arrow = arrowOf(from);
  if (!arrow) return `${from} lies in no folder that has a row in main/check/arrows.ts`;
  const target = arrowOf(to);
  if (target?.folder === arrow.folder) return null;
  if (arrow.may.some((place) => to === place || to.startsWith(`${place}/`))) return null;
  return `${from} may not import ${to}: ${arrow.folder} may import ${arrow.may.join(", ") || "nothing of ours"}`;
}
