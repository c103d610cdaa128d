import type { Product } from "../../../content/schema/product.ts";
import { unreachable } from "../../../main/base/assert.ts";
import type { Panel } from "../visit/panel.ts";
import type { Visit } from "../visit/state.ts";
import { HeightPad } from "./height-pad.dom.tsx";
import parts from "./parts.module.css";
import { SizeAnswer } from "./size-answer.dom.tsx";
import styles from "./size-panel.module.css";
import { SizeStep } from "./size-step.dom.tsx";

export type SizePanelState = Extract<Panel, { readonly kind: "size" }>;

export interface SizePanelProps {
  readonly visit: Visit;
  readonly product: Product;
  readonly panel: SizePanelState;
}

/** *Which size?*: where to stand, then the answer. The reflection stays above it. */
export function SizePanel(props: SizePanelProps) {
  return (
    <section className={`${styles["panel"]} ${parts["rise"]}`} data-panel="size" data-step={props.panel.step}>
      <div className={styles["ground"]} />
      <Inside {...props} />
    </section>
  );
}

function Inside({ visit, product, panel }: SizePanelProps) {
  switch (panel.step) {
    case "front":
    case "side":
      return <SizeStep visit={visit} step={panel.step} />;
    case "height":
      return <HeightPad visit={visit} />;
    case "answer":
      return <SizeAnswer visit={visit} product={product} panel={panel} />;
    default:
      return unreachable(panel.step);
  }
}
