import { Button } from "@mantine/core";
import { useAction } from "../../bridge/use-action.dom.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { ContentFailure } from "../draft/content-failure.dom.tsx";
import { MAX_TOLD_NAMES, type ScreenChanges } from "./changed-names.ts";
import classes from "./publish.module.css";
import { publishWords } from "./publish-words.ts";

/** What an older version took off the screens and publishing would bring back. */
export function UndoneLine({
  undone: { names, version },
}: {
  readonly undone: NonNullable<ScreenChanges["undone"]>;
}) {
  const t = useTranslate(publishWords);
  return (
    <p className={classes.changes}>
      {t("undone", {
        version,
        names: names.slice(0, MAX_TOLD_NAMES).join(", "),
        more: Math.max(0, names.length - MAX_TOLD_NAMES),
      })}
    </p>
  );
}

/** Leaves off the screens what an older version took off them. `seen`: the draft's revision that it was read from. */
export function LeaveOff({ seen }: { readonly seen: number }) {
  const t = useTranslate(publishWords);
  const takeBack = useAction("content.take-back");
  return (
    <>
      {takeBack.failure && <ContentFailure failure={takeBack.failure} />}
      <Button variant="default" disabled={takeBack.busy} onClick={() => void takeBack.run({ seen })}>
        {t("takeBack")}
      </Button>
    </>
  );
}
