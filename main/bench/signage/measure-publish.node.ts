import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import { openMirror } from "../../../e2e/harness/open-mirror.node.ts";
import { boardOf, listOf } from "../../../e2e/harness/sign-content.node.ts";
import type { Result } from "../../base/result.ts";
import type { ContentPart } from "../../bridge/contract/content.ts";
import type { BridgeClient } from "../../bridge/contract/pipe.ts";
import type { Figure } from "../bench-result.ts";
import { bounded, told } from "../figure.ts";

const ROUNDS = 5;
/** Publish to screen, for media that the screen has. */
const BAR_SECONDS = 2;
const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 30_000;
const CAMPAIGN = "autumn-in-layers";
/** Two pictures of the sample in turn, so that each round shows another than before. */
const MEDIA = ["autumn-in-layers", "merino-next-to-skin"] as const;

/**
 * From the moment that a person's console asks to publish to the ledger's word that the new layout was presented, over
 * so many rounds: another layout each time, of media that are in the library and were looked at. The longest
 * counts.
 */
export async function measurePublish(
  log: (line: string) => void,
  rounds = ROUNDS,
): Promise<readonly Figure[]> {
  const mirror = await openMirror({ scene: null });
  const ledger = () => new DatabaseSync(join(mirror.dataDir, "ledger.sqlite"), { readOnly: true });
  try {
    await waitFor(() => playsOf(ledger, null) > 0);
    const seconds: number[] = [];
    // Before the first, files that nobody looked at yet are looked at for flashes; that is told by itself.
    for (let round = 0; round <= rounds; round++) {
      const layoutId = `round-${round}`;
      const revision = await preparedDraft(mirror.staff, round, layoutId);
      const beganAtMs = performance.now();
      valueOf(await mirror.staff.request("content.publish", { seen: revision, note: "" }));
      await waitFor(() => playsOf(ledger, layoutId) > 0);
      seconds.push((performance.now() - beganAtMs) / 1_000);
      log(`${round === 0 ? "first" : `round ${round}`}: on the screen after ${seconds.at(-1)?.toFixed(2)} s`);
    }
    const [first = Number.NaN, ...others] = seconds;
    const inOrder = others.toSorted((a, b) => a - b);
    const shared = { unit: "s", n: rounds };
    return [
      bounded({
        id: "publish to screen, longest",
        ...shared,
        value: inOrder.at(-1) ?? Number.NaN,
        sign: "≤",
        bar: BAR_SECONDS,
      }),
      told({
        id: "publish to screen, median",
        ...shared,
        value: inOrder[Math.floor(rounds / 2)] ?? Number.NaN,
      }),
      told({ id: "first publish, with a look at every file before it", unit: "s", n: 1, value: first }),
    ];
  } finally {
    await mirror.close();
  }
}

/** Puts a layout of one picture into the campaign that plays; the draft's revision, ready to be published. */
async function preparedDraft(staff: BridgeClient, round: number, layoutId: string): Promise<number> {
  const widget: Widget = {
    kind: "image",
    widgetId: `picture-${round}`,
    name: layoutId,
    transition: null,
    productId: null,
    mediaId: MEDIA[round % MEDIA.length] ?? MEDIA[0],
    durationMs: 5_000,
    fill: "cover",
  };
  const list = listOf(widget);
  const { programme, revisions } = valueOf(await staff.request("content.draft", {}));
  const campaign = programme.campaigns.find(({ campaignId }) => campaignId === CAMPAIGN);
  if (campaign === undefined) throw new Error(`The sample has the campaign ${CAMPAIGN}.`);
  const parts: readonly (readonly [ContentPart, number | null])[] = [
    [{ kind: "playlist", value: list }, null],
    [{ kind: "layout", value: boardOf(layoutId, [list.playlistId]) }, null],
    [
      { kind: "campaign", value: { ...campaign, layoutIds: [layoutId] } },
      revisions[`campaign:${CAMPAIGN}`] ?? 0,
    ],
  ];
  for (const [part, seen] of parts) valueOf(await staff.request("content.put", { part, seen }));
  return valueOf(await staff.request("content.draft", {})).revision;
}

/** Plays of a layout that began, of any where it is null. */
function playsOf(open: () => DatabaseSync, layoutId: string | null): number {
  const ledger = open();
  try {
    const begun =
      "SELECT count(*) AS plays FROM entries WHERE kind = 'play-begin' AND payload ->> 'widgetId' IS NULL";
    const row =
      layoutId === null
        ? ledger.prepare(begun).get()
        : ledger.prepare(`${begun} AND payload ->> 'layoutId' = ?`).get(layoutId);
    return Number(row?.["plays"] ?? 0);
  } finally {
    ledger.close();
  }
}

async function waitFor(isSo: () => boolean): Promise<void> {
  for (let waitedMs = 0; !isSo(); waitedMs += LOOK_EVERY_MS) {
    if (waitedMs > PATIENCE_MS)
      throw new Error(`Nothing of it was on the screen within ${PATIENCE_MS / 1_000} s.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function valueOf<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}
