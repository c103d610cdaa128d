import type { ContentPartKind } from "../../../../main/bridge/contract/content.ts";
import classes from "./draft.module.css";
import { useDraft } from "./draft-context.dom.tsx";
import { useWarningText } from "./use-warning-text.dom.ts";

/** What staff should look at, beside the part that it concerns. Nothing where all is well. */
export function Warnings({ kind, id }: { readonly kind: ContentPartKind; readonly id: string }) {
  const warningText = useWarningText();
  const warnings = useDraft().warningsOf(kind, id);
  if (warnings.length === 0) return null;
  return (
    <span className={classes.warnings}>
      {warnings.map((warning) => (
        <span key={`${warning.code} ${warning.text}`} className={classes.warning}>
          <span aria-hidden="true">▲</span>
          {warningText(warning)}
        </span>
      ))}
    </span>
  );
}
