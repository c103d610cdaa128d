import { useState } from "react";
import type { GarmentDraft, ShopGarment } from "../../../../main/bridge/contract/garments.ts";
import { CorrectionTool } from "../correct/correction-tool.dom.tsx";
import type { Hold } from "../correct/nearest.ts";
import { trustOf } from "../correct/points.ts";
import { PreviewFrame } from "../correct/preview-frame.dom.tsx";
import { type DraftPhoto, useCorrection } from "../correct/use-correction.dom.ts";
import { FlagList } from "./flag-list.dom.tsx";
import classes from "./garment-page.module.css";
import { folderOf } from "./garment-state.ts";
import { LinkedProducts } from "./linked-products.dom.tsx";
import { PublishBar } from "./publish-bar.dom.tsx";

/** A garment of a photo at work: its points beside the figure that wears it, what to look at, and publishing. */
export function GarmentRoom({
  garment,
  draft,
  photo,
}: {
  readonly garment: ShopGarment;
  readonly draft: GarmentDraft;
  readonly photo: DraftPhoto;
}) {
  const version = garment.draft ?? garment.published ?? "";
  const building = garment.job.state === "running";
  const correction = useCorrection({ name: garment.name, version, photo, building });
  const [chosen, setChosen] = useState<Hold | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const folder = folderOf(garment) ?? "";
  const working = building || correction.unsent;

  // A point that was placed by hand has been looked at.
  const placed = photo.landmarks
    .filter((landmark) => trustOf(landmark, correction.history.now.get(landmark.id)) === "by-hand")
    .map(({ id }) => `landmark:${id}`);
  const looked = new Set([...seen, ...placed]);
  const flags = garment.draft === null ? [] : draft.flags;
  return (
    <>
      <div className={classes.room}>
        <CorrectionTool
          label={garment.label}
          folder={folder}
          draft={draft}
          photo={photo}
          correction={correction}
          chosen={chosen}
          onChoose={setChosen}
        />
        <div className={classes.side}>
          <PreviewFrame folder={folder} building={working} />
          <FlagList
            flags={flags}
            warnings={draft.warnings}
            looked={looked}
            onSeen={(flag) => setSeen(new Set([...seen, flag]))}
            onShow={setChosen}
          />
          <PublishBar garment={garment} flags={flags} looked={looked} working={working} />
        </div>
      </div>
      <LinkedProducts garment={garment} />
    </>
  );
}
