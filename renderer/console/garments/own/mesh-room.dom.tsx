import { useState } from "react";
import type { GarmentDraft, ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { PreviewFrame } from "../correct/preview-frame.dom.tsx";
import { FlagList } from "./flag-list.dom.tsx";
import classes from "./garment-page.module.css";
import { folderOf } from "./garment-state.ts";
import { LinkedProducts } from "./linked-products.dom.tsx";
import { ownWords } from "./own-words.ts";
import { PublishBar } from "./publish-bar.dom.tsx";
import { WornOver } from "./worn-over.dom.tsx";

/** A garment of a finished mesh: the figure that wears it, what to look at, and publishing. */
export function MeshRoom({
  garment,
  draft,
}: {
  readonly garment: ShopGarment;
  readonly draft: GarmentDraft;
}) {
  const t = useTranslate(ownWords);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const working = garment.job.state === "running";
  const flags = garment.draft === null ? [] : draft.flags;
  return (
    <div className={classes.room}>
      <PreviewFrame folder={folderOf(garment)} showing={working ? "following" : "finished"} trouble={null} />
      <div className={classes.side}>
        <p className={classes.soft}>{t("meshHint")}</p>
        <FlagList
          flags={flags}
          warnings={draft.warnings}
          looked={seen}
          onSeen={(flag) => setSeen(new Set([...seen, flag]))}
          onShow={() => undefined}
        />
        <PublishBar garment={garment} flags={flags} looked={seen} working={working} />
        <WornOver garment={garment} />
        <LinkedProducts garment={garment} />
      </div>
    </div>
  );
}
