import { Button } from "@mantine/core";
import { Link, useLocation } from "wouter";
import type { Experiment } from "../../../../content/experiment/schema/experiment.ts";
import { movedDay } from "../../words/day-start.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { experimentsWords } from "../experiments-words.ts";
import { designWords } from "../parts/design-words.ts";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import { endOf, type KeptExperiment } from "./group-experiments.ts";
import classes from "./list.module.css";

/** An experiment that is being written: its way on, and the bin. */
export function DraftRow({
  draft,
  onDiscard,
}: {
  readonly draft: Experiment;
  readonly onDiscard: () => void;
}) {
  const t = useTranslate(experimentsWords);
  const { day } = useNumberFormat();
  const path = `/experiments/draft/${draft.experimentId}`;
  return (
    <li className={classes.row}>
      <Words experiment={draft} path={path} when={t("firstDay", { day: day(draft.firstDay) })} />
      <Ways title={draft.title}>
        {[
          { label: t("edit"), to: path },
          { label: t("discard"), act: onDiscard },
        ]}
      </Ways>
    </li>
  );
}

/** An experiment whose plan was drawn: its report, and its plan. */
export function KeptRow({ kept }: { readonly kept: KeptExperiment }) {
  const t = useTranslate(experimentsWords);
  const { day } = useNumberFormat();
  const { experiment } = kept;
  const report = `/experiments/report/${experiment.experimentId}`;
  const when = t("between", { from: day(experiment.firstDay), until: day(movedDay(endOf(kept), -1)) });
  return (
    <li className={classes.row}>
      <Words experiment={experiment} path={report} when={when} />
      <Ways title={experiment.title}>
        {[
          { label: t("plan"), to: `/experiments/plan/${experiment.experimentId}` },
          { label: t("report"), to: report },
        ]}
      </Ways>
    </li>
  );
}

function Words({
  experiment,
  path,
  when,
}: {
  readonly experiment: Experiment;
  readonly path: string;
  readonly when: string;
}) {
  const t = useTranslate(experimentsWords);
  const designs = useTranslate(designWords);
  const facts = [
    designs(`name.${experiment.design.kind}`),
    t("sites", { count: experiment.siteIds.length }),
    when,
  ];
  return (
    <div className={classes.what}>
      <Link href={path} className={classes.title ?? ""}>
        {experiment.title}
      </Link>
      <p className={classes.soft}>{facts.join(" · ")}</p>
    </div>
  );
}

interface Way {
  readonly label: string;
  readonly to?: string;
  readonly act?: () => void;
}

function Ways({ title, children }: { readonly title: string; readonly children: readonly Way[] }) {
  const [, navigate] = useLocation();
  return (
    <div className={classes.ways}>
      {children.map(({ act, label, to }) => (
        <Button
          key={label}
          variant="default"
          aria-label={`${label}: ${title}`}
          onClick={() => (to === undefined ? act?.() : navigate(to))}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
