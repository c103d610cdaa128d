import type { ScreenStatus } from "../../../main/bridge/contract/console.ts";
import { StateMark } from "../parts/state-mark.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { pictureWords } from "./picture-words.ts";
import { shownAnswer } from "./shown-answer.ts";
import { useUrgent } from "./urgent/urgent-context.dom.tsx";

/** Whether what was published last is on a screen, and since when; else why not yet. */
export function ScreenShown({ screen }: { readonly screen: ScreenStatus }) {
  const t = useTranslate(pictureWords);
  const format = useFormat();
  const answer = shownAnswer(screen, useUrgent() !== null);
  switch (answer.kind) {
    case "folder":
      return t("folder");
    case "on":
      return (
        <StateMark tone="calm">
          <span>{t("on", { version: answer.version, when: format.dateTime(answer.sinceAtMs) })}</span>
        </StateMark>
      );
    case "not-yet":
      return (
        <StateMark tone={answer.why === "silent" ? "unknown" : "waiting"}>
          <span>
            {t(`notYet.${answer.why}`, { version: screen.dueVersion ?? "" })}
            {answer.why !== "silent" &&
              answer.version !== null &&
              `. ${t("before", { version: answer.version })}`}
          </span>
        </StateMark>
      );
  }
}
