import { Button } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraftIfKnown } from "../draft/draft-context.dom.tsx";
import { draftWords } from "../draft/draft-words.ts";
import { nameOfPart } from "../draft/name-of-part.ts";
import { useHeldEdits, useHeldParts } from "../draft/unsaved-context.dom.tsx";
import { pageOfPart } from "../page-of-part.ts";
import classes from "./publish.module.css";
import { publishWords } from "./publish-words.ts";

/** The way back to changes that were left unsaved on other pages, or to let them go; nothing where there are none. */
export function HeldList() {
  const t = useTranslate(publishWords);
  const words = useTranslate(draftWords);
  const [location] = useLocation();
  const known = useDraftIfKnown();
  const held = useHeldEdits();
  const elsewhere = useHeldParts().flatMap((part) => {
    const page = pageOfPart(part.kind, part.id);
    if (known === null || page === null || page === location) return [];
    return [{ part, page, name: nameOfPart(known.draft.programme, part.kind, part.id) }];
  });
  if (elsewhere.length === 0) return null;
  return (
    <div className={classes.held} role="status">
      <span className={classes.saveFirst}>{t("leftUnsaved")}</span>
      {elsewhere.map(({ name, page, part }) => (
        <span key={page} className={classes.held}>
          <Link href={page} className={classes.link ?? ""}>
            {name}
          </Link>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${words("discard")}: ${name}`}
            onClick={() => held.hold(part, null)}
          >
            {words("discard")}
          </Button>
        </span>
      ))}
    </div>
  );
}
