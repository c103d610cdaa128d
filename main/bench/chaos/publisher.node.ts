import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { Result } from "../../base/result.ts";
import { createTools } from "../../cli/tools.node.ts";

/** Publishes versions through the host that runs on a data folder, as the command line would. */
export function createPublisher(dataDir: string) {
  const { withHost } = createTools(dataDir, () => undefined);
  return {
    /** Puts a version's words on the screen. Throws where that is not acknowledged. */
    async publish(version: number): Promise<void> {
      must(
        await withHost(async (client) => {
          const draft = must(await client.request("content.draft", {}));
          const list = listOf(version);
          const seen = draft.revisions[`playlist:${list.playlistId}`] ?? null;
          const isNew = !draft.programme.playlists.some(({ playlistId }) => playlistId === list.playlistId);
          must(
            await client.request("content.put", {
              part: { kind: "playlist", value: list },
              seen: isNew ? null : (seen ?? 0),
            }),
          );
          if (isNew) {
            const layout = layoutOf(draft.programme, list.playlistId);
            must(
              await client.request("content.put", { part: { kind: "layout", value: layout }, seen: null }),
            );
            const entry = entryOf(draft.programme, layout.layoutId);
            must(await client.request("content.put", { part: { kind: "entry", value: entry }, seen: null }));
          }
          const { revision } = must(await client.request("content.draft", {}));
          return client.request("content.publish", { seen: revision, note: `Version ${version}` });
        }),
      );
    },
  };
}

function listOf(version: number): Programme["playlists"][number] {
  return {
    playlistId: "words",
    name: "Words",
    order: "in-order",
    entries: [
      {
        kind: "widget",
        widget: {
          kind: "text",
          widgetId: "words",
          name: "Words",
          transition: null,
          productId: null,
          text: { en: `Version ${version}`, de: `Version ${version}`, fr: `Version ${version}` },
          look: { colour: "#17120f", background: null, sizeShare: 0.1, align: "center", face: "display" },
          durationMs: 2_000,
        },
      },
    ],
  };
}

/** Words above, the sample's pictures below them. */
function layoutOf({ layouts }: Programme, playlistId: string): Programme["layouts"][number] {
  const [sample] = layouts;
  const zone = sample?.zones[0];
  if (sample === undefined || zone === undefined) throw new Error("The sample has a layout with a zone.");
  return {
    ...sample,
    layoutId: "chaos",
    name: "Chaos",
    zones: [zone, { ...zone, zoneId: "words", name: "Words", topPixels: 100, heightPixels: 500, playlistId }],
  };
}

function entryOf({ schedule }: Programme, layoutId: string): Programme["schedule"][number] {
  const [sample] = schedule;
  if (sample === undefined) throw new Error("The sample has a schedule.");
  return { ...sample, entryId: "chaos", name: "Chaos", show: { kind: "layout", layoutId }, priority: 9 };
}

function must<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}
