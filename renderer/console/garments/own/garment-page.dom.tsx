import { Skeleton } from "@mantine/core";
import { Link } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { Answered } from "../../parts/answered.dom.tsx";
import { Empty } from "../../parts/empty.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { garmentsWords } from "../garments-words.ts";
import classes from "./garment-page.module.css";
import { GarmentRoom } from "./garment-room.dom.tsx";
import { JobProgress } from "./job-progress.dom.tsx";
import { MeshRoom } from "./mesh-room.dom.tsx";
import { ownWords } from "./own-words.ts";
import { RemovedNotice } from "./removed-notice.dom.tsx";
import { useGarment } from "./use-garment.dom.ts";

/** One garment of the shop: how its making goes, its points, how it is worn, and what may be done with it. */
export function GarmentPage({ name }: { readonly name: string }) {
  const t = useTranslate(ownWords);
  const asked = useGarment(name);
  if (asked.failure?.code === "no-such-garment") {
    return (
      <>
        <PageHead title={t("title")} />
        <Empty
          title={t("gone")}
          action={
            <Link href="/garments/own" className={classes.link ?? ""}>
              {t("toList")}
            </Link>
          }
        >
          {t("goneNext")}
        </Empty>
      </>
    );
  }
  return (
    <>
      {asked.value === null && <PageHead title={t("title")} />}
      <Answered<"garment.get"> of={asked} skeleton={<Skeleton height={480} radius="md" />}>
        {(value) => <Known key={name} value={value} />}
      </Answered>
    </>
  );
}

function Known({ value }: { readonly value: ResultOf<"garment.get"> }) {
  const t = useTranslate(ownWords);
  const g = useTranslate(garmentsWords);
  const { garment, draft } = value;
  const made = t(garment.source === "photo" ? "photoMade" : "meshMade");
  const kind = draft === null ? made : `${g(`category.${draft.category}`)}, ${made}`;
  return (
    <>
      <p className={classes.back}>
        <Link href="/garments/own">{t("toList")}</Link>
      </p>
      <PageHead title={garment.label} line={kind} />
      {garment.removedAtMs !== null && <RemovedNotice name={garment.name} label={garment.label} />}
      <JobProgress garment={garment} />
      {draft?.photo && <GarmentRoom garment={garment} draft={draft} photo={draft.photo} />}
      {draft !== null && draft.photo === null && <MeshRoom garment={garment} draft={draft} />}
    </>
  );
}
