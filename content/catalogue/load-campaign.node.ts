import { join } from "node:path";
import { type KeptDocument, keepDocument } from "../document/keep-document.node.ts";
import { findMissingFiles } from "../document/missing-files.node.ts";
import type { Campaign } from "../schema/campaign.ts";
import type { ContentPlace } from "./load-catalogue.node.ts";
import { parseCampaign } from "./parse-campaign.ts";

/**
 * Opens `campaign/campaign.json` and follows its changes. A campaign is only taken whole: one whose pictures or
 * videos are not all there is told, and the one before it plays on.
 */
export function loadCampaign({
  contentFolder,
  dataFolder,
  log,
  ...rest
}: ContentPlace): KeptDocument<Campaign> {
  return keepDocument({
    file: join(contentFolder, "campaign", "campaign.json"),
    lastGoodFile: join(dataFolder, "campaign.last-good.json"),
    parse: parseCampaign,
    checkFiles: ({ widgets }) =>
      findMissingFiles(
        contentFolder,
        widgets.map(({ path }) => path),
        (place) => `widgets[${place}].path`,
      ),
    part: "campaign",
    log,
    ...rest,
  });
}
