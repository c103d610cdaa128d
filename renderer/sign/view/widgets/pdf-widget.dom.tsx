import { useEffect, useEffectEvent, useState } from "react";
import { textIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { DecodedImage } from "./decoded-image.dom.tsx";
import { usePages } from "./use-pages.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

interface PdfWidgetProps {
  readonly widget: Extract<Widget, { kind: "pdf" }>;
  readonly told: WidgetTold;
  readonly fromMs: number;
  readonly isOn: boolean;
}

/** Pictures of a PDF's pages, one after the other; the next one is loaded while one is read. */
export function PdfWidget({ widget, told, fromMs, isOn }: PdfWidgetProps) {
  const { fileUrl, index, locale } = useSignPage();
  const [shown, setShown] = useState(false);
  const [drawn, setDrawn] = useState(0);
  const medium = index.media.get(widget.mediaId);
  const paths = medium?.kind === "pdf" ? (medium.pagePaths ?? []) : [];
  const page = usePages({ pages: paths.length, pageMs: widget.pageMs, fromMs, runs: isOn && shown });
  const missing = useEffectEvent(() => told.onFailed("broken"));
  useEffect(() => {
    if (isOn && paths.length === 0) missing();
  }, [isOn, paths.length]);
  if (medium?.kind !== "pdf") return null;
  const alt = medium.alt === null ? "" : textIn(medium.alt, locale);
  // The page before stays until this one is decoded.
  const near = paths.slice(0, page + 2).map((path, at) => ({ path, at }));
  return near.slice(-3).map(({ path, at }) => (
    <div key={at} className={styles["page"]} data-page={at + 1} data-shown={at === page || at === drawn}>
      <DecodedImage
        url={fileUrl(path)}
        alt={at === page ? alt : ""}
        fill="contain"
        due={at === page}
        onPresented={(picture) => {
          setShown(true);
          setDrawn(at);
          told.onShown(picture);
        }}
        onBroken={() => told.onFailed("broken")}
      />
    </div>
  ));
}
