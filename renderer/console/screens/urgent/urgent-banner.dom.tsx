import { Button } from "@mantine/core";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./urgent.module.css";
import { useUrgent } from "./urgent-context.dom.tsx";
import { urgentWords } from "./urgent-words.ts";

/** While a message is on all screens: what it says, until when, and the way to end it. On every page. */
export function UrgentBanner() {
  const t = useTranslate(urgentWords);
  const format = useFormat();
  const message = useUrgent();
  const end = useAction("urgent.end");
  return (
    <div role="status" className="no-print">
      {message !== null && (
        <div className={`${notice.notice} ${classes.banner}`} data-style={message.style}>
          <div className={classes.said}>
            <StateMark tone={message.style === "alarm" ? "trouble" : "waiting"}>
              <strong>{t("onAll", { time: format.time(message.untilMs) })}</strong>
            </StateMark>
            <p className={classes.text}>{message.text}</p>
          </div>
          <Button
            color="dark"
            size="md"
            loading={end.busy}
            onClick={() => void end.run({ messageId: message.messageId })}
          >
            {t("end")}
          </Button>
        </div>
      )}
      {message !== null && end.failure && <FailureNotice failure={end.failure} />}
    </div>
  );
}
