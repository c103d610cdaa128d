import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { SalesSource } from "../../../../main/bridge/contract/sales.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { SiteField } from "../parts/site-field.dom.tsx";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import report from "../report/report.module.css";
import { siteNamesOf } from "../sales/mapping-wish.ts";
import classes from "../sales/sales.module.css";
import { salesWords } from "../sales/sales-words.ts";
import { SampleTable } from "../sales/sample-table.dom.tsx";
import { SiteNames } from "../sales/site-names.dom.tsx";
import { TryAndTake } from "../sales/try-and-take.dom.tsx";
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
  const take = useAction("doors.take");
  const mapping = doorMappingOf(wish);

  async function ask(dryRun: boolean): Promise<ResultOf<"doors.take"> | null> {
    const told = mapping === null ? null : await take.run({ source, mapping, dryRun });
    return told?.ok ? told.value : null;
  }
  return (
    <TryAndTake
      isBusy={take.busy}
      incomplete={mapping === null ? t("incomplete") : null}
      failure={take.failure && <StudyFailure failure={take.failure} />}
      ask={ask}
      figuresOf={({ rows, siteDays, takenRows, visitors }) => [
        [sales("rows"), rows],
        [sales("takenRows"), takenRows],
        [t("siteDays"), siteDays],
        [t("visitors"), visitors],
      ]}
      onTaken={onTaken}
    >
      <Mapping {...props} wish={wish} onWish={setWish} />
    </TryAndTake>
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
