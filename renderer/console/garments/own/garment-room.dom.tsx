import { useState } from "react";
import type { GarmentDraft, ShopGarment } from "../../../../main/bridge/contract/shop-garment.ts";
import { CorrectionTool } from "../correct/correction-tool.dom.tsx";
import type { Hold } from "../correct/nearest.ts";
import { trustOf } from "../correct/points.ts";
import { PreviewFrame, type Showing } from "../correct/preview-frame.dom.tsx";
import { type DraftPhoto, useCorrection } from "../correct/use-correction.dom.ts";
import type { Sketch } from "../correct/use-sketch.dom.ts";
import { FaultText } from "./fault-text.dom.tsx";
import { FlagList } from "./flag-list.dom.tsx";
import classes from "./garment-page.module.css";
import { folderOf } from "./garment-state.ts";
import { LinkedProducts } from "./linked-products.dom.tsx";
import { PublishBar } from "./publish-bar.dom.tsx";
import { WornOver } from "./worn-over.dom.tsx";

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
  const [chosen, setChosen] = useState<Hold | null>(null);
  const warm = !building && (garment.draft !== null || chosen !== null);
  const correction = useCorrection({ name: garment.name, version, photo, building, warm });
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const folder = folderOf(garment) ?? "";
  const working = building || correction.unsent;
  const { now } = correction.history;
  const { sketch } = correction;

  // A point that was placed by hand has been looked at.
  const placed = photo.landmarks
    .filter((landmark) => trustOf(landmark, now.points.get(landmark.id)) === "by-hand")
    .map(({ id }) => `landmark:${id}`);
  const drawn = Array.from(now.borders).flatMap(([id, border]) => (border.drawn ? [`border:${id}`] : []));
  const looked = new Set([...seen, ...placed, ...drawn]);
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
          <PreviewFrame
            folder={sketch.folder ?? folder}
            showing={showingOf(sketch, working)}
            trouble={sketch.fault && <FaultText fault={sketch.fault} />}
          />
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
      <WornOver garment={garment} />
      <LinkedProducts garment={garment} />
    </>
  );
}

function showingOf({ under, folder }: Sketch, working: boolean): Showing {
  if (under) return "following";
  if (folder !== null) return "rough";
  return working ? "following" : "finished";
}
