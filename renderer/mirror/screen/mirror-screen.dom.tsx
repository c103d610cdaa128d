import { unreachable } from "../../../main/base/assert.ts";
import { type VisitState, visitOf } from "../visit/state.ts";
import { CameraMark } from "./camera-mark.dom.tsx";
import { CatalogueView } from "./catalogue-view.dom.tsx";
import { CoverBar } from "./cover-bar.dom.tsx";
import { CoveredView } from "./covered-view.dom.tsx";
import { Goodbye } from "./goodbye.dom.tsx";
import { Invite } from "./invite.dom.tsx";
import { Languages } from "./languages.dom.tsx";
import styles from "./mirror-screen.module.css";
import { MirrorView } from "./mirror-view.dom.tsx";
import { Notice } from "./notice.dom.tsx";
import { PassingLines } from "./passing-lines.dom.tsx";
import { ReachMark } from "./reach-mark.dom.tsx";
import { Reflection } from "./reflection.dom.tsx";
import { useScreen } from "./screen-context.dom.ts";
import { Sign } from "./sign.dom.tsx";
import { UrgentBand, UrgentView } from "./urgent.dom.tsx";

/** The shopper's screen: one of its views over the campaign or the reflection. */
export function MirrorScreen() {
  const { state, locale, urgent } = useScreen();
  const { kind } = state.phase;
  const playing = kind === "campaign" || kind === "notice";
  // Instead of the sign and its invitation; a visit goes on below a band.
  const covering = playing ? urgent : null;
  return (
    <main className={styles["stage"]} lang={locale} data-phase={kind} data-lowered={state.lowered}>
      <div className={styles["page"]}>
        {playing && covering === null && <Sign />}
        <Reflection shown={kind === "mirror"} />
        {covering === null ? <View /> : <UrgentView message={covering} />}
        <CameraMark />
        {kind !== "goodbye" && covering === null && !fillsScreen(state) && <Languages />}
        {kind === "mirror" && state.place.placement === "cabin" && <CoverBar />}
        {kind !== "campaign" && kind !== "goodbye" && covering === null && <ReachMark />}
        <PassingLines />
        {!playing && urgent !== null && <UrgentBand message={urgent} />}
      </div>
    </main>
  );
}

/** Whether a panel of pictures lies over everything. */
function fillsScreen(state: VisitState): boolean {
  const panel = visitOf(state)?.panel ?? null;
  return panel?.kind === "compare" || panel?.kind === "replay";
}

function View() {
  const { state } = useScreen();
  switch (state.phase.kind) {
    case "campaign":
      return <Invite />;
    case "notice":
      return <Notice phase={state.phase} />;
    case "mirror":
      return <MirrorView visit={state.phase.visit} />;
    case "covered":
      return <CoveredView visit={state.phase.visit} />;
    case "catalogue":
      return <CatalogueView visit={state.phase.visit} />;
    case "goodbye":
      return <Goodbye sinceMs={state.phase.sinceMs} question={state.phase.question} />;
    default:
      return unreachable(state.phase);
  }
}
