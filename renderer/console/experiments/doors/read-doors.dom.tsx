import { Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { SalesSource } from "../../../../main/bridge/contract/sales.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useFormat, useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { SiteField } from "../parts/site-field.dom.tsx";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import report from "../report/report.module.css";
import { FindingList } from "../sales/finding-list.dom.tsx";
import { siteNamesOf } from "../sales/mapping-wish.ts";
import classes from "../sales/sales.module.css";
import { salesWords } from "../sales/sales-words.ts";
import { SampleTable } from "../sales/sample-table.dom.tsx";
import { SiteNames } from "../sales/site-names.dom.tsx";
import { WritingFields } from "../sales/writing-fields.dom.tsx";
import { DOOR_MEANINGS, type DoorWish, doorMappingOf, doorWishOf } from "./door-wish.ts";
import { doorWords } from "./door-words.ts";

interface ReadProps {
  readonly name: string;
  readonly guess: ResultOf<"doors.peek">;
  /** The chain's sites. */
  readonly known: readonly Site[];
}

/** A file of counts that was sent: its first rows, how it is read, what would be taken, and then to take it. */
export function ReadDoors({
  source,
  onTaken,
  ...props
}: ReadProps & {
  readonly source: SalesSource;
  readonly onTaken: (told: ResultOf<"doors.take">) => void;
}) {
  const { guess, known } = props;
  const sales = useTranslate(salesWords);
  const t = useTranslate(doorWords);
  const timeZone = useTimeZone();
  const [wish, setWish] = useState(() => doorWishOf(guess, timeZone, known));
  const [dry, setDry] = useState<ResultOf<"doors.take"> | null>(null);
  const take = useAction("doors.take");
  const mapping = doorMappingOf(wish);

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
          <Mapping {...props} wish={wish} onWish={setWish} />
          <div className={classes.bar}>
            <p className={report.soft}>{mapping === null ? t("incomplete") : sales("checkHint")}</p>
            <Button size="md" disabled={mapping === null || take.busy} onClick={() => void read(true)}>
              {sales("check")}
            </Button>
          </div>
        </>
      )}
      {dry !== null && (
        <>
          <WouldTake told={dry} />
          <h2>{sales("findings")}</h2>
          <FindingList findings={dry.findings} />
          <div className={classes.bar}>
            <Button variant="default" size="md" disabled={take.busy} onClick={() => setDry(null)}>
              {sales("change")}
            </Button>
            <Button size="md" disabled={take.busy || dry.takenRows === 0} onClick={() => void read(false)}>
              {sales("take")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Mapping({
  name,
  guess,
  known,
  wish,
  onWish,
}: ReadProps & { readonly wish: DoorWish; readonly onWish: (wish: DoorWish) => void }) {
  const sales = useTranslate(salesWords);
  const t = useTranslate(doorWords);
  const names = [...new Set(guess.head)].filter((column) => column !== "");
  function meaningOf(column: string): string | null {
    const meaning = DOOR_MEANINGS.find((each) => wish.columns[each] === column);
    return meaning === undefined ? null : t(`columns.${meaning}`);
  }
  return (
    <>
      <SampleTable name={name} guess={guess} meaningOf={meaningOf} />
      <section className={classes.part} aria-labelledby="map">
        <div>
          <h2 id="map">{sales("map")}</h2>
          <p className={report.soft}>
            {sales("mapLine")} {t("columnsHint")}
          </p>
        </div>
        <fieldset className={classes.fieldset}>
          <legend>{sales("column")}</legend>
          {DOOR_MEANINGS.map((meaning) => (
            <NativeSelect
              key={meaning}
              size="md"
              label={t(`columns.${meaning}`)}
              value={wish.columns[meaning] ?? ""}
              onChange={({ currentTarget: { value } }) => {
                const columns = { ...wish.columns, [meaning]: value === "" ? null : value };
                const sites = siteNamesOf(guess, { columns, sites: wish.sites }, known);
                onWish({ ...wish, columns, sites });
              }}
              data={[
                { value: "", label: sales("noColumn") },
                ...names.map((column) => ({ value: column, label: column })),
              ]}
            />
          ))}
          {wish.columns.site === null && (
            <SiteField
              label={sales("wholeSite")}
              siteId={wish.siteId}
              known={known}
              onChange={(siteId) => onWish({ ...wish, siteId })}
            />
          )}
        </fieldset>
        <WritingFields wish={wish} onWish={onWish} />
        <SiteNames sites={wish.sites} known={known} onSites={(sites) => onWish({ ...wish, sites })} />
      </section>
    </>
  );
}

function WouldTake({ told }: { readonly told: ResultOf<"doors.take"> }) {
  const sales = useTranslate(salesWords);
  const t = useTranslate(doorWords);
  const { count } = useFormat();
  const figures = [
    [sales("rows"), told.rows],
    [sales("takenRows"), told.takenRows],
    [t("siteDays"), told.siteDays],
    [t("visitors"), told.visitors],
  ] as const;
  return (
    <section className={classes.part} aria-labelledby="dry">
      <h2 id="dry">{sales("dry")}</h2>
      <dl className={report.figures}>
        {figures.map(([what, amount]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count(amount)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
