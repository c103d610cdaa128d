import type { CSSProperties } from "react";
import { spokenIn } from "../../../../content/schema/signage/content-text.ts";
import type { Widget } from "../../../../content/schema/signage/widget.ts";
import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { lookOf } from "./look-of.ts";
import { useFit } from "./use-fit.dom.ts";
import { usePresented } from "./use-presented.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

interface TextWidgetProps {
  readonly widget: Extract<Widget, { kind: "text" | "ticker" }>;
  readonly told: WidgetTold;
}

/** Text that stands, or runs through its zone from the right. */
export function TextWidget({ widget, told }: TextWidgetProps) {
  const { locale } = useSignPage();
  usePresented(() => told.onShown(null));
  const { locale: spoken, words } = spokenIn(widget.text, locale);
  const look = lookOf(widget.look);
  const box = useFit<HTMLDivElement>();
  if (widget.kind === "text") {
    return (
      <div ref={box} className={styles["text"]} style={look}>
        <p lang={spoken}>{words}</p>
      </div>
    );
  }
  // A line of n letters is about half as many of its heights wide; it runs past at the same pace whatever its length.
  const style = { ...look, "--letters": words.length, "--speed": widget.speedWidths } as CSSProperties;
  return (
    <div className={styles["ticker"]} style={style}>
      <p lang={spoken}>{words}</p>
    </div>
  );
}
