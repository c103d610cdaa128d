import { Button } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { SalesSource } from "../../../../main/bridge/contract/sales.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useFormat, useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import report from "../report/report.module.css";
import { FindingList } from "./finding-list.dom.tsx";
import { MappingForm } from "./mapping-form.dom.tsx";
import { COLUMN_MEANINGS, mappingOfWish, wishOfGuess } from "./mapping-wish.ts";
import classes from "./sales.module.css";
import { salesWords } from "./sales-words.ts";
import { SampleTable } from "./sample-table.dom.tsx";

/** A file that was sent: its first rows, how it is read, what would be taken, and then to take it. */
export function ReadFile({
  source,
  name,
  guess,
  known,
  onTaken,
}: {
  readonly source: SalesSource;
  readonly name: string;
  readonly guess: ResultOf<"sales.peek">;
  /** The chain's sites. */
  readonly known: readonly Site[];
  readonly onTaken: (told: ResultOf<"sales.take">) => void;
}) {
  const t = useTranslate(salesWords);
  const timeZone = useTimeZone();
  const [wish, setWish] = useState(() => wishOfGuess(guess, timeZone, known));
  const [dry, setDry] = useState<ResultOf<"sales.take"> | null>(null);
  const take = useAction("sales.take");
  const mapping = mappingOfWish(wish);
  function meaningOf(column: string): string | null {
    const meaning = COLUMN_MEANINGS.find((each) => wish.columns[each] === column);
    return meaning === undefined ? null : t(`columns.${meaning}`);
  }

  async function read(dryRun: boolean): Promise<void> {
    if (mapping === null) return;
    const told = await take.run({ source, mapping, dryRun });
    if (!told.ok) return;
    if (dryRun) setDry(told.value);
    else onTaken(told.value);
  }
  return (
    <div className={classes.read}>
      {take.failure && <StudyFailure failure={take.failure} />}
      {dry === null && (
        <>
          <SampleTable name={name} guess={guess} meaningOf={meaningOf} />
          <MappingForm guess={guess} wish={wish} onWish={setWish} known={known} />
          <div className={classes.bar}>
            <p className={report.soft}>{t(mapping === null ? "incomplete" : "checkHint")}</p>
            <Button size="md" disabled={mapping === null || take.busy} onClick={() => void read(true)}>
              {t("check")}
            </Button>
          </div>
        </>
      )}
      {dry !== null && (
        <>
          <WouldTake told={dry} />
          <h2>{t("findings")}</h2>
          <FindingList findings={dry.findings} />
          <div className={classes.bar}>
            <Button variant="default" size="md" disabled={take.busy} onClick={() => setDry(null)}>
              {t("change")}
            </Button>
            <Button size="md" disabled={take.busy || dry.takenRows === 0} onClick={() => void read(false)}>
              {t("take")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function WouldTake({ told }: { readonly told: ResultOf<"sales.take"> }) {
  const t = useTranslate(salesWords);
  const { count } = useFormat();
  return (
    <section className={classes.part} aria-labelledby="dry">
      <h2 id="dry">{t("dry")}</h2>
      <dl className={report.figures}>
        {(["rows", "takenRows", "siteDays", "units"] as const).map((key) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{count(told[key])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
