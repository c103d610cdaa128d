import { Button, CopyButton } from "@mantine/core";
import type { FollowerLink } from "../../../../main/bridge/contract/followers.ts";
import notice from "../../parts/notice.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./follow.module.css";
import { followWords } from "./follow-words.ts";

/** The link by which a screen's computer joins, shown this once, and where to enter it. */
export function LinkBox({
  name,
  made: { link, reach, untilMs },
  onDone,
}: {
  readonly name: string;
  readonly made: FollowerLink;
  readonly onDone: () => void;
}) {
  const t = useTranslate(followWords);
  const format = useFormat();
  return (
    <div className={classes.box} role="status">
      <h3>{t("linkFor", { name })}</h3>
      {reach === "this-machine" && (
        <div className={notice.notice} data-tone="waiting">
          <p className={notice.text}>{t("onlyHere")}</p>
        </div>
      )}
      <p className={classes.link}>{link}</p>
      <div>
        <p>{t("linkNext")}</p>
        <ul className={classes.ways}>
          <li>{t("linkConsole")}</li>
          <li>
            {t("linkCommand")} <code>npm run -s psyche -- screen join LINK</code>
          </li>
        </ul>
      </div>
      <p className={classes.soft}>{t("linkUntil", { when: format.dateTime(untilMs) })}</p>
      <div className={classes.buttons}>
        <CopyButton value={link}>
          {({ copied, copy }) => <Button onClick={copy}>{t(copied ? "copied" : "copy")}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          {t("done")}
        </Button>
      </div>
    </div>
  );
}
