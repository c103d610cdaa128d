import { Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import type { ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { Answered } from "../../parts/answered.dom.tsx";
import list from "../../parts/card-list.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { matches } from "../../parts/matches.ts";
import picture from "../../parts/picture-row.module.css";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { usePreferences } from "../../words/preferences.dom.tsx";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useCatalogue } from "../catalogue-context.dom.tsx";
import { AddButton, GarmentsTabs } from "../garments-tabs.dom.tsx";
import { GarmentThumb } from "./garment-thumb.dom.tsx";
import { OwnGarmentRow } from "./own-garment-row.dom.tsx";
import rows from "./own-garment-row.module.css";
import { ownWords } from "./own-words.ts";

/** Changes of garments after which the lists are fetched anew. */
export const GARMENT_EVENTS = ["garment.changed"] as const;

/** The garments that the shop has made itself, and those in its bin. */
export function OwnGarmentsPage() {
  const t = useTranslate(ownWords);
  const asked = useRequest("garment.list", {}, { reloadOn: GARMENT_EVENTS });
  const kept = (asked.value ?? []).filter(({ removedAtMs }) => removedAtMs === null);
  const worn = kept.filter(({ published }) => published !== null).length;
  return (
    <>
      <PageHead title={t("title")} line={kept.length > 0 && t("line", { all: kept.length, worn })}>
        <AddButton />
      </PageHead>
      <GarmentsTabs />
      <Answered<"garment.list"> of={asked} skeleton={<Skeleton height={240} radius="md" />}>
        {(garments) => <Lists garments={garments} />}
      </Answered>
    </>
  );
}

function Lists({ garments }: { readonly garments: readonly ShopGarment[] }) {
  const t = useTranslate(ownWords);
  const { locale } = usePreferences();
  const catalogue = useCatalogue();
  const [search, setSearch] = useState("");
  const kept = garments.filter(({ removedAtMs }) => removedAtMs === null);
  const productNames = ({ productIds }: ShopGarment) =>
    productIds.map((productId) => catalogue.product(productId)?.name[locale] ?? productId);
  const found = kept
    .filter((garment) => matches(search, [garment.label, garment.name, ...productNames(garment)]))
    .toSorted((a, b) => b.changedAtMs - a.changedAtMs);
  return (
    <>
      {kept.length === 0 ? (
        <Empty title={t("empty")} action={<AddButton />}>
          {t("emptyNext")}
        </Empty>
      ) : (
        <>
          <SearchField label={t("search")} value={search} onChange={setSearch} />
          {search !== "" && <p role="status">{t("found", { count: found.length })}</p>}
          {found.length === 0 ? (
            <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>
          ) : (
            <ul className={list.list}>
              {found.map((garment) => (
                <OwnGarmentRow key={garment.name} garment={garment} products={productNames(garment)} />
              ))}
            </ul>
          )}
        </>
      )}
      <Bin garments={garments.filter(({ removedAtMs }) => removedAtMs !== null)} />
    </>
  );
}

function Bin({ garments }: { readonly garments: readonly ShopGarment[] }) {
  const t = useTranslate(ownWords);
  const format = useFormat();
  const restore = useAction("garment.restore");
  if (garments.length === 0) return null;
  return (
    <section className={rows.bin}>
      <h2>{t("bin")}</h2>
      <p className={picture.soft}>{t("binLine")}</p>
      {restore.failure && <FailureNotice failure={restore.failure} />}
      <ul className={list.list}>
        {garments.map((garment) => (
          <li key={garment.name} className={picture.item}>
            <div className={`${picture.row} ${rows.binned}`}>
              <GarmentThumb garment={garment} />
              <span className={picture.words}>
                <Link href={`/garments/own/${garment.name}`} className={picture.name ?? ""}>
                  {garment.label}
                </Link>
                <span className={picture.soft}>
                  {t("removed", { when: format.dateTime(garment.removedAtMs ?? 0) })}
                </span>
              </span>
              <Button
                variant="default"
                disabled={restore.busy}
                onClick={() => void restore.run({ name: garment.name })}
              >
                {t("restore")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
