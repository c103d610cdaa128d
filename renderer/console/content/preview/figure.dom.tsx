import { useEffect, useEffectEvent, useRef, useState } from "react";
import { previewWordSchema, type WearWish } from "../../../preview/contract/preview-words.ts";
import { useCatalogue } from "../../garments/catalogue-context.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./preview.module.css";
import { previewWords } from "./preview-words.ts";

const ADDRESS = "/preview/";

/** The rehearsal figure in the first garment of the catalogue that it can wear, where a mirror zone would show the shopper. */
export function Figure() {
  const t = useTranslate(previewWords);
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const wish = useWish();
  const hear = useEffectEvent((message: MessageEvent) => {
    if (message.origin !== location.origin || message.source !== frame.current?.contentWindow) return;
    const heard = previewWordSchema.safeParse(message.data);
    if (heard.success && heard.data.kind === "ready") setReady(true);
  });
  useEffect(() => {
    const listener = (message: MessageEvent) => hear(message);
    addEventListener("message", listener);
    return () => removeEventListener("message", listener);
  }, []);
  useEffect(() => {
    if (ready && wish !== null) frame.current?.contentWindow?.postMessage(JSON.parse(wish), location.origin);
  }, [ready, wish]);
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of ours that needs its origin and scripts; its policy lets it do no more than draw
    <iframe ref={frame} src={ADDRESS} title={t("figure")} className={classes.figure} tabIndex={-1} />
  );
}

/** What the figure is to wear, as text that stays the same while it is the same; null before the catalogue is known. */
function useWish(): string | null {
  const { asked } = useCatalogue();
  if (asked.value === null) return null;
  const missing = new Set(asked.value.missingGarments.map(({ productId }) => productId));
  const worn = asked.value.catalogue.products.find(
    ({ garmentAsset, productId }) => garmentAsset !== null && !missing.has(productId),
  );
  const bare: WearWish = { kind: "wear", folder: null, view: "facing", whole: true };
  const colour = worn?.colours[0]?.srgb;
  const wish: WearWish =
    worn?.garmentAsset == null
      ? bare
      : {
          ...bare,
          folder: "/garments/",
          asset: worn.garmentAsset,
          ...(colour === undefined ? {} : { colour }),
        };
  return JSON.stringify(wish);
}
