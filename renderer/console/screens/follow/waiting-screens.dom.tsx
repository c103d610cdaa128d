import { useRequest } from "../../bridge/use-request.dom.ts";
import list from "../../parts/card-list.module.css";
import grid from "../../requests/request-grid.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import book from "../book.module.css";
import classes from "./follow.module.css";
import { followWords } from "./follow-words.ts";
import { FollowerActions } from "./follower-actions.dom.tsx";

const EVENTS = ["screen.followers-changed", "screen.book-changed"] as const;

/** Screens whose computers have not joined yet; nothing where there are none. */
export function WaitingScreens() {
  const t = useTranslate(followWords);
  const format = useFormat();
  const followers = useRequest("screen.followers", {}, { reloadOn: EVENTS }).value ?? [];
  const waiting = followers.filter(({ joinedAtMs }) => joinedAtMs === null);
  if (waiting.length === 0) return null;
  return (
    <section className={grid.section} aria-labelledby="waiting-screens">
      <div>
        <h2 id="waiting-screens">{t("waiting")}</h2>
        <p className={classes.soft}>{t("waitingLine")}</p>
      </div>
      <ul className={list.list}>
        {waiting.map(({ linkUntilMs, name, screenId }) => (
          <li key={screenId} className={book.row}>
            <div>
              <p className={book.name}>{name}</p>
              <p className={classes.soft}>
                {linkUntilMs === null ? t("linkOver") : t("linkOpen", { when: format.dateTime(linkUntilMs) })}
              </p>
            </div>
            <FollowerActions screenId={screenId} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
