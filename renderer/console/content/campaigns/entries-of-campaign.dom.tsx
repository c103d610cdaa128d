import { Link } from "wouter";
import list from "../../parts/card-list.module.css";
import picture from "../../parts/picture-row.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { calendarWords } from "../calendar/calendar-words.ts";
import { DueLine } from "../calendar/due-line.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { Warnings } from "../draft/warnings.dom.tsx";
import classes from "./campaigns.module.css";
import { campaignsWords } from "./campaigns-words.ts";
import { entriesOf, howText } from "./how-text.ts";

/** When a campaign is shown: its lines of the calendar, and the way to another one. */
export function EntriesOfCampaign({ campaignId }: { readonly campaignId: string }) {
  const t = useTranslate(campaignsWords);
  const roles = useTranslate(calendarWords);
  const { programme } = useDraft().draft;
  const entries = entriesOf(campaignId, programme);
  return (
    <section className={classes.section}>
      <h2>{t("when")}</h2>
      {entries.length === 0 && <p className={classes.fault}>{t("notPlanned")}</p>}
      {entries.length > 0 && (
        <ul className={list.list}>
          {entries.map((entry) => (
            <li key={entry.entryId} className={`${picture.item} ${classes.entry}`}>
              <span className={picture.words}>
                <span className={picture.name}>{entry.name}</span>
                <DueLine when={entry.when} />
                <span className={picture.soft}>{howText(entry, t, roles(`role.${entry.role.kind}`))}</span>
                <Warnings kind="entry" id={entry.entryId} />
              </span>
              <Link href={`/content/calendar/${entry.entryId}`} className={classes.link ?? ""}>
                {t("change")}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={`/content/calendar/new?campaign=${campaignId}`} className={classes.link ?? ""}>
          {t(entries.length === 0 ? "plan" : "planMore")}
        </Link>
      </p>
    </section>
  );
}
