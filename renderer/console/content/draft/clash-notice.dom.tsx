import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { differences } from "./differences.ts";
import classes from "./draft.module.css";
import { draftWords } from "./draft-words.ts";
import { placeText, placeWords } from "./place-words.ts";
import type { Clash } from "./use-editing.dom.ts";

/** Two people changed one thing: shows both versions, and loses neither. */
export function ClashNotice<T extends { readonly name: string }>({
  clash,
  onCopied,
  drawn,
}: {
  readonly clash: Clash<T>;
  readonly onCopied: (id: string) => void;
  /** A small picture of a version, where there is one. */
  readonly drawn?: ((version: T) => ReactNode) | undefined;
}) {
  const t = useTranslate(draftWords);
  const place = useTranslate(placeWords);
  const format = useFormat();
  const valueText = (path: string, value: string | null): string =>
    value === null
      ? "–"
      : path.endsWith("AtMs") && Number(value) > 0
        ? format.dateTime(Number(value))
        : value;
  const { mine, theirs, takeTheirs, keepCopy, keepMine } = clash;
  async function copy() {
    const id = await keepCopy(t("copyOf", { name: mine.name }).slice(0, MAX_NAME));
    if (id !== null) onCopied(id);
  }
  return (
    <section className={notice.notice} data-tone="waiting" role="alert">
      <div className={classes.clash}>
        <StateMark tone="waiting">
          <span className={notice.text}>{t(theirs === null ? "clashGone" : "clash")}</span>
        </StateMark>
        {theirs !== null && (
          <table className={classes.versions}>
            <thead>
              <tr>
                <th scope="col">{t("place")}</th>
                <th scope="col">{t("mine")}</th>
                <th scope="col">{t("theirs")}</th>
              </tr>
            </thead>
            <tbody>
              {drawn !== undefined && (
                <tr>
                  <td />
                  <td>
                    <span className={classes.drawn}>{drawn(mine)}</span>
                  </td>
                  <td>
                    <span className={classes.drawn}>{drawn(theirs)}</span>
                  </td>
                </tr>
              )}
              {differences(mine, theirs).map((each) => (
                <tr key={each.path}>
                  <th scope="row">{placeText(each.path, place)}</th>
                  <td>{valueText(each.path, each.mine)}</td>
                  <td>{valueText(each.path, each.theirs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <span className={classes.buttons}>
        <Button onClick={() => void copy()}>{t("keepCopy")}</Button>
        {theirs !== null && (
          <Button
            variant="default"
            onClick={() => void keepMine(t("theirsOf", { name: theirs.name }).slice(0, MAX_NAME))}
          >
            {t("keepMine")}
          </Button>
        )}
        <Button variant="default" onClick={takeTheirs}>
          {t("takeTheirs")}
        </Button>
      </span>
    </section>
  );
}

const MAX_NAME = 120;
