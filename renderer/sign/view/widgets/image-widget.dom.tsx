import { useRef, useState } from "react";
import { textIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import type { WidgetTold } from "../widget-view.dom.tsx";
import { usePresented } from "./use-presented.dom.ts";

interface ImageWidgetProps {
  readonly widget: Extract<Widget, { kind: "image" }>;
  readonly told: WidgetTold;
}

/** A picture, decoded before it is shown. */
export function ImageWidget({ widget, told }: ImageWidgetProps) {
  const { fileUrl, index, locale } = useSignPage();
  const image = useRef<HTMLImageElement>(null);
  const [decoded, setDecoded] = useState(false);
  usePresented(() => told.onShown(image.current), decoded);
  const medium = index.media.get(widget.mediaId);
  if (medium?.kind !== "image") return null;
  return (
    <img
      ref={image}
      className={styles["picture"]}
      data-fill={widget.fill}
      src={fileUrl(medium.path)}
      alt={medium.alt === null ? "" : textIn(medium.alt, locale)}
      onError={() => told.onFailed("broken")}
      onLoad={({ currentTarget }) => {
        currentTarget.decode().then(
          () => setDecoded(true),
          () => told.onFailed("broken"),
        );
      }}
    />
  );
}
