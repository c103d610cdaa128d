import { Button } from "@mantine/core";
import type { ContentPartKind } from "../../../../main/bridge/contract/content.ts";
import { keyOf } from "../../../../main/bridge/contract/content-part.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import list from "../../parts/card-list.module.css";
import picture from "../../parts/picture-row.module.css";
import { useFormat } from "../../words/use-format.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "./content-failure.dom.tsx";
import classes from "./draft.module.css";
import { useDraft } from "./draft-context.dom.tsx";
import { draftWords } from "./draft-words.ts";

/** What was removed of these kinds, with the way back. Nothing where nothing was. */
export function Bin({ kinds }: { readonly kinds: readonly ContentPartKind[] }) {
  const t = useTranslate(draftWords);
  const format = useFormat();
  const restore = useAction("content.restore");
  const removed = useDraft().draft.removed.filter(({ kind }) => kinds.includes(kind));
  if (removed.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t("bin")}</h2>
      <p className={classes.soft}>{t("binLine")}</p>
      {restore.failure && <ContentFailure failure={restore.failure} />}
      <ul className={list.list}>
        {removed.map(({ id, kind, name, removedAtMs }) => (
          <li key={keyOf(kind, id)} className={picture.item}>
            <div className={`${picture.row} ${classes.binRow}`}>
              <span className={picture.words}>
                <span className={picture.name}>{name}</span>
                <span className={picture.soft}>{t("removedAt", { when: format.dateTime(removedAtMs) })}</span>
              </span>
              <Button
                variant="default"
                disabled={restore.busy}
                aria-label={`${t("restore")}: ${name}`}
                onClick={() => void restore.run({ kind, id })}
              >
                {t("restore")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
