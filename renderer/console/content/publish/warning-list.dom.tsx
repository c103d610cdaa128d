import { Button } from "@mantine/core";
import { useId, useState } from "react";
import { Link } from "wouter";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { nameOfPart } from "../draft/name-of-part.ts";
import { useWarningText } from "../draft/use-warning-text.dom.ts";
import { pageOfPart } from "../page-of-part.ts";
import classes from "./publish.module.css";
import { publishWords } from "./publish-words.ts";

/** Warnings that are told at once; the others follow when these are mended. */
const MAX_TOLD = 20;

/** What should be looked at before publishing, each with the way to it. */
export function WarningList() {
  const t = useTranslate(publishWords);
  const warningText = useWarningText();
  const { draft } = useDraft();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { programme } = draft;
  // Whether a picture only decorates was asked where it came in, and stands at the file.
  const warnings = draft.warnings.filter(({ code }) => code !== "no-words");
  if (warnings.length === 0) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        className={classes.toLook ?? ""}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        ▲ {open ? t("hide") : t("toLook", { count: warnings.length })}
      </Button>
      {open && (
        <ul id={id} className={classes.warnings}>
          {warnings.slice(0, MAX_TOLD).map((warning) => {
            const page = pageOfPart(warning.kind, warning.id);
            const name = nameOfPart(programme, warning.kind, warning.id);
            return (
              <li key={`${warning.kind}:${warning.id} ${warning.code} ${warning.text}`}>
                {page === null ? name : <Link href={page}>{name}</Link>}: {warningText(warning)}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
