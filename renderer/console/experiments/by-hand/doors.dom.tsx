import { useState } from "react";
import { Link } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import engagement from "../../engagement/engagement.module.css";
import proof from "../../proof/proof.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { CountField } from "../parts/count-field.dom.tsx";
import { DayField } from "../parts/day-field.dom.tsx";
import { siteLabel } from "../parts/known-sites.ts";
import { SiteField } from "../parts/site-field.dom.tsx";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import report from "../report/report.module.css";
import { byHandWords } from "./by-hand-words.ts";
import { Part, type PartProps } from "./part.dom.tsx";

type DoorCount = ResultOf<"study.by-hand">["doorCounts"][number];
/** The latest are shown; a year of sixty sites would be twenty thousand rows. */
const ROWS_SHOWN = 30;

/** How many came in and went past, day by day. */
export function Doors({
  today,
  sites,
  onChanged,
  doorCounts,
}: PartProps & { readonly doorCounts: readonly DoorCount[] }) {
  const t = useTranslate(byHandWords);
  const { count } = useFormat();
  const { day: written } = useNumberFormat();
  const [site, setSite] = useState("");
  const [day, setDay] = useState(today);
  const [visitors, setVisitors] = useState<number | null>(null);
  const [passersBy, setPassersBy] = useState<number | null>(null);
  const add = useAction("study.door-counts");
  const ready = site !== "" && day !== "" && visitors !== null;
  const latest = doorCounts.toSorted((a, b) => b.day.localeCompare(a.day)).slice(0, ROWS_SHOWN);

  async function write(): Promise<void> {
    const done = await add.run({
      counts: [{ siteId: site, day, visitors: visitors ?? 0, passersBy }],
    });
    if (!done.ok) return;
    setVisitors(null);
    setPassersBy(null);
    onChanged();
  }
  return (
    <Part
      title={t("doors")}
      hint={t("doorsHint")}
      ready={ready}
      busy={add.busy}
      onAdd={() => void write()}
      fields={
        <>
          <SiteField label={t("site")} siteId={site} known={sites} onChange={setSite} />
          <DayField label={t("day")} value={day} onChange={setDay} />
          <CountField label={t("visitors")} value={visitors} onChange={setVisitors} />
          <CountField
            label={t("passersBy")}
            description={t("passersByHint")}
            value={passersBy}
            onChange={setPassersBy}
          />
        </>
      }
    >
      <Link href="/experiments/doors" className={`${report.link} no-print`}>
        {t("fromFile")}
      </Link>
      {add.failure && <StudyFailure failure={add.failure} />}
      {latest.length === 0 && <p className={engagement.soft}>{t("noDoors")}</p>}
      {latest.length > 0 && (
        <table className={`${engagement.table} ${proof.cards}`}>
          <thead>
            <tr>
              <th scope="col">{t("day")}</th>
              <th scope="col">{t("site")}</th>
              <th scope="col">{t("visitors")}</th>
              <th scope="col">{t("passersBy")}</th>
            </tr>
          </thead>
          <tbody>
            {latest.map((one) => (
              <tr key={`${one.siteId} ${one.day}`}>
                <th scope="row">{written(one.day)}</th>
                <td data-label={t("site")}>{siteLabel(one.siteId, sites)}</td>
                <td data-label={t("visitors")}>{count(one.visitors)}</td>
                <td data-label={t("passersBy")}>
                  {one.passersBy === null ? t("notCounted") : count(one.passersBy)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
