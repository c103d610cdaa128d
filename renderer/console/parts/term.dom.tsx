import { Popover } from "@mantine/core";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import { useTranslate } from "../words/use-translate.dom.ts";
import { partsWords } from "./parts-words.ts";
import classes from "./term.module.css";

/** A word that opens its meaning where it stands, by pointer, touch or keyboard. */
export function Term({
  meaning,
  name,
  children,
}: {
  readonly meaning: string;
  /** How a screen reader names the term, where the text on the page is a sign like "<5". */
  readonly name?: string;
  readonly children: ReactNode;
}) {
  const t = useTranslate(partsWords);
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      width={300}
      shadow="md"
      position="bottom-start"
      withRoles={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.term}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          {...(name === undefined ? {} : { "aria-label": t("meaning", { term: name }) })}
          onClick={() => setOpen(!open)}
          onKeyDown={(press) => press.key === "Escape" && setOpen(false)}
          onBlur={() => setOpen(false)}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown id={id} role="note" aria-live="polite" className={classes.meaning}>
        {meaning}
      </Popover.Dropdown>
    </Popover>
  );
}
