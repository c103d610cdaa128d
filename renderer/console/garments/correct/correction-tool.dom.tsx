import { Button, NativeSelect } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { garmentCategorySchema } from "../../../../content/schema/product.ts";
import type { GarmentDraft } from "../../../../main/bridge/contract/shop-garment.ts";
import { FailureNotice } from "../../parts/failure-notice.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { garmentsWords } from "../garments-words.ts";
import { correctWords } from "./correct-words.ts";
import classes from "./correction-tool.module.css";
import type { Hold } from "./nearest.ts";
import { PhotoBoard } from "./photo-board.dom.tsx";
import { PointList } from "./point-list.dom.tsx";
import type { Correction, DraftPhoto } from "./use-correction.dom.ts";

/** The photo large, its points and borders to be put right, and what was done undone. */
export function CorrectionTool({
  label,
  folder,
  draft,
  photo,
  correction,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly folder: string;
  readonly draft: GarmentDraft;
  readonly photo: DraftPhoto;
  readonly correction: Correction;
  readonly chosen: Hold | null;
  readonly onChoose: (hold: Hold | null) => void;
}) {
  const t = useTranslate(correctWords);
  const g = useTranslate(garmentsWords);
  const { history, change, reset, choose, action } = correction;
  const [kind, setKind] = useState(draft.category);
  const keys = (press: KeyboardEvent) => {
    if (!(press.ctrlKey || press.metaKey) || press.key.toLowerCase() !== "z") return;
    press.preventDefault();
    change({ kind: press.shiftKey ? "redo" : "undo" });
  };
  return (
    <section className={classes.tool} aria-label={t("title")} onKeyDown={keys}>
      <div className={classes.head}>
        <h2>{t("title")}</h2>
        <div className={classes.buttons}>
          <Button
            variant="default"
            disabled={history.past.length === 0}
            onClick={() => change({ kind: "undo" })}
          >
            {t("undo")}
          </Button>
          <Button
            variant="default"
            disabled={history.future.length === 0}
            onClick={() => change({ kind: "redo" })}
          >
            {t("redo")}
          </Button>
        </div>
      </div>
      <p className={classes.hint}>{t("hint")}</p>
      {action.failure && <FailureNotice failure={action.failure} />}
      <PhotoBoard
        label={label}
        folder={folder}
        category={draft.category}
        photo={photo}
        drawing={history.now}
        chosen={chosen}
        onChoose={onChoose}
        change={change}
      />
      <Button variant="default" className={classes.reset ?? ""} title={t("resetMeaning")} onClick={reset}>
        {t("reset")}
      </Button>
      <div className={classes.below}>
        <NativeSelect
          size="md"
          label={t("kind")}
          description={t("kindMeaning")}
          value={kind}
          data={garmentCategorySchema.options.map((each) => ({ value: each, label: g(`category.${each}`) }))}
          onChange={(event) => {
            const category = garmentCategorySchema.parse(event.currentTarget.value);
            setKind(category);
            choose(category);
          }}
        />
        <PointList photo={photo} drawing={history.now} chosen={chosen} onChoose={onChoose} />
      </div>
    </section>
  );
}
