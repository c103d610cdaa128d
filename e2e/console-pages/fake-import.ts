import { fail, type Result, succeed } from "../../main/base/result.ts";
import type { ContentImport } from "../../main/bridge/contract/content-import.ts";
import type { ErrorOf, ParamsOf, RequestName, ResultOf } from "../../main/bridge/contract/contract.ts";

type Handlers = {
  [N in Extract<RequestName, `content.import-${string}`>]: (
    params: ParamsOf<N>,
  ) => Result<ResultOf<N>, ErrorOf<N>>;
};

const IMPORT_ID = "1".repeat(32);

/** An import of the imagination: a foreign layout of which something is missing until it is added. */
export function createFakeImport(changed: () => void): Handlers {
  let state: ContentImport = { ...READ, importId: IMPORT_ID };
  const set = (changes: Partial<ContentImport>): Result<null, never> => {
    state = { ...state, ...changes };
    changed();
    return succeed(null);
  };
  return {
    "content.import-begin": ({ name }) => {
      set({ ...READ, name, step: "gathering" });
      return succeed({ importId: IMPORT_ID });
    },
    "content.import-add": () => succeed(null),
    "content.import-look": () => set({ step: "read" }),
    "content.import-take": () => set({ step: "done", brought: { added: 7, kept: 1 } }),
    "content.import-state": ({ importId }) =>
      importId === IMPORT_ID ? succeed(state) : fail("no-such-import", "It is gone."),
    "content.import-end": () => succeed(null),
  };
}

const BARE = { medium: null, widthPixels: null, heightPixels: null, durationMs: null, count: null };

const READ: ContentImport = {
  importId: IMPORT_ID,
  name: "Winter window.zip",
  step: "read",
  done: 6,
  all: 6,
  format: "xibo",
  refused: null,
  taken: [
    {
      what: "winter-hero.jpg",
      as: "medium",
      tells: "Picture, 1080 × 1920.",
      facts: { ...BARE, medium: "image", widthPixels: 1_080, heightPixels: 1_920 },
      notes: [],
    },
    {
      what: "snow.mp4",
      as: "medium",
      tells: "Film, 12 s.",
      facts: { ...BARE, medium: "video", widthPixels: 1_080, heightPixels: 1_920, durationMs: 12_000 },
      notes: ["its sound is left out"],
    },
    {
      what: "Main region",
      as: "playlist",
      tells: "2 widgets, one round lasts 22 s.",
      facts: { ...BARE, count: 2 },
      notes: [],
    },
    {
      what: "Winter window",
      as: "layout",
      tells: "1080 × 1920, 3 zones.",
      facts: { ...BARE, widthPixels: 1_080, heightPixels: 1_920, count: 3 },
      notes: [],
    },
    {
      what: "Clock",
      as: "widget",
      tells: "Clock with the date.",
      facts: { ...BARE, durationMs: 10_000 },
      notes: ["in the mirror’s own face"],
    },
    { what: "Winter", as: "campaign", tells: "1 layout.", facts: { ...BARE, count: 1 }, notes: [] },
  ],
  skipped: [
    {
      what: "https://example.org/weather-widget",
      why: "Xibo's weather module asks a service of the net; show a page of your own instead.",
      code: "unsupported",
      canRetry: false,
    },
    {
      what: "media/Herbstneuheiten-Trenchcoatjacke-Schaufenster-Hochformat.jpg",
      why: "“media/Herbstneuheiten-Trenchcoatjacke-Schaufenster-Hochformat.jpg” is not there; put it beside the document and try again.",
      code: "absent",
      canRetry: true,
    },
  ],
  brought: null,
  trouble: null,
};
