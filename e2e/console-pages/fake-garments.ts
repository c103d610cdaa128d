import type { DraftBorder, GarmentDraft, ShopGarment } from "../../main/bridge/contract/shop-garment.ts";

const VERSION = "0123456789abcdef0123456789abcdef";
const LONGEST = "Wasserabweisende Baumwollgabardine-Trenchcoatjacke mit herausnehmbarem Steppfutter";

/** The shop's own garments in every state that there is. */
export function fakeGarments(nowMs: number): readonly ShopGarment[] {
  const made: ShopGarment = {
    name: "linen-shirt",
    label: "Linen shirt, sand",
    source: "photo",
    category: "top-long",
    wornOver: null,
    proposedOver: false,
    job: { state: "none" },
    draft: null,
    published: VERSION,
    flagCount: 0,
    productIds: ["silk-blouse"],
    changedAtMs: nowMs - 86_400_000,
    removedAtMs: null,
  };
  const nothing: Partial<ShopGarment> = { category: null, published: null, productIds: [] };
  return [
    made,
    {
      ...made,
      name: "trench",
      label: LONGEST,
      category: "jacket",
      proposedOver: true,
      published: null,
      draft: VERSION,
      flagCount: 3,
    },
    { ...made, name: "striped-tee", label: "Striped tee", draft: VERSION, flagCount: 1, productIds: [] },
    {
      ...made,
      ...nothing,
      name: "wide-trousers",
      label: "Wide trousers",
      job: { state: "running", step: "read", ahead: 0 },
      changedAtMs: nowMs - 4_000,
    },
    {
      ...made,
      ...nothing,
      name: "wool-skirt",
      label: "Wool skirt",
      job: { state: "running", step: "waiting", ahead: 1 },
      changedAtMs: nowMs - 2_000,
    },
    {
      ...made,
      ...nothing,
      name: "black-dress",
      label: "Black dress",
      job: { state: "failed", fault: { code: "low-contrast", message: "Too alike." } },
      changedAtMs: nowMs - 60_000,
    },
    {
      ...made,
      ...nothing,
      name: "work-suit",
      label: "Work suit",
      source: "glb",
      job: {
        state: "failed",
        fault: {
          code: "mesh-several",
          message:
            "“suit” has legs and covers the chest: an outfit or overalls. Export top and trousers each in a file of its own.",
        },
      },
      changedAtMs: nowMs - 90_000,
    },
    {
      ...made,
      name: "cape",
      label: "Cape",
      source: "glb",
      category: "jacket",
      removedAtMs: nowMs - 3_600_000,
    },
  ];
}

const place = (xPixels: number, yPixels: number, confidence = 0.93) => ({
  xPixels,
  yPixels,
  confidence,
  byHand: false,
});

const border = (id: DraftBorder["id"], places: readonly ReturnType<typeof place>[], confidence: number) => ({
  id,
  places: places.map(({ xPixels, yPixels }) => ({ xPixels, yPixels })),
  confidence,
  byHand: false,
});

/** What was read of each photo: a long-sleeved top in a picture of 960 × 1280. */
export function fakeDraft(): GarmentDraft {
  const points = {
    collarBack: place(480, 150),
    collarLeft: place(560, 150),
    collarFront: place(480, 190, 0.41),
    collarRight: place(400, 150),
    shoulderLeft: place(690, 200),
    shoulderRight: place(270, 200),
    armpitLeft: place(650, 420, 0.52),
    armpitRight: place(310, 420),
    cuffOuterLeft: place(850, 820),
    cuffInnerLeft: place(770, 850),
    cuffOuterRight: place(110, 820),
    cuffInnerRight: place(190, 850),
    waistLeft: place(640, 720),
    waistRight: place(320, 720),
    hemLeft: place(650, 1090),
    hemFront: place(480, 1105),
    hemRight: place(310, 1090),
  } as const;
  const ids = Object.keys(points) as (keyof typeof points)[];
  return {
    category: "top-long",
    categoryConfidence: 0.9,
    photo: {
      widthPixels: 960,
      heightPixels: 1280,
      landmarks: ids.map((id) => ({ id, df2: null, ...points[id] })),
      borders: [
        border("armholeLeft", [points.shoulderLeft, place(640, 300), points.armpitLeft], 0.5),
        border("armholeRight", [points.shoulderRight, place(320, 300), points.armpitRight], 0.8),
      ],
    },
    warnings: [{ code: "back-from-front-cloth", text: "There was no back photo." }],
    flags: [
      "landmark:collarFront",
      "landmark:armpitLeft",
      "border:armholeLeft",
      "warning:back-from-front-cloth",
    ],
    triangleCount: 9_120,
  };
}
