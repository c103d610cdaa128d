import { Button, Skeleton } from "@mantine/core";
import { useRef } from "react";
import { useLocation } from "wouter";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useRequest } from "../../bridge/use-request.dom.ts";
import { Empty } from "../../parts/empty.dom.tsx";
import notice from "../../parts/notice.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import type { ChosenImport } from "./chosen-files.ts";
import { inputFiles } from "./dropped-files.dom.ts";
import classes from "./import.module.css";
import { ImportDone } from "./import-done.dom.tsx";
import { importFaultWords } from "./import-fault-words.ts";
import { importWords } from "./import-words.ts";
import { Progress } from "./progress.dom.tsx";
import { SkippedList } from "./skipped-list.dom.tsx";
import { TakenList } from "./taken-list.dom.tsx";

const CONTENT_EVENTS = ["content.changed"] as const;
const ASK_EVERY_MS = 1_000;

/** One import: how far it is, what it would bring and what not, and the way to take it. */
export function ImportRoom({
  importId,
  onMore,
}: {
  readonly importId: string;
  /** Files that were missing. */
  readonly onMore: (chosen: ChosenImport<File>) => void;
}) {
  const t = useTranslate(importWords);
  const faults = useTranslate(importFaultWords);
  const [, navigate] = useLocation();
  const more = useRef<HTMLInputElement>(null);
  const asked = useRequest(
    "content.import-state",
    { importId },
    { reloadOn: CONTENT_EVENTS, everyMs: ASK_EVERY_MS },
  );
  const take = useAction("content.import-take");
  const look = useAction("content.import-look");
  const end = useAction("content.import-end");
  const state = asked.value;
  if (state === null) {
    return asked.failure === null ? (
      <Skeleton height={240} radius="md" aria-busy="true" />
    ) : (
      <Empty title={t("gone")}>{t("goneNext")}</Empty>
    );
  }
  async function another(): Promise<void> {
    await end.run({ importId });
    navigate("/content/import");
  }
  const { all, done, name, refused, skipped, step, taken, trouble } = state;
  if (step === "reading" || step === "taking") {
    return (
      <Progress
        said={t(all === 0 ? `${step}Begin` : step, { name, done, all })}
        share={all === 0 ? 0 : done / all}
        onStop={null}
      />
    );
  }
  const failure = take.failure ?? look.failure ?? end.failure;
  const canRetry = skipped.some((each) => each.canRetry);
  return (
    <div className={classes.page}>
      {failure !== null && (
        <p className={classes.fault} role="alert">
          {faults(failure.code)}
        </p>
      )}
      {trouble !== null && (
        <div className={notice.notice} data-tone="trouble" role="alert">
          <StateMark tone="trouble">
            <span className={notice.text}>
              {t("stopped")} <span lang="en">{trouble}</span>
            </span>
          </StateMark>
        </div>
      )}
      {refused !== null ? (
        <div className={notice.notice} data-tone="trouble" role="alert">
          <StateMark tone="trouble">
            <span className={notice.text}>
              {t("refused", { name })} <span lang="en">{refused}</span>
            </span>
          </StateMark>
        </div>
      ) : state.brought !== null && trouble === null ? (
        <ImportDone name={name} brought={state.brought} taken={taken} />
      ) : (
        <p className={classes.answer} role="status">
          {t("answer", { name, taken: taken.length, skipped: skipped.length })}
        </p>
      )}
      <div className={classes.buttons}>
        {refused === null && (state.brought === null || trouble !== null) && (
          <Button
            size="md"
            disabled={take.busy || taken.length === 0}
            onClick={() => void take.run({ importId })}
          >
            {t(trouble === null ? "take" : "takeAgain")}
          </Button>
        )}
        {canRetry && (
          <>
            <Button size="md" variant="default" onClick={() => more.current?.click()}>
              {t("addMissing")}
            </Button>
            <Button
              size="md"
              variant="default"
              disabled={look.busy}
              onClick={() => void look.run({ importId })}
            >
              {t("lookAgain")}
            </Button>
          </>
        )}
        <Button size="md" variant="subtle" disabled={end.busy} onClick={() => void another()}>
          {t("another")}
        </Button>
      </div>
      <input
        ref={more}
        type="file"
        multiple
        hidden
        onChange={(event) => onMore({ name, files: inputFiles(event.currentTarget.files) })}
      />
      <SkippedList skipped={skipped} />
      {refused === null && <TakenList taken={taken} />}
    </div>
  );
}
