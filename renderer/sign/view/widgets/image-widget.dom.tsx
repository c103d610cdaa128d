import { textIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import { useSignPage } from "../sign-page.dom.ts";
import { DecodedImage } from "./decoded-image.dom.tsx";
import type { WidgetTold } from "./widget-told.dom.ts";

interface ImageWidgetProps {
  readonly widget: Extract<Widget, { kind: "image" }>;
  readonly told: WidgetTold;
}

/** A picture of the package. */
export function ImageWidget({ widget, told }: ImageWidgetProps) {
  const { fileUrl, index, locale } = useSignPage();
  const medium = index.media.get(widget.mediaId);
  if (medium?.kind !== "image") return null;
  return (
    <DecodedImage
      url={fileUrl(medium.path)}
      alt={medium.alt === null ? "" : textIn(medium.alt, locale)}
      fill={widget.fill}
      onPresented={told.onShown}
      onBroken={() => told.onFailed("broken")}
    />
  );
}
