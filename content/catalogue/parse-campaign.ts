import { findDuplicates } from "../document/duplicates.ts";
import type { Fault, Parsed } from "../document/fault.ts";
import { parseDocument } from "../document/parse-document.ts";
import { type Campaign, campaignSchema } from "../schema/campaign.ts";

/** A campaign from its text; refused like a catalogue, with every fault and its path. */
export function parseCampaign(text: string, maxLength?: number): Parsed<Campaign> {
  const form = { schema: campaignSchema, crossCheck: checkCampaign };
  return parseDocument(text, maxLength === undefined ? form : { ...form, maxLength });
}

const VIDEO = /\.(webm|mp4)$/;

function checkCampaign({ widgets }: Campaign): Fault[] {
  const named = widgets.map(({ widgetId }, place) => ({
    name: widgetId,
    path: ["widgets", place, "widgetId"],
  }));
  const wrongKinds = widgets.flatMap(({ kind, path }, place) =>
    VIDEO.test(path) === (kind === "video")
      ? []
      : [
          {
            path: `widgets[${place}].path`,
            message: `"${path}" is no ${kind}; correct the kind or the file.`,
          },
        ],
  );
  return [...findDuplicates("widget id", named), ...wrongKinds];
}
