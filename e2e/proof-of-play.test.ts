import { afterAll, beforeAll, expect, test } from "vitest";
import type { Programme } from "../content/schema/signage/programme.ts";
import type { Widget } from "../content/schema/signage/widget.ts";
import type { ProofReport } from "../main/report/schema/proof-of-play.ts";
import { type Mirror, openMirror } from "./harness/open-mirror.node.ts";
import { boardOf, listOf, type SignContent, signContent } from "./harness/sign-content.node.ts";
import { finishVisit, skipGoodbye, touchStart } from "./harness/steps.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";
import { until } from "./harness/until.node.ts";

/** Plays for real, watches the screen from outside, and holds the report against what was seen. */
const look = {
  colour: "#17120f",
  background: null,
  sizeShare: 0.2,
  align: "center",
  face: "display",
} as const;
const words = (widgetId: string, durationMs: number): Widget => ({
  kind: "text",
  widgetId,
  name: `Words of ${widgetId}`,
  transition: null,
  productId: null,
  text: { en: `Words of ${widgetId}` },
  look,
  durationMs,
});
const STAYS = { brief: 1_500, long: 3_000 } as const;
const SECOND_MS = 1_000;

const folder = tempFolder("proof");
let content: SignContent;
let mirror: Mirror;

beforeAll(async () => {
  content = signContent(folder.path);
  content.publish(twoCampaigns);
  mirror = await openMirror({ scene: null, contentDir: content.contentDir });
});
afterAll(async () => {
  await mirror.close();
  folder.remove();
});

/** Two campaigns of one layout each, in turn; one stays twice as long as the other. */
function twoCampaigns(sample: Programme): Programme {
  const names = ["brief", "long"] as const;
  const lists = names.map((name) => listOf(words(name, STAYS[name])));
  const [entry] = sample.schedule;
  if (entry === undefined) throw new Error("The sample has a schedule.");
  return {
    ...sample,
    playlists: [...sample.playlists, ...lists],
    layouts: [
      ...sample.layouts,
      ...names.map((name) => ({ ...boardOf(name, [`list-${name}`]), tags: [`tag-${name}`] })),
    ],
    campaigns: names.map((name) => ({ campaignId: name, name, layoutIds: [name], locales: [], tags: [] })),
    schedule: names.map((name) => ({
      ...entry,
      entryId: `entry-${name}`,
      show: { kind: "campaign", campaignId: name },
      when: { kind: "always" },
      criteria: [],
      maxPlaysPerHour: null,
      armId: name === "long" ? "with-words" : null,
    })),
  };
}

async function report(): Promise<ProofReport> {
  const days = { fromDay: "2020-01-01", toDay: "2020-01-02" };
  const today = new Date().toISOString().slice(0, 10);
  days.fromDay = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  days.toDay = new Date(Date.parse(today) + 2 * 86_400_000).toISOString().slice(0, 10);
  const answer = await mirror.staff.request("proof.report", { ...days, screenId: null, campaignId: null });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Milliseconds for which the page had each widget before people's eyes, by its own clock, picture by picture. */
async function watch(durationMs: number): Promise<Readonly<Record<string, number>>> {
  return mirror.page.evaluate(async (forMs) => {
    const seen: Record<string, number> = {};
    const beginMs = performance.now();
    for (let lastMs = beginMs; lastMs < beginMs + forMs; ) {
      const nowMs = await new Promise<number>((resolve) =>
        requestAnimationFrame(() => resolve(performance.now())),
      );
      // The last one lies above.
      const shown = Array.from(document.querySelectorAll<HTMLElement>('[data-widget][data-ready="true"]')).at(
        -1,
      );
      const name = shown?.dataset.widget ?? "nothing";
      seen[name] = (seen[name] ?? 0) + nowMs - lastMs;
      lastMs = nowMs;
    }
    return seen;
  }, durationMs);
}

const shownOf = ({ layouts }: ProofReport, id: string): number =>
  layouts.find((row) => row.id === id)?.shownMs ?? 0;

test("the sums of the ledger are what was on the screen, within a second a campaign", async () => {
  await mirror.page.locator('[data-widget="long"][data-ready="true"]').waitFor();
  const before = await report();
  const seen = await watch(20_000);
  const after = await report();
  for (const name of ["brief", "long"]) {
    const provedMs = shownOf(after, name) - shownOf(before, name);
    // A report knows of what is on now up to the last sign of its page: at most one stay at both ends.
    const unknownMs = STAYS[name === "brief" ? "brief" : "long"];
    expect(
      Math.abs(provedMs - (seen[name] ?? 0)),
      `${name}: ${provedMs} proved, ${seen[name]} seen`,
    ).toBeLessThan(SECOND_MS + unknownMs);
  }
  expect(seen.nothing ?? 0).toBe(0);
});

test("plays, plan, tags and arms agree, and the whole of the time is named", async () => {
  const { arms, campaigns, entries, tags, time, total, widgets } = await report();
  const { betweenMs, differenceMs, lostMs, offMs, peopleMs, shownMs, upMs } = time;
  expect(shownMs + peopleMs + lostMs + betweenMs + offMs + differenceMs).toBe(upMs);
  expect(Math.abs(differenceMs)).toBeLessThan(SECOND_MS * (total.whole + total.cut));
  const long = campaigns.find(({ id }) => id === "long");
  expect(long?.whole).toBeGreaterThan(2);
  // The page's own clock measured each whole play; it stayed for its time, and not for half a second more.
  const stayMs = (long?.shownMs ?? 0) / ((long?.whole ?? 0) + (long?.cut ?? 0) + 1);
  expect(stayMs).toBeLessThan(STAYS.long + 500);
  const sum = (rows: readonly { readonly shownMs: number }[]): number =>
    rows.reduce((all, row) => all + row.shownMs, 0);
  for (const table of [campaigns, entries]) expect(sum(table)).toBe(shownMs);
  expect(tags.find(({ id }) => id === "tag-long")?.shownMs).toBe(long?.shownMs);
  expect(arms).toMatchObject([{ id: "with-words", shownMs: long?.shownMs }]);
  expect(widgets.find(({ id }) => id === "long")?.name).toBe("Words of long");
  // What was published was taken as the plan: twice as long for one as for the other.
  const brief = campaigns.find(({ id }) => id === "brief");
  expect((long?.plannedMs ?? 0) / (brief?.plannedMs ?? 1)).toBeCloseTo(2, 1);
});

test("a visit counts as people's time and cuts one play off; a page that dies cuts one more", async () => {
  const before = await report();
  await touchStart(mirror);
  await finishVisit(mirror);
  await skipGoodbye(mirror);
  await mirror.page.locator("[data-widget][data-ready=true]").first().waitFor();
  const visited = await until(
    "the visit is known",
    report,
    ({ time }) => time.peopleMs > before.time.peopleMs,
  );
  expect(visited.total.cut).toBeGreaterThan(before.total.cut);
  await mirror.page.reload();
  await mirror.page.locator("[data-widget][data-ready=true]").first().waitFor();
  const again = await until("it plays again", report, ({ total }) => total.whole > visited.total.whole + 1);
  expect(again.total.cut).toBe(visited.total.cut + 1);
  const csv = await mirror.staff.request("proof.csv", {
    fromDay: again.fromDay,
    toDay: again.toDay,
    screenId: null,
    campaignId: "long",
  });
  expect(
    csv.ok &&
      csv.value.text
        .split("\r\n")
        .filter((line) => line.includes(",layout,long,entry-long,with-words,long,,tag-long,")).length,
  ).toBeGreaterThan(0);
});
