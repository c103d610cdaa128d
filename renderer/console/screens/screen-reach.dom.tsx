import type { ScreenReach } from "../../../main/bridge/contract/screens.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import list from "../parts/card-list.module.css";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./book.module.css";
import { bookWords } from "./book-words.ts";

const EVENTS = ["content.changed", "sign.changed", "screen.book-changed"] as const;
/** Names that are told before "and so many more". */
const NAMES = 6;

/** Which screens get what of the draft or of what is published. Nothing where it is not known. */
export function ScreenReachList({ of }: { readonly of: "draft" | "published" }) {
  const reach = useReach(of);
  return reach.length === 0 ? null : <ReachOf screens={reach} />;
}

function ReachOf({ screens }: { readonly screens: readonly ScreenReach[] }) {
  return (
    <ul className={list.list}>
      {screens.map((screen) => (
        <li key={screen.screenId} className={classes.row}>
          <Reached screen={screen} />
        </li>
      ))}
    </ul>
  );
}

/** The same behind one touch, where screens get different things; a shop with one screen for all is not bothered. */
export function ReachDetails({ of }: { readonly of: "draft" | "published" }) {
  const t = useTranslate(bookWords);
  const reach = useReach(of);
  if (reach.every(({ entriesForOthers }) => entriesForOthers === 0)) return null;
  return (
    <details className={classes.details}>
      <summary>{t("reach")}</summary>
      <ReachOf screens={reach} />
    </details>
  );
}

function useReach(of: "draft" | "published"): readonly ScreenReach[] {
  return useRequest("screen.reach", { of }, { reloadOn: EVENTS }).value ?? [];
}

function Reached({
  screen: { entriesForOthers, entryNames, groupName, name },
}: {
  readonly screen: ScreenReach;
}) {
  const t = useTranslate(bookWords);
  const shown = entryNames.slice(0, NAMES);
  const more = entryNames.length - shown.length;
  return (
    <div>
      <p className={classes.name}>{groupName === null ? name : `${name} · ${groupName}`}</p>
      <p>
        {shown.length === 0 ? t("getsNothing") : shown.join(", ")}
        {more > 0 && ` ${t("more", { count: more })}`}
      </p>
      {entriesForOthers > 0 && <p className={classes.soft}>{t("forOthers", { count: entriesForOthers })}</p>}
    </div>
  );
}
