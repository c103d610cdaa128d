import { unreachable } from "../../../main/base/assert.ts";
import type { CameraState } from "../camera/camera-keeper.ts";
import { cameraUse } from "../visit/rules-trouble.ts";
import { type VisitState, visitOf } from "../visit/state.ts";
import type { WordKey } from "../words/words.ts";
import styles from "./camera-mark.module.css";
import { useScreen } from "./screen-context.dom.ts";

/** Top right: what the camera does, in a word. */
export function CameraMark() {
  const { camera, connected, simulated, state, t } = useScreen();
  const counting = cameraUse(state) === "presence";
  const mark = markOf(camera, counting, holdsPictures(state));
  return (
    <div className={styles["corner"]} data-over-sign>
      <p className={styles["mark"]} data-camera={mark.shape} role="status">
        <span className={styles["sign"]} aria-hidden="true" />
        {t(mark.word)}
      </p>
      {simulated && <p className={styles["mark"]}>{t("demo.mark")}</p>}
      {!connected && <p className={styles["mark"]}>{t("bridge.away")}</p>}
    </div>
  );
}

interface Mark {
  readonly word: WordKey;
  /** Told by shape as well as by word: full, ring, crossed. */
  readonly shape: "on" | "between" | "off";
}

/** Whether the shopper had something frozen or replayed that still lies in memory. */
function holdsPictures(state: VisitState): boolean {
  const visit = visitOf(state);
  return visit !== null && (visit.kept !== null || visit.panel?.kind === "replay");
}

function markOf(camera: CameraState, counting: boolean, held: boolean): Mark {
  switch (camera) {
    case "live":
      return { word: counting ? "camera.counting" : held ? "camera.held" : "camera.live", shape: "on" };
    case "rehearsal":
      return { word: "camera.rehearsal", shape: "between" };
    case "opening":
      return { word: "camera.opening", shape: "between" };
    case "closed":
    case "missing":
    case "busy":
    case "refused":
    case "ended":
      return { word: "camera.off", shape: "off" };
    default:
      return unreachable(camera);
  }
}
