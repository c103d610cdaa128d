import type { Programme } from "../../../content/schema/signage/programme.ts";
import type { Result } from "../../base/result.ts";
import type { Follow } from "../../bridge/contract/delivery.ts";
import { createTools } from "../../cli/tools.node.ts";

/** A server that answers badly a few times brings a version within so long: its waits grow to some seconds. */
const DELIVERY_LIMIT_MS = 120_000;
const ASK_EVERY_MS = 100;

/** Publishes versions through the host that runs on a data folder, as the command line would. */
export function createPublisher(dataDir: string) {
  const { wait, withHost } = createTools(dataDir, () => undefined);
  return {
    async exportTo(folder: string): Promise<void> {
      must(await withHost((client) => client.request("delivery.export", { folder })));
    },
    async follow(follow: Follow): Promise<void> {
      must(await withHost((client) => client.request("delivery.follow", { follow })));
    },
    /** Asks the server that is followed, and waits until a version of it was taken. Throws where none comes. */
    async taken(version: number): Promise<void> {
      const endMs = performance.now() + DELIVERY_LIMIT_MS;
      let isAsked = false;
      while (performance.now() < endMs) {
        // While the host is down, it is asked again.
        const told = await withHost(async (client) => {
          if (!isAsked) must(await client.request("delivery.ask", {}));
          return client.request("delivery.get", {});
        }).catch(() => null);
        isAsked ||= told?.ok === true;
        if (told?.ok === true && told.value.taken?.version === version) return;
        await wait(ASK_EVERY_MS);
      }
      throw new Error(
        `Version ${version} was offered and did not come within ${DELIVERY_LIMIT_MS / 1_000} s.`,
      );
    },
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

/** The playlist whose words say a version's number. */
export function listOf(version: number): Programme["playlists"][number] {
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
