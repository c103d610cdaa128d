import { Link, useLocation } from "wouter";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraftIfKnown } from "../draft/draft-context.dom.tsx";
import { nameOfPart } from "../draft/name-of-part.ts";
import { useHeldParts } from "../draft/unsaved-context.dom.tsx";
import { pageOfPart } from "../page-of-part.ts";
import classes from "./publish.module.css";
import { publishWords } from "./publish-words.ts";

/** The way back to changes that were left unsaved on other pages; nothing where there are none. */
export function HeldList() {
  const t = useTranslate(publishWords);
  const [location] = useLocation();
  const known = useDraftIfKnown();
  const elsewhere = useHeldParts().flatMap(({ id, kind }) => {
    const page = pageOfPart(kind, id);
    if (known === null || page === null || page === location) return [];
    return [{ page, name: nameOfPart(known.draft.programme, kind, id) }];
  });
  if (elsewhere.length === 0) return null;
  return (
    <p className={classes.saveFirst} role="status">
      {t("leftUnsaved")}{" "}
      {elsewhere.map(({ name, page }, at) => (
        <span key={page}>
          {at > 0 && ", "}
          <Link href={page} className={classes.link ?? ""}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  );
}
