import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import type { DurationId } from "../../../main/report/schema/engagement-rows.ts";
import { Term } from "../parts/term.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import type { Comparison } from "./comparison.ts";
import { engagementWords } from "./engagement-words.ts";
import { exactDuration } from "./exact-duration.ts";
import { GlanceTile } from "./glance-tile.dom.tsx";
import { useDefinition } from "./use-definition.dom.ts";

/** How long something usually took, and what it took before or elsewhere. */
export function DurationTile({
  id,
  question,
  durations,
  comparison,
}: {
  readonly id: DurationId;
  readonly question: string;
  readonly durations: EngagementReport["durations"];
  readonly comparison: Comparison;
}) {
  const t = useTranslate(engagementWords);
  const format = useFormat();
  const define = useDefinition();
  const row = durations.find((each) => each.id === id);
  if (!row) return null;
  const { medianMs, p90Ms, count } = row.now;
  const otherMs = comparison === "before" ? row.before.medianMs : (row.otherSites?.medianMs ?? null);
  const otherWords = comparison === "before" ? "times.otherBefore" : "times.otherSites";
  const other = otherMs === null ? null : t(otherWords, { duration: exactDuration(otherMs, format) });
  const none = t(count.state === "not-measured" ? "durationNotMeasured" : "durationNone");
  return (
    <GlanceTile
      question={question}
      to="times"
      answer={medianMs === null ? "–" : exactDuration(medianMs, format)}
      unit={<Term meaning={define(id)}>{medianMs === null ? none : t("halfLonger")}</Term>}
      lines={[
        other,
        medianMs === null
          ? null
          : p90Ms === null
            ? t("p90None")
            : t("p90Line", { duration: exactDuration(p90Ms, format) }),
      ]}
    />
  );
}
