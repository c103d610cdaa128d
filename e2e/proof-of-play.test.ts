import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Programme } from "../content/schema/signage/programme.ts";
import type { Widget } from "../content/schema/signage/widget.ts";
import { dayAfter } from "../main/base/civil-time.ts";
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
  const today = new Date().toISOString().slice(0, 10);
  const days = { fromDay: dayAfter(today, -1), toDay: dayAfter(today, 2) };
  const answer = await mirror.staff.request("proof.report", { ...days, screenId: null, campaignId: null });
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

interface Showing {
  readonly part: string;
  readonly durationMs: number;
}

/** What the page had before people's eyes, picture by picture and by its own clock; the first and last were cut. */
async function watch(forMs: number): Promise<readonly Showing[]> {
  return mirror.page.evaluate(async (durationMs) => {
    const showings: { part: string; durationMs: number }[] = [];
    const beginMs = performance.now();
    for (let lastMs = beginMs; lastMs < beginMs + durationMs; ) {
      const nowMs = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => resolve(performance.now()));
      });
      // The last one lies above.
      const shown = Array.from(document.querySelectorAll<HTMLElement>('[data-widget][data-ready="true"]')).at(
        -1,
      );
      const part = shown?.dataset.widget ?? "nothing";
      const last = showings.at(-1);
      if (last?.part === part) last.durationMs += nowMs - lastMs;
      else showings.push({ part, durationMs: nowMs - lastMs });
      lastMs = nowMs;
    }
    return showings;
  }, forMs);
}

/** The plays of widgets that the ledger proves whole, in order. */
function proved(): readonly Showing[] {
  const ledger = new DatabaseSync(join(mirror.dataDir, "ledger.sqlite"), { readOnly: true });
  try {
    const rows = ledger.prepare("SELECT payload FROM entries WHERE kind = 'play-end' ORDER BY id").all();
    return rows.flatMap(({ payload }) => {
      const { shownMs, widgetId } = JSON.parse(String(payload)) as {
        shownMs: number;
        widgetId: string | null;
      };
      return widgetId === null ? [] : [{ part: widgetId, durationMs: shownMs }];
    });
  } finally {
    ledger.close();
  }
}

const sumOf = (rows: readonly Showing[], part: string): number =>
  rows.filter((row) => row.part === part).reduce((sum, { durationMs }) => sum + durationMs, 0);

test("what the ledger proves is what was on the screen, within a second a play", async () => {
  await mirror.page.locator('[data-widget="long"][data-ready="true"]').waitFor();
  const before = proved().length;
  const seen = await watch(20_000);
  const whole = seen.slice(1, -1);
  const [first] = whole;
  const rows = await until(
    "the plays are proved",
    async () => proved().slice(before),
    ({ length }) => length > whole.length,
  );
  const from = rows.findIndex(({ part }, at) => at > 0 && part === first?.part);
  expect(whole.length).toBeGreaterThan(5);
  for (const [at, { durationMs, part }] of whole.entries()) {
    expect(rows[from + at]?.part).toBe(part);
    expect(Math.abs((rows[from + at]?.durationMs ?? 0) - durationMs), `${part}, ${at}`).toBeLessThan(
      SECOND_MS,
    );
  }
  for (const part of ["brief", "long"]) {
    const sameRows = rows.slice(from, from + whole.length);
    expect(Math.abs(sumOf(sameRows, part) - sumOf(whole, part)), part).toBeLessThan(SECOND_MS);
  }
});

test("the report says what the ledger proves", async () => {
  const { widgets } = await until("nothing is on its way", report, ({ total }) => total.whole > 8);
  const all = proved();
  for (const part of ["brief", "long"]) {
    const shownMs = widgets.find(({ id }) => id === part)?.shownMs ?? 0;
    // What is on now has no end yet, and plays that ended since then are not in the report.
    expect(shownMs).toBeGreaterThan(sumOf(all, part) - 2 * STAYS.long - SECOND_MS);
    expect(shownMs).toBeLessThan(sumOf(all, part) + STAYS.long + SECOND_MS);
  }
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
