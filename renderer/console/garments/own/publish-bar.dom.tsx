import { Button } from "@mantine/core";
import type { ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import classes from "./garment-page.module.css";
import { ownWords } from "./own-words.ts";

/** Puts a draft on the mirror once everything was looked at, or takes the garment off it. */
export function PublishBar({
  garment,
  flags,
  looked,
  working,
}: {
  readonly garment: ShopGarment;
  readonly flags: readonly string[];
  readonly looked: ReadonlySet<string>;
  readonly working: boolean;
}) {
  const t = useTranslate(ownWords);
  const publish = useAction("garment.publish");
  const remove = useAction("garment.remove");
  const { name, draft, published, removedAtMs } = garment;
  const missing = flags.filter((flag) => !looked.has(flag)).length;
  const failure = publish.failure ?? remove.failure;
  return (
    <section className={classes.publish}>
      {failure && <FailureNotice failure={failure} />}
      {draft === null && published !== null && removedAtMs === null && (
        <StateMark tone="calm">
          <span>
            {t("published")} {t("nothingToPublish")}
          </span>
        </StateMark>
      )}
      {draft !== null && (
        <>
          <p className={classes.soft}>
            {missing > 0 ? t("missing", { count: missing }) : t("publishMeaning")}
            {published !== null && ` ${t("seesNow")}`}
          </p>
          <Button
            size="md"
            disabled={missing > 0 || working || publish.busy || removedAtMs !== null}
            onClick={() => void publish.run({ name, version: draft, seen: [...flags] })}
          >
            {t(publish.busy ? "publishing" : "publish")}
          </Button>
        </>
      )}
      {removedAtMs === null && (
        <Button
          variant="default"
          title={t("removeMeaning")}
          disabled={remove.busy}
          onClick={() => void remove.run({ name })}
        >
          {t("remove")}
        </Button>
      )}
    </section>
  );
}
