import "../../main/base/jitless-zod.ts";
import { assert } from "../../main/base/assert.ts";
import type { Log } from "../../main/base/log.ts";
import { loadBody } from "../mirror/scene/load-asset.dom.ts";
import { type PreviewWord, VIEWS, type View, wearWishSchema } from "./contract/preview-words.ts";
import { createDressing } from "./dressing.dom.ts";
import { bodiesOf } from "./still.ts";
import crossed from "./stills/crossed.webp?url";
import facing from "./stills/facing.webp?url";
import stills from "./stills/stills.json";
import turned from "./stills/turned.webp?url";

const ADDRESSES: Readonly<Record<View, string>> = { facing, turned, crossed };

const canvas = document.querySelector<HTMLCanvasElement>("#preview");
assert(canvas, "index.html has no #preview");
const say = (word: PreviewWord) => parent.postMessage(word, location.origin);
const log: Log = (level, part, code, message) => {
  if (level === "trouble") console.warn(`${part} ${code}: ${message}`);
};

async function bitmapOf(address: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(address)).blob());
}

const [body, ...bitmaps] = await Promise.all([
  loadBody("/garments/"),
  ...VIEWS.map((view) => bitmapOf(ADDRESSES[view])),
]);
const pictures = new Map(
  VIEWS.flatMap((view, at) => {
    const bitmap = bitmaps[at];
    return bitmap === undefined ? [] : [[view, bitmap] as const];
  }),
);

if (body.ok) {
  try {
    const dressing = createDressing({
      canvas,
      body: body.value,
      stills: pictures,
      bodies: bodiesOf(stills),
      say,
      log,
    });
    addEventListener("message", (message) => {
      // Only the console's own page, which this one stands in.
      if (message.origin !== location.origin || message.source !== parent) return;
      const wish = wearWishSchema.safeParse(message.data);
      if (wish.success) void dressing.wear(wish.data);
    });
    say({ kind: "ready" });
  } catch {
    say({ kind: "failed", folder: null, code: "no-gl" });
  }
} else say({ kind: "failed", folder: null, code: body.code });
