import { useConnected } from "../bridge/bridge-context.dom.tsx";
import notice from "../parts/notice.module.css";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { layoutWords } from "./layout-words.ts";

/** A quiet line while the host cannot be reached; the page keeps what it shows. */
export function ConnectionBanner() {
  const t = useTranslate(layoutWords);
  const connected = useConnected();
  return (
    <div role="status" className="no-print">
      {!connected && (
        <div className={notice.notice} data-tone="waiting">
          <StateMark tone="unknown">
            <span className={notice.text}>{t("lost")}</span>
          </StateMark>
        </div>
      )}
    </div>
  );
}
