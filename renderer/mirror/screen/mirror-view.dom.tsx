import type { Visit } from "../visit/state.ts";
import { CompareView } from "./compare-view.dom.tsx";
import { Controls } from "./controls.dom.tsx";
import styles from "./mirror-view.module.css";
import { Outfit } from "./outfit.dom.tsx";
import { ReplayView } from "./replay-view.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";
import { SizePanel } from "./size-panel.dom.tsx";
import { SwipeLayer } from "./swipe-layer.dom.tsx";

/** Over the reflection: a finger's swipe, and at its edges the controls or the panel that took their place. */
export function MirrorView({ visit }: { readonly visit: Visit }) {
  const { dispatch, pictureShown, t } = useScreen();
  return (
    <>
      {visit.panel === null && <SwipeLayer visit={visit} />}
      {!pictureShown && <p className={styles["moment"]}>{t("mirror.moment")}</p>}
      {visit.quiet && (
        <button
          type="button"
          className={styles["wake"]}
          aria-label={t("rail.label")}
          onClick={() => dispatch({ kind: "input" })}
        />
      )}
      <ControlsOrPanel visit={visit} />
    </>
  );
}

function ControlsOrPanel({ visit }: { readonly visit: Visit }) {
  const { state } = useScreen();
  const { panel } = visit;
  const product = state.products.get(visit.chosenId ?? "");
  if (panel?.kind === "compare") return <CompareView visit={visit} />;
  if (panel?.kind === "replay") return <ReplayView panel={panel} />;
  if (panel?.kind === "size" && product !== undefined)
    return <SizePanel visit={visit} product={product} panel={panel} />;
  return (
    <>
      <Outfit visit={visit} />
      <Controls visit={visit} />
    </>
  );
}
