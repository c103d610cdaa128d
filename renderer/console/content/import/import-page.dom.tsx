import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useMarkUnsaved } from "../draft/unsaved-context.dom.tsx";
import playlists from "../playlists/playlists.module.css";
import { ChooseImport } from "./choose-import.dom.tsx";
import type { ChosenImport } from "./chosen-files.ts";
import classes from "./import.module.css";
import { ImportRoom } from "./import-room.dom.tsx";
import { importWords } from "./import-words.ts";
import { Progress } from "./progress.dom.tsx";
import { SendTrouble } from "./send-trouble.dom.tsx";
import { useImportRun } from "./use-import-run.dom.ts";

/** Brings a foreign sign, a folder or an archive in: choose, look, take. An import that was begun is found by its address. */
export function ImportPage({ importId }: { readonly importId: string | null }) {
  const t = useTranslate(importWords);
  const [, navigate] = useLocation();
  const run = useImportRun();
  const [last, setLast] = useState<ChosenImport<File> | null>(null);
  useMarkUnsaved(run.progress !== null);
  async function send(chosen: ChosenImport<File>): Promise<void> {
    setLast(chosen);
    const begun = await run.send(chosen, importId);
    if (begun !== null) navigate(`/content/import/${begun}`);
  }
  return (
    <>
      <Link href="/content/files" className={playlists.back ?? ""}>
        {t("back")}
      </Link>
      <section className={classes.page}>
        <h2>{t("title")}</h2>
        {run.progress !== null ? (
          <Progress
            said={t("sending", { arrived: run.progress.arrived, all: run.progress.all })}
            share={(run.progress.arrived + run.progress.share) / Math.max(1, run.progress.all)}
            onStop={run.callOff}
          />
        ) : (
          <>
            <SendTrouble
              fault={run.fault}
              notSent={run.notSent}
              onAgain={last === null ? null : () => void send(last)}
            />
            {importId === null ? (
              <>
                <p className={classes.soft}>{t("line")}</p>
                <ChooseImport onChosen={(chosen) => void send(chosen)} />
              </>
            ) : (
              <ImportRoom importId={importId} onMore={(chosen) => void send(chosen)} />
            )}
          </>
        )}
      </section>
    </>
  );
}
