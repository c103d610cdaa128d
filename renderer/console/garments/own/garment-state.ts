import type { ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import type { Tone } from "../../parts/state-mark.dom.tsx";
import type { ownWords } from "./own-words.ts";

type Key = keyof (typeof ownWords)["en"];

/** How a garment stands, in a tone and a word. */
export function stateOf({ job, draft, published }: ShopGarment): { readonly tone: Tone; readonly key: Key } {
  if (job.state === "running") return { tone: "waiting", key: "working" };
  if (job.state === "failed" && draft === null && published === null)
    return { tone: "trouble", key: "failed" };
  if (published !== null) return { tone: "calm", key: draft === null ? "onMirror" : "draftOver" };
  return draft === null ? { tone: "unknown", key: "nothing" } : { tone: "waiting", key: "waitsForYou" };
}

/** Address of the files of a garment's newest version, with a slash at its end; null where nothing was made yet. */
export function folderOf({ name, draft, published }: ShopGarment): string | null {
  const version = draft ?? published;
  return version === null ? null : `/garments/shop/${name}/${version}/`;
}
