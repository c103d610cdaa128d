import { Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Experiment } from "../../../../content/experiment/schema/experiment.ts";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { PageHead } from "../../layout/page-head.dom.tsx";
import { Empty } from "../../parts/empty.dom.tsx";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { dayAt } from "../../words/day-start.ts";
import { useTimeZone } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ExperimentsTabs } from "../experiments-tabs.dom.tsx";
import { experimentsWords } from "../experiments-words.ts";
import { StudyAnswered } from "../parts/study-answered.dom.tsx";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { UndoNotice } from "../parts/undo-notice.dom.tsx";
import { DraftRow, KeptRow } from "./experiment-rows.dom.tsx";
import { type ExperimentGroups, groupExperiments } from "./group-experiments.ts";
import classes from "./list.module.css";

/** All experiments: those that are being written, those whose plan was drawn, those that have ended. */
export function ExperimentsPage() {
  const t = useTranslate(experimentsWords);
  const [, navigate] = useLocation();
  const list = useRequest("experiment.list", {});
  const discard = useAction("experiment.discard");
  const save = useAction("experiment.save");
  const [discarded, setDiscarded] = useState<Experiment | null>(null);

  async function throwAway(experiment: Experiment): Promise<void> {
    const done = await discard.run({ experimentId: experiment.experimentId });
    if (done.ok) setDiscarded(experiment);
    list.reload();
  }
  async function bringBack(experiment: Experiment): Promise<void> {
    const done = await save.run({ experiment });
    if (done.ok) setDiscarded(null);
    list.reload();
  }
  const failure = discard.failure ?? save.failure;
  return (
    <>
      <PageHead title={t("title")} line={t("line")}>
        <Button variant="default" size="md" onClick={() => navigate("/experiments/example")}>
          {t("example")}
        </Button>
        <Button size="md" onClick={() => navigate("/experiments/new")}>
          {t("new")}
        </Button>
      </PageHead>
      <ExperimentsTabs />
      {failure && <StudyFailure failure={failure} />}
      {discarded && (
        <UndoNotice
          text={t("discarded", { title: discarded.title })}
          busy={save.busy}
          onUndo={() => void bringBack(discarded)}
        />
      )}
      <StudyAnswered<"experiment.list"> of={list} skeleton={<ListSkeleton />}>
        {(value) => <Groups list={value} onDiscard={(experiment) => void throwAway(experiment)} />}
      </StudyAnswered>
    </>
  );
}

/** So many rows are looked through without a search. */
const MANY = 6;

function Groups({
  list,
  onDiscard,
}: {
  readonly list: ResultOf<"experiment.list">;
  readonly onDiscard: (experiment: Experiment) => void;
}) {
  const t = useTranslate(experimentsWords);
  const timeZone = useTimeZone();
  const [, navigate] = useLocation();
  const [wanted, setWanted] = useState("");
  const [today] = useState(() => dayAt(Date.now(), timeZone));
  if (list.drafts.length + list.kept.length === 0) {
    return (
      <Empty
        title={t("empty")}
        action={
          <div className={classes.ways}>
            <Button size="md" onClick={() => navigate("/experiments/new")}>
              {t("new")}
            </Button>
            <Button variant="default" size="md" onClick={() => navigate("/experiments/example")}>
              {t("example")}
            </Button>
          </div>
        }
      >
        {t("emptyNext")}
      </Empty>
    );
  }
  const groups = groupExperiments(list, wanted, today);
  return (
    <>
      {list.drafts.length + list.kept.length > MANY && (
        <SearchField label={t("search")} value={wanted} onChange={setWanted} />
      )}
      {isEmpty(groups) && <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>}
      {groups.drafts.length > 0 && (
        <section aria-labelledby="drafts" className={classes.group}>
          <h2 id="drafts">{t("drafts")}</h2>
          <ul className={classes.list}>
            {groups.drafts.map((draft) => (
              <DraftRow key={draft.experimentId} draft={draft} onDiscard={() => onDiscard(draft)} />
            ))}
          </ul>
        </section>
      )}
      {(["running", "ended"] as const).map(
        (name) =>
          groups[name].length > 0 && (
            <section key={name} aria-labelledby={name} className={classes.group}>
              <h2 id={name}>{t(name)}</h2>
              <ul className={classes.list}>
                {groups[name].map((kept) => (
                  <KeptRow key={kept.experiment.experimentId} kept={kept} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

function isEmpty({ drafts, ended, running }: ExperimentGroups): boolean {
  return drafts.length + ended.length + running.length === 0;
}

function ListSkeleton() {
  return (
    <div className={classes.group}>
      <Skeleton height={30} width={160} />
      <Skeleton height={84} radius="lg" />
      <Skeleton height={84} radius="lg" />
      <Skeleton height={84} radius="lg" />
    </div>
  );
}
