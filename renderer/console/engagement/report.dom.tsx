import type { ReactNode } from "react";
import type { EngagementReport } from "../../../main/report/schema/engagement.ts";
import { Empty } from "../parts/empty.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { Answer } from "./answer.dom.tsx";
import { Assisted } from "./assisted.dom.tsx";
import { Breakdown } from "./breakdown.dom.tsx";
import { Changes } from "./changes.dom.tsx";
import type { Comparison } from "./comparison.ts";
import { engagementWords } from "./engagement-words.ts";
import { Glance } from "./glance.dom.tsx";
import { HeatMap } from "./heat-map.dom.tsx";
import { HowWeKnow } from "./how-we-know.dom.tsx";
import { Ladder } from "./ladder.dom.tsx";
import { Missing } from "./missing.dom.tsx";
import own from "./missing.module.css";
import { Never } from "./never.dom.tsx";
import { nothingMeasured } from "./report-sentence.ts";
import { SmallestPrinted } from "./smallest-printed.dom.ts";
import { Times } from "./times.dom.tsx";
import { Trend } from "./trend.dom.tsx";

export interface ReportProps {
  readonly report: EngagementReport;
  readonly comparison: Comparison;
  /** What people answered when they were asked; it has a report of its own. */
  readonly survey: ReactNode;
  /** A note was written or taken away; null: notes are none of this report's. */
  readonly onNoted: (() => void) | null;
}

/** The answer first, then one question a section, and how we know at the end. */
export function Report({ report, comparison, survey, onNoted }: ReportProps) {
  const t = useTranslate(engagementWords);
  return (
    <SmallestPrinted value={report.smallestPrinted}>
      <Answer report={report} comparison={comparison} />
      {nothingMeasured(report) ? (
        <Empty title={t("nothing")}>{t("nothingNext")}</Empty>
      ) : (
        <>
          <Glance report={report} comparison={comparison} />
          <Ladder report={report} comparison={comparison} />
          <Changes report={report} comparison={comparison} />
          <div className={own.pair}>
            <Missing report={report} />
            <Never report={report} />
          </div>
          <Times durations={report.durations} />
          <Trend report={report} onNoted={onNoted} />
          <HeatMap report={report} />
          <Breakdown report={report} />
          <Assisted assisted={report.assisted} />
        </>
      )}
      {survey}
      <HowWeKnow report={report} />
    </SmallestPrinted>
  );
}
