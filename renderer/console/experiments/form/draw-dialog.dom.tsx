import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Experiment } from "../../../../content/experiment/schema/experiment.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { useNumberFormat } from "../parts/use-number-format.dom.ts";
import classes from "./form.module.css";
import { formWords } from "./form-words.ts";

/** Says plainly that a drawn plan stays, then draws it. */
export function DrawDialog({
  experiment,
  keep,
  onClose,
}: {
  readonly experiment: Experiment;
  /** Keeps the draft as it stands; the host draws what it has kept. */
  readonly keep: () => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const t = useTranslate(formWords);
  const { day } = useNumberFormat();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const draw = useAction("experiment.draw");
  async function drawIt(): Promise<void> {
    setBusy(true);
    const kept = await keep();
    const drawn = kept ? await draw.run({ experimentId: experiment.experimentId, seed: null }) : null;
    setBusy(false);
    if (!kept) onClose();
    if (drawn?.ok === true) navigate(`/experiments/plan/${drawn.value.plan.experimentId}`);
  }
  return (
    <Modal opened lockScroll={false} onClose={onClose} title={t("drawTitle")} centered>
      <div className={classes.step}>
        <p>
          {experiment.design.kind === "history"
            ? t("drawHistory")
            : t("drawText", { day: day(experiment.firstDay) })}
        </p>
        {draw.failure && <StudyFailure failure={draw.failure} />}
        <div className={classes.side}>
          <Button variant="default" size="md" onClick={onClose}>
            {t("notYet")}
          </Button>
          <Button size="md" loading={busy} onClick={() => void drawIt()}>
            {t("drawYes")}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
