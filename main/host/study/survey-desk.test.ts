import { afterEach, beforeEach, expect, it } from "vitest";
import type { Caller } from "../../bridge/contract/pipe.ts";
import { FIRST_OF_MARCH_MS, ledgerOptions, opened, temporaryFolder } from "../../ledger/fixtures.node.ts";
import { draft, idOf } from "../../ledger/fixtures.ts";
import type { Ledger } from "../../ledger/open-ledger.node.ts";
import type { EntryDraft } from "../../ledger/schema/entry.ts";
import { openStudy } from "../../ledger/study/open-study.node.ts";
import { createSurveyDesk } from "./survey-desk.node.ts";

const ada: Caller = { role: "merchandiser", account: "ada" };
const march = { fromDay: "2026-03-01", untilDay: "2026-03-08" };
const timeZone = "Europe/Berlin";
const place = { siteId: "harbour-street" };

let folder: ReturnType<typeof temporaryFolder>;
let ledger: Ledger;
let desk: ReturnType<typeof createSurveyDesk>;

beforeEach(() => {
  folder = temporaryFolder();
  ledger = opened(ledgerOptions(folder.path).options);
  desk = createSurveyDesk({
    ownIds: () => [place.siteId],
    openReader: () => ledger.openReader(),
    timeZone: () => timeZone,
  });
});
afterEach(() => {
  ledger.close();
  folder[Symbol.dispose]();
});

const times = (count: number, entry: EntryDraft) => Array.from({ length: count }, () => entry);

async function fillDay(): Promise<void> {
  const visits = Array.from({ length: 71 }, (_, index) =>
    draft("visit-begin", { by: "touch", locale: "en" }, { visitId: idOf(index + 1) }),
  );
  const ends = visits.map(({ visitId }) =>
    draft("visit-end", { reason: "goodbye", durationMs: 1 }, { visitId }),
  );
  await ledger.writer.append([
    draft("heartbeat", { upMs: 60_000, phase: "campaign", counting: false }),
    ...visits,
    ...ends,
    ...times(15, draft("survey", { place: "mirror", answer: "yes" }, { armId: "mirror" })),
    ...times(5, draft("survey", { place: "mirror", answer: "no" }, { armId: "mirror" })),
    ...times(30, draft("survey", { place: "till", answer: "none" })),
  ]);
  const study = openStudy({ file: ledger.file, nowMs: () => FIRST_OF_MARCH_MS });
  if (!study.ok) throw new Error(study.message);
  study.value.writeDoorCounts(
    [
      { ...place, day: "2026-03-01", visitors: 100, passersBy: null },
      { siteId: "elsewhere", day: "2026-03-01", visitors: 9_000, passersBy: null },
    ],
    "ada",
  );
  study.value.close();
}

it("reports answers and interaction rate, the same before and after retention", async () => {
  await fillDay();
  const live = await desk["study.survey"](march, ada);
  if (!live.ok) throw new Error(live.message);
  const [mirror, , till] = live.value.places;
  expect(mirror?.total.willingOfAsked?.share).toBe(0.75);
  expect(till?.total).toMatchObject({ asked: { value: 30 }, none: { value: 30 }, answered: { value: 0 } });
  expect(live.value.ofVisitors).toMatchObject({ rate: { share: 0.71 }, days: 1 });
  expect(live.value.ofPassersBy.rate.denominator.state).toBe("not-measured");
  await ledger.retire({
    keepFromDay: "2026-03-05",
    timeZone,
    pause: async () => undefined,
    goOn: () => true,
  });
  expect(await desk["study.survey"](march, ada)).toEqual(live);
});

it.each([
  ["2026-03-08", "2026-03-08"],
  ["2024-01-01", "2026-03-08"],
])("refuses the span from %s to %s", async (fromDay, untilDay) => {
  expect(await desk["study.survey"]({ fromDay, untilDay }, ada)).toMatchObject({ code: "span-too-long" });
});
