import { Button } from "@mantine/core";
import { useState } from "react";
import type { ContentVersion } from "../../../../main/bridge/contract/content.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import list from "../../parts/card-list.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import picture from "../../parts/picture-row.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import classes from "./now.module.css";
import { nowWords } from "./now-words.ts";
import { VersionPictures } from "./version-pictures.dom.tsx";

/** Versions that are drawn at first and added by "more". */
const ROWS_AT_A_TIME = 8;

/** What was published and by whom, newest first, with one click back to any. */
export function VersionList({ versions }: { readonly versions: readonly ContentVersion[] }) {
  const t = useTranslate(nowWords);
  const format = useFormat();
  const rollBack = useAction("content.roll-back");
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const newest = versions.toSorted((a, b) => b.version - a.version);
  if (newest.length === 0) return <Empty title={t("noVersions")}>{t("noVersionsNext")}</Empty>;
  return (
    <>
      {rollBack.failure && <ContentFailure failure={rollBack.failure} />}
      <ul className={list.list}>
        {newest
          .slice(0, shown)
          .map(({ approver, author, isCurrent, mediaIds, note, publishedAtMs, source, version }) => (
            <li key={version} className={picture.item}>
              <div className={`${picture.row} ${classes.version}`}>
                <span className={picture.words}>
                  <span className={picture.name}>{t("version", { version })}</span>
                  <span className={picture.soft}>
                    {t(approver === null ? "by" : "byTwo", {
                      author,
                      approver: approver ?? "",
                      when: format.dateTime(publishedAtMs),
                    })}
                  </span>
                  {source !== null && (
                    <span className={picture.soft}>
                      {t("cameFrom", { host: source.host, version: source.version })}
                    </span>
                  )}
                  {note !== "" && <span className={picture.soft}>{note}</span>}
                  <VersionPictures mediaIds={mediaIds} />
                </span>
                {isCurrent ? (
                  <StateMark tone="calm">{t("current")}</StateMark>
                ) : (
                  <Button
                    variant="default"
                    disabled={rollBack.busy}
                    aria-label={`${t("showAgain")}: ${t("version", { version })}`}
                    onClick={() => void rollBack.run({ version })}
                  >
                    {t("showAgain")}
                  </Button>
                )}
              </div>
            </li>
          ))}
      </ul>
      {newest.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
          {t("older")}
        </Button>
      )}
    </>
  );
}
