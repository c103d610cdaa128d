import type { Today } from "../../../main/bridge/contract/console.ts";
import list from "../parts/card-list.module.css";
import { useFormat } from "../words/use-format.dom.tsx";
import classes from "./device-list.module.css";

/** What the host wrote to its log for people, newest first, in its own words. */
export function TroubleList({ troubles }: { readonly troubles: Today["troubles"] }) {
  const format = useFormat();
  return (
    <ul className={list.list}>
      {troubles.map((trouble) => (
        <li key={`${trouble.atMs} ${trouble.part} ${trouble.code}`} className={classes.row}>
          <div className={classes.words}>
            <p lang="en">{trouble.message}</p>
            <p className={classes.soft}>{trouble.part}</p>
          </div>
          <p className={`${classes.state} ${classes.soft}`}>{format.dateTime(trouble.atMs)}</p>
        </li>
      ))}
    </ul>
  );
}
