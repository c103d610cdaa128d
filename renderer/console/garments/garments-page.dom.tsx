import { Button, SegmentedControl, Skeleton } from "@mantine/core";
import { useMemo, useState } from "react";
import type { ResultOf } from "../../../main/bridge/contract/contract.ts";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Answered } from "../parts/answered.dom.tsx";
import list from "../parts/card-list.module.css";
import { Empty } from "../parts/empty.dom.tsx";
import { SearchField } from "../parts/search-field.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { useCatalogue } from "./catalogue-context.dom.tsx";
import { GarmentItem } from "./garment-item.dom.tsx";
import { foundRows, type GarmentFilter, garmentRows } from "./garment-rows.ts";
import classes from "./garments-page.module.css";
import { AddButton, GarmentsTabs } from "./garments-tabs.dom.tsx";
import { garmentsWords } from "./garments-words.ts";

/** Rows that are drawn at first and added by "more"; a catalogue may hold ten thousand. */
const ROWS_AT_A_TIME = 60;

export function GarmentsPage() {
  const t = useTranslate(garmentsWords);
  const { asked } = useCatalogue();
  const missing = asked.value?.missingGarments.length ?? 0;
  const all = asked.value?.catalogue.products.length ?? 0;
  return (
    <>
      <PageHead title={t("title")} line={all > 0 && t("line", { all, worn: all - missing })}>
        <AddButton />
      </PageHead>
      <GarmentsTabs />
      <Answered<"catalogue.get">
        of={asked}
        skeleton={
          <div className={list.list}>
            {[0, 1, 2, 3, 4, 5].map((each) => (
              <div key={each} className={classes.skeleton}>
                <Skeleton width={60} height={80} radius="md" />
                <Skeleton height={20} width="40%" />
              </div>
            ))}
          </div>
        }
      >
        {(value) => <List value={value} />}
      </Answered>
    </>
  );
}

function List({ value }: { readonly value: ResultOf<"catalogue.get"> }) {
  const t = useTranslate(garmentsWords);
  const { locale } = usePreferences();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<GarmentFilter>("all");
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const rows = useMemo(() => garmentRows(value.catalogue, value.missingGarments, locale), [value, locale]);
  const found = foundRows(rows, search, filter, locale);
  if (rows.length === 0) return <Empty title={t("empty")}>{t("emptyNext")}</Empty>;
  const rest = found.length - shown;
  return (
    <>
      <div className={classes.tools}>
        <SearchField label={t("search")} value={search} onChange={setSearch} />
        <SegmentedControl
          size="md"
          aria-label={t("filter")}
          value={filter}
          onChange={(next) => setFilter(next as GarmentFilter)}
          data={(["all", "worn", "pictures"] as const).map((each) => ({ value: each, label: t(each) }))}
        />
      </div>
      {search !== "" && <p role="status">{t("found", { count: found.length })}</p>}
      {found.length === 0 ? (
        <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>
      ) : (
        <ul className={list.list}>
          {found.slice(0, shown).map((row) => (
            <GarmentItem key={row.product.productId} row={row} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button variant="default" size="md" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
          {t("more", { count: Math.min(rest, ROWS_AT_A_TIME) })}
        </Button>
      )}
    </>
  );
}
