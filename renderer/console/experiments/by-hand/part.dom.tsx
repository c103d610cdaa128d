import { Button } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { useId } from "react";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import engagement from "../../engagement/engagement.module.css";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./by-hand.module.css";
import { byHandWords } from "./by-hand-words.ts";

/** What every part needs: which day it is there, sites to offer, and whom to tell of a change. */
export interface PartProps {
  readonly today: string;
  readonly sites: readonly Site[];
  readonly onChanged: () => void;
}

/** One kind of what is written down: its fields in a row, and what was written so far. */
export function Part({
  title,
  hint,
  fields,
  ready,
  busy,
  onAdd,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly fields: ReactNode;
  /** All that is needed has been filled in. */
  readonly ready: boolean;
  readonly busy: boolean;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}) {
  const t = useTranslate(byHandWords);
  const id = useId();
  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    if (ready) onAdd();
  }
  return (
    <section className={engagement.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className={engagement.soft}>{hint}</p>
      </div>
      <form className={`${classes.fields} no-print`} onSubmit={submit}>
        {fields}
        <Button className={classes.add ?? ""} type="submit" size="md" disabled={!ready} loading={busy}>
          {t("add")}
        </Button>
      </form>
      {children}
    </section>
  );
}
