import { Button, Progress } from "@mantine/core";
import { useLocation } from "wouter";
import {
  INTAKE_STEPS,
  type IntakeStep,
  type ShopGarment,
} from "../../../../main/bridge/contract/shop-garment.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { FaultReport, FaultText } from "./fault-text.dom.tsx";
import classes from "./garment-page.module.css";
import { HOST_FAULTS } from "./intake-fault-words.ts";
import { ownWords } from "./own-words.ts";

/** How the making goes, step by step, or why it stopped and what to do. Nothing where there is nothing to do. */
export function JobProgress({ garment }: { readonly garment: ShopGarment }) {
  const { job, draft, published, removedAtMs } = garment;
  const begun = draft !== null || published !== null;
  if (removedAtMs !== null) return null;
  switch (job.state) {
    case "none":
      return begun ? null : <Stopped name={garment.name} begun={false} fault={null} />;
    case "failed":
      return <Stopped name={garment.name} begun={begun} fault={job.fault} />;
    case "running":
      // A correction is told on the figure itself.
      return begun ? null : (
        <Running name={garment.name} source={garment.source} step={job.step} ahead={job.ahead} />
      );
  }
}

type RunningJob = Extract<ShopGarment["job"], { state: "running" }>;

/** What is done of each source, after its turn has come. */
const STEPS_OF_SOURCE = { photo: INTAKE_STEPS.slice(1), glb: ["build", "check"] } as const satisfies Readonly<
  Record<ShopGarment["source"], readonly IntakeStep[]>
>;

function Running({
  name,
  source,
  step,
  ahead,
}: Pick<ShopGarment, "name" | "source"> & Pick<RunningJob, "step" | "ahead">) {
  const t = useTranslate(ownWords);
  const cancel = useAction("garment.cancel");
  const steps: readonly IntakeStep[] = STEPS_OF_SOURCE[source];
  const of = steps.length;
  const at = steps.indexOf(step) + 1;
  const said = (each: IntakeStep) => t(source === "glb" && each === "build" ? "bind" : `step.${each}`);
  return (
    <section className={classes.job} aria-live="polite">
      <p className={classes.step}>{said(step)}</p>
      <p className={classes.soft}>
        {step === "waiting" ? t("ahead", { count: ahead }) : t("stepOf", { at, of })}
      </p>
      <Progress value={((at + 0.5) / (of + 1)) * 100} size="lg" aria-label={said(step)} animated />
      <ol className={classes.steps}>
        {steps.map((each, place) => (
          <li key={each} data-state={place + 1 < at ? "done" : place + 1 === at ? "now" : "later"}>
            {said(each)}
          </li>
        ))}
      </ol>
      <p className={classes.soft}>{t("leave")}</p>
      {cancel.failure && <FailureNotice failure={cancel.failure} />}
      <Button variant="default" disabled={cancel.busy} onClick={() => void cancel.run({ name })}>
        {t("cancel")}
      </Button>
    </section>
  );
}

function Stopped({
  name,
  begun,
  fault,
}: {
  readonly name: string;
  /** There is something to remove it by elsewhere on the page. */
  readonly begun: boolean;
  readonly fault: Extract<ShopGarment["job"], { state: "failed" }>["fault"] | null;
}) {
  const t = useTranslate(ownWords);
  const again = useAction("garment.again");
  const remove = useAction("garment.remove");
  const [, navigate] = useLocation();
  const failure = again.failure ?? remove.failure;
  // The same file would be refused for the same reason.
  const retries = fault === null || HOST_FAULTS.some((code) => code === fault.code);
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <div className={notice.notice} data-tone={fault === null ? "waiting" : "trouble"} role="alert">
        <StateMark tone={fault === null ? "waiting" : "trouble"}>
          <span className={notice.text}>{fault === null ? t("nothing") : <FaultText fault={fault} />}</span>
        </StateMark>
        <span className={classes.flagButtons}>
          {retries ? (
            <Button variant="default" disabled={again.busy} onClick={() => void again.run({ name })}>
              {t("again")}
            </Button>
          ) : (
            <Button variant="default" onClick={() => navigate("/garments/add")}>
              {t("otherFile")}
            </Button>
          )}
          {!begun && (
            <Button variant="default" disabled={remove.busy} onClick={() => void remove.run({ name })}>
              {t("remove")}
            </Button>
          )}
        </span>
        {fault !== null && <FaultReport fault={fault} />}
      </div>
    </>
  );
}
