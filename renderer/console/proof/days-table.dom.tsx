import type { CampaignDay, PlayRow, ProofDay } from "../../../main/report/schema/proof-of-play.ts";
import engagement from "../engagement/engagement.module.css";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./proof.module.css";
import { proofWords } from "./proof-words.ts";

/** The days of the report, each with what the screens' time was and what was played. */
export function DaysTable({ days }: { readonly days: readonly ProofDay[] }) {
  const t = useTranslate(proofWords);
  const format = useFormat();
  return (
    <section className={`${engagement.section} may-break`} aria-labelledby="days">
      <h2 id="days">{t("days")}</h2>
      <table className={`${engagement.table} ${classes.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t("day")}</th>
            <th scope="col">
              <Term meaning={t("upMeaning")}>{t("up")}</Term>
            </th>
            <th scope="col">
              <Term meaning={t("timeMeaning.shownMs")}>{t("shown")}</Term>
            </th>
            <th scope="col">
              <Term meaning={t("plannedMeaning")}>{t("planned")}</Term>
            </th>
            <th scope="col">
              <Term meaning={t("timeMeaning.peopleMs")}>{t("time.peopleMs")}</Term>
            </th>
            <th scope="col">
              <Term meaning={t("timeMeaning.lostMs")}>{t("time.lostMs")}</Term>
            </th>
            <th scope="col">
              <Term meaning={t("failedMeaning")}>{t("failed")}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, plays, time }) => (
            <tr key={day}>
              <th scope="row">{format.day(day)}</th>
              {time.upMs === 0 ? (
                <td colSpan={6} className={classes.off}>
                  {t("notUp")}
                </td>
              ) : (
                <>
                  <td data-label={t("up")}>{format.duration(time.upMs)}</td>
                  <td data-label={t("shown")}>{format.duration(plays.shownMs)}</td>
                  <td data-label={t("planned")}>
                    {plays.plannedMs === null ? "–" : format.duration(plays.plannedMs)}
                  </td>
                  <td data-label={t("time.peopleMs")}>{format.duration(time.peopleMs)}</td>
                  <td data-label={t("time.lostMs")}>{format.duration(time.lostMs)}</td>
                  <td data-label={t("failed")}>{format.count(plays.failed)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Every campaign on every day against its plan, folded away until somebody asks. */
export function CampaignDays({
  campaignDays,
  campaigns,
}: {
  readonly campaignDays: readonly CampaignDay[];
  readonly campaigns: readonly PlayRow[];
}) {
  const t = useTranslate(proofWords);
  const format = useFormat();
  const nameOf = (id: string | null): string =>
    campaigns.find((campaign) => campaign.id === id)?.name ?? id ?? t("noCampaign");
  return (
    <details className={`${engagement.details} ${classes.wide}`}>
      <summary>{t("differences")}</summary>
      <table className={`${engagement.table} ${classes.cards}`}>
        <thead>
          <tr>
            <th scope="col">{t("campaign")}</th>
            <th scope="col">{t("day")}</th>
            <th scope="col">{t("shown")}</th>
            <th scope="col">{t("planned")}</th>
            <th scope="col">{t("why")}</th>
          </tr>
        </thead>
        <tbody>
          {campaignDays.map(({ campaignId, day, difference, plannedMs, shownMs }) => (
            <tr key={`${day} ${campaignId}`}>
              <th scope="row">{nameOf(campaignId)}</th>
              <td data-label={t("day")}>{format.dayShort(day)}</td>
              <td data-label={t("shown")}>{format.duration(shownMs)}</td>
              <td data-label={t("planned")}>{plannedMs === null ? "–" : format.duration(plannedMs)}</td>
              <td data-label={t("why")}>{t(`difference.${difference}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
