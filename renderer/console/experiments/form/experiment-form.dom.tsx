import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Experiment } from "../../../../content/experiment/schema/experiment.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { LeaveGuard } from "../parts/leave-guard.dom.tsx";
import { freeSlug } from "../parts/slug-of.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { DesignStep } from "./design-step.dom.tsx";
import { DrawDialog } from "./draw-dialog.dom.tsx";
import { type ExperimentWish, experimentOfWish, MISSING } from "./experiment-wish.ts";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";
import { MoneyStep } from "./money-step.dom.tsx";
import { OutlookCard } from "./outlook-card.dom.tsx";
import { ProductStep } from "./product-step.dom.tsx";
import { SiteStep } from "./site-step.dom.tsx";
import { TimeStep } from "./time-step.dom.tsx";
import { useOutlook } from "./use-outlook.dom.ts";
import { LookStep, WorthStep } from "./worth-steps.dom.tsx";

/** What a step shows, and how it changes it. */
export interface StepProps {
  readonly wish: ExperimentWish;
  readonly onChange: (more: Partial<ExperimentWish>) => void;
}

/** The steps of an experiment with its outlook beside them; kept as a draft until its plan is drawn. */
export function ExperimentForm({
  begun,
  draft,
  takenIds,
  knownSites,
}: {
  readonly begun: ExperimentWish;
  /** The draft that is gone on with; null for a new one. */
  readonly draft: Experiment | null;
  readonly takenIds: readonly string[];
  readonly knownSites: readonly Site[];
}) {
  const t = useTranslate(formWords);
  const [, navigate] = useLocation();
  const [wish, setWish] = useState(begun);
  const [keptAs, setKeptAs] = useState<ExperimentWish | null>(draft === null ? null : begun);
  const [asking, setAsking] = useState(false);
  const save = useAction("experiment.save");
  const experimentId = draft?.experimentId ?? freeSlug(wish.title, takenIds, "experiment");
  const { experiment, missing } = experimentOfWish(wish, experimentId);
  // A title is no reason to wait for the outlook.
  const { experiment: untitled } = experimentOfWish({ ...wish, title: wish.title || "?" }, experimentId);
  const { failure, outlook, working } = useOutlook(untitled);
  const step = { wish, onChange: (more: Partial<ExperimentWish>) => setWish({ ...wish, ...more }) };
  const ready = experiment !== null && outlook !== null && !working && outlook.faults.length === 0;

  async function keep(): Promise<boolean> {
    if (experiment === null) return false;
    const kept = await save.run({ experiment });
    if (kept.ok) setKeptAs(wish);
    return kept.ok;
  }
  async function keepAndStay(): Promise<void> {
    // From now on it has an address, under which it is found again.
    if ((await keep()) && draft === null) navigate(`/experiments/draft/${experimentId}`, { replace: true });
  }
  return (
    <div className={classes.page}>
      <LeaveGuard isUnsaved={wish !== (keptAs ?? begun)} />
      <div className={classes.steps}>
        <ProductStep {...step} alike={outlook?.alike ?? []} />
        <SiteStep {...step} knownSites={knownSites} />
        <DesignStep {...step} knownSites={knownSites} />
        <TimeStep {...step} experiment={untitled} />
        <WorthStep {...step} />
        <MoneyStep {...step} />
        <LookStep {...step} />
      </div>
      <OutlookCard experiment={untitled} outlook={outlook} failure={failure} working={working} />
      {save.failure && <StudyFailure failure={save.failure} />}
      <div className={classes.bar}>
        <p role="status">
          {missing !== null &&
            t("missing", {
              list: MISSING.filter((part) => missing.includes(part))
                .map((part) => t(`missing.${part}`))
                .join(", "),
            })}
          {missing === null && keptAs === wish && t("kept")}
        </p>
        <Button
          variant="default"
          size="md"
          loading={save.busy}
          disabled={experiment === null || keptAs === wish}
          onClick={() => void keepAndStay()}
        >
          {t("keep")}
        </Button>
        <Button size="md" disabled={!ready} onClick={() => setAsking(true)}>
          {t("draw")}
        </Button>
      </div>
      {asking && experiment !== null && (
        <DrawDialog experiment={experiment} keep={keep} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}
