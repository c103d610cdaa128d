import { describe, expect, it } from "vitest";
import { fail } from "../base/result.ts";
import { ledgerOptions, opened, temporaryFolder } from "../ledger/fixtures.node.ts";
import { aHeartbeat, draft, idOf } from "../ledger/fixtures.ts";
import { createEngagementOffice } from "./engagement-office.node.ts";
import { createFakeLedger } from "./fake-ledger.ts";
import { createLedgerDesk } from "./ledger-desk.node.ts";

const mirror = { role: "mirror", account: null } as const;
const admin = { role: "admin", account: "ada" } as const;
const place = { siteId: "harbour-street", formerSiteIds: () => [], catalogue: () => null };
const timeZone = () => "Europe/Berlin";
const march = { fromDay: "2026-03-01", toDay: "2026-03-08", screenId: null };
const begin = draft("visit-begin", { by: "touch", locale: "en" }, { visitId: idOf(1) });

function deskOn(ledger: ReturnType<typeof opened>, options: ReturnType<typeof ledgerOptions>) {
  const { clock } = options;
  const office = createEngagementOffice({ openReader: () => ledger.openReader(), ...place, timeZone, clock });
  const onForget = async (): Promise<void> => undefined;
  return {
    office,
    desk: createLedgerDesk({ ledger: ledger.writer, office, onAppended: () => undefined, onForget }),
  };
}

describe("ledger desk", () => {
  it("writes what a page may report and refuses the whole batch where the host alone may", async () => {
    const ledger = createFakeLedger();
    const appended: string[] = [];
    const desk = createLedgerDesk({
      ledger,
      office: {
        report: async () => fail("ledger-unavailable", "no"),
        today: async () => ({ visits: "0", tryOns: "0", requests: "0" }),
      },
      onAppended: (kinds) => void appended.push(...kinds),
      onForget: async () => undefined,
    });
    const append = desk["ledger.append"];
    expect(await append({ batchId: idOf(1), entries: [begin] }, mirror)).toMatchObject({ ok: true });
    expect(await append({ batchId: idOf(2), entries: [begin, aHeartbeat] }, mirror)).toMatchObject({
      code: "kind-not-allowed",
    });
    expect(appended).toEqual(["visit-begin"]);
    expect(ledger.drafts.length).toBe(1);
    ledger.failWith(fail("read-only", "The folder is read-only."));
    expect(await append({ batchId: idOf(3), entries: [begin] }, mirror)).toMatchObject({ code: "read-only" });
  });

  it("passes on that a visit is over", async () => {
    const forgotten: string[] = [];
    const desk = createLedgerDesk({
      ledger: createFakeLedger(),
      office: createEngagementOffice({
        openReader: () => fail("locked", "no"),
        ...place,
        timeZone,
        clock: ledgerOptions("/nowhere").clock,
      }),
      onAppended: () => undefined,
      onForget: async (visitId) => void forgotten.push(visitId),
    });
    expect(await desk["visit.forget"]({ visitId: idOf(4) }, mirror)).toEqual({ ok: true, value: null });
    expect(forgotten).toEqual([idOf(4)]);
    expect(await desk["engagement.get"](march, admin)).toMatchObject({ code: "ledger-unavailable" });
  });

  it("reports what was done, as numbers and as CSV of the same numbers, without a visit id", async () => {
    using folder = temporaryFolder();
    const options = ledgerOptions(folder.path);
    const ledger = opened(options.options);
    const { desk, office } = deskOn(ledger, options);
    for (let visit = 1; visit <= 6; visit++)
      await desk["ledger.append"](
        { batchId: idOf(visit), entries: [{ ...begin, visitId: idOf(visit) }] },
        mirror,
      );
    const report = await desk["engagement.get"](march, admin);
    const csv = await desk["engagement.csv"](march, admin);
    if (!report.ok || !csv.ok) throw new Error("no report");
    expect(report.value.visits).toEqual({ state: "measured", value: 6 });
    expect(csv.value.fileName).toBe("engagement-harbour-street-2026-03-01-2026-03-08.csv");
    expect(csv.value.text).toContain("figure,visits,count,6,,\r\n");
    expect(JSON.stringify([report, csv])).not.toContain(idOf(1));
    expect(await office.today()).toEqual({ visits: "6", tryOns: "0", requests: "0" });
    ledger.close();
  });

  it("counts the day once for all who ask while a count is under way, and anew for who asks later", async () => {
    using folder = temporaryFolder();
    const options = ledgerOptions(folder.path);
    const ledger = opened(options.options);
    let readers = 0;
    const openReader = () => {
      readers += 1;
      return ledger.openReader();
    };
    const office = createEngagementOffice({ openReader, ...place, timeZone, clock: options.clock });
    const visits = Array.from({ length: 5 }, (_, visit) => ({ ...begin, visitId: idOf(visit + 1) }));
    await ledger.writer.append(visits);
    const asked = [office.today()];
    await Promise.resolve();
    asked.push(...Array.from({ length: 20 }, () => office.today()));
    expect(new Set((await Promise.all(asked)).map((day) => day.visits))).toEqual(new Set(["5"]));
    expect(readers).toBe(2);
    await ledger.writer.append([{ ...begin, visitId: idOf(6) }]);
    expect((await office.today()).visits).toBe("6");
    ledger.close();
  });

  it.each([
    ["2026-03-08", "2026-03-01"],
    ["2026-03-01", "2026-03-01"],
    ["2024-01-01", "2026-03-01"],
  ])("refuses the span from %s to %s", async (fromDay, toDay) => {
    using folder = temporaryFolder();
    const options = ledgerOptions(folder.path);
    const ledger = opened(options.options);
    const { desk } = deskOn(ledger, options);
    const report = await desk["engagement.get"]({ fromDay, toDay, screenId: null }, admin);
    expect(report).toMatchObject({ ok: false, code: "span-too-long" });
    ledger.close();
  });
});
