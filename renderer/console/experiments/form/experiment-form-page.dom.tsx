import { Skeleton } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import type { Experiment } from "../../../../content/experiment/schema/experiment.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { Empty } from "../../parts/empty.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { experimentsWords } from "../experiments-words.ts";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import { useSites } from "../parts/use-sites.dom.ts";
import report from "../report/report.module.css";
import { ExperimentForm } from "./experiment-form.dom.tsx";
import { EMPTY_WISH, wishOf } from "./experiment-wish.ts";
import { formWords } from "./form-words.ts";

/** A new experiment, or a draft that is gone on with. */
export function ExperimentFormPage({ experimentId }: { readonly experimentId: string | null }) {
  const t = useTranslate(formWords);
  const list = useRequest("experiment.list", {});
  return (
    <>
      <PageHead title={t("title")} line={t("line")} />
      <StudyAnswered<"experiment.list"> of={list} skeleton={<Skeleton height={480} radius="lg" />}>
        {(value) => <Begun experimentId={experimentId} list={value} />}
      </StudyAnswered>
    </>
  );
}

/** Sites of experiments while nobody has listed the chain, by their ids. */
function unlisted(experiments: readonly Experiment[], sites: readonly Site[]): readonly Site[] {
  const listed = new Set(sites.map(({ siteId }) => siteId));
  const used = new Set(experiments.flatMap(({ siteIds }) => siteIds));
  return [...used].filter((siteId) => !listed.has(siteId)).map((siteId) => ({ siteId, name: siteId }));
}

function Begun({
  experimentId,
  list,
}: {
  readonly experimentId: string | null;
  readonly list: ResultOf<"experiment.list">;
}) {
  const t = useTranslate(formWords);
  const words = useTranslate(experimentsWords);
  const sites = useSites();
  // What is being written must not be lost when the list is fetched anew.
  const [draft] = useState(() => list.drafts.find((each) => each.experimentId === experimentId) ?? null);
  const all = [...list.drafts, ...list.kept.map(({ experiment }) => experiment)];
  if (experimentId !== null && draft === null) {
    return (
      <Empty
        title={t("gone")}
        action={
          <Link href="/experiments" className={report.link ?? ""}>
            {words("experiments")}
          </Link>
        }
      >
        {t("goneNext")}
      </Empty>
    );
  }
  return (
    <ExperimentForm
      begun={draft === null ? EMPTY_WISH : wishOf(draft)}
      draft={draft}
      takenIds={all.map((each) => each.experimentId)}
      knownSites={sites.length > 1 ? sites : [...sites, ...unlisted(all, sites)]}
    />
  );
}
