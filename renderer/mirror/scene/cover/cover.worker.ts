import type { CoverOrder, CoverRest, CoverSaid, CoverWord } from "./cover-order.ts";
import { personCover } from "./person-cover.ts";
import { smallFrame } from "./small-frame.dom.ts";

let rest: CoverRest = [];

/** Reads one camera frame after the other for what lies before a garment; each frame is closed here. */
async function read({ frame, heightPixels, pose, body, sleeves }: CoverOrder): Promise<CoverWord | null> {
  try {
    const small = await smallFrame(frame, heightPixels);
    if (small === null) return null;
    const cover = personCover(small, pose, rest, body, sleeves);
    return { ...cover, widthPixels: small.widthPixels, heightPixels: small.heightPixels };
  } catch {
    // A frame that cannot be read tells nothing; the next one will.
    return null;
  } finally {
    frame.close();
  }
}

self.addEventListener("message", ({ data }: MessageEvent<CoverRest | CoverOrder>) => {
  if (!("frame" in data)) rest = data;
  else void read(data).then((word: CoverSaid) => self.postMessage(word));
});
self.postMessage("ready" satisfies CoverSaid);
