import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { Empty } from "../../parts/empty.dom.tsx";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { Outcome } from "../publish/outcome.dom.tsx";
import { PublishBar } from "../publish/publish-bar.dom.tsx";
import { DropZone } from "../uploads/drop-zone.dom.tsx";
import { useUploads } from "../uploads/uploads-context.dom.tsx";
import { type Chosen, useChosen } from "./chosen.dom.ts";
import classes from "./put.module.css";
import { type PutEntry, PutForm } from "./put-form.dom.tsx";
import { putWords } from "./put-words.ts";

/** What was put, and what became of publishing it at once; null: it was only prepared. */
interface Done {
  readonly entry: PutEntry;
  readonly published: ResultOf<"content.publish"> | null;
}

/** Puts chosen files on the screen: what, when, done. */
export function PutPage() {
  const t = useTranslate(putWords);
  const [, navigate] = useLocation();
  const search = useSearch();
  const chosen = useChosen();
  const uploads = useUploads();
  const { draft } = useDraft();
  const isPublished = draft.changed.length === draft.unshown.length;
  const [done, setDone] = useState<Done | null>(null);
  const again = (uploadKeys: readonly string[]) => {
    setDone(null);
    navigate(`/content/put?uploads=${uploadKeys.join(",")}`);
  };
  // What is put on the screen is no news among the files any more; what did not arrive still is.
  const finish = (entry: PutEntry, published: Done["published"]) => {
    const lost = new Set(chosen.arriving.map(({ upload }) => upload.uploadKey));
    const keys = new URLSearchParams(search).get("uploads")?.split(",") ?? [];
    for (const key of keys) if (!lost.has(key)) uploads.forget(key);
    setDone({ entry, published });
  };
  const another = (
    <Button variant="default" onClick={() => navigate("/content")}>
      {t("another")}
    </Button>
  );
  if (done !== null && done.published !== null)
    return (
      <Outcome result={done.published} entry={done.entry}>
        {another}
      </Outcome>
    );
  if (done !== null) {
    return (
      <>
        <section className={classes.done} role="status">
          <StateMark tone={isPublished ? "calm" : "waiting"}>
            <span className={classes.doneTitle}>
              {t(isPublished ? "isOn" : "done", { name: done.entry.name })}
            </span>
          </StateMark>
          {!isPublished && <p className={classes.soft}>{t("doneNext")}</p>}
          {another}
        </section>
        <PublishBar canPreview />
      </>
    );
  }
  if (isNothing(chosen)) {
    return (
      <>
        <DropZone onAdded={again} />
        <Empty title={t("nothing")}>{t("nothingNext")}</Empty>
      </>
    );
  }
  return <PutForm key={search} chosen={chosen} onDone={finish} />;
}

function isNothing({ arriving, media }: Chosen): boolean {
  return arriving.length === 0 && media.length === 0;
}
