import styles from "../sign.module.css";
import { useSignPage } from "../sign-page.dom.ts";
import { usePresented } from "./use-presented.dom.ts";
import type { WidgetTold } from "./widget-told.dom.ts";

/** The try-on's place in a layout: it invites, and the camera opens by start, as everywhere. */
export function MirrorWidget({ told }: { readonly told: WidgetTold }) {
  const { inviteWords, reflection, touchWords } = useSignPage();
  usePresented(() => told.onShown(null));
  return (
    <div className={styles["mirror"]} data-invites data-reflects={reflection !== undefined}>
      {reflection !== undefined && <div className={styles["reflection"]}>{reflection}</div>}
      <p>{inviteWords}</p>
      {touchWords !== undefined && <p className={styles["touch"]}>{touchWords}</p>}
    </div>
  );
}
