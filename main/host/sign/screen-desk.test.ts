import { join } from "node:path";
import { expect, it } from "vitest";
import { entryOf, programmeOf } from "../../../content/programme/fixtures.ts";
import type { Programme } from "../../../content/schema/signage/programme.ts";
import { createManualClock } from "../../base/clock.ts";
import { silentLog } from "../../base/log.ts";
import { temporaryFolder } from "../../ledger/fixtures.node.ts";
import { tagsOf } from "./book-changes.ts";
import { openScreenDesk } from "./screen-desk.node.ts";

const merchandiser = { role: "merchandiser", account: "mo" } as const;
const street = { groupId: "street", name: "Street windows" };
const place = { screenId: "mirror-1", name: "Left window", groupId: "street", tags: ["sale"] };

function desk(folder: string, programme: Programme | null = null) {
  const told: string[] = [];
  const made = openScreenDesk({
    file: join(folder, "screens.json"),
    screenIds: ["mirror-1"],
    emit: (name) => void told.push(name),
    onChange: () => void told.push("changed"),
    locale: () => "en",
    programme: async () => programme,
    clock: createManualClock(0),
    log: silentLog,
  });
  return { ...made, told };
}

it("keeps names, groups and tags over a restart, and says that they are others", async () => {
  using folder = temporaryFolder();
  const { handlers, told } = desk(folder.path);
  await handlers["screen.put-group"]({ group: street, seen: 0 }, merchandiser);
  expect(await handlers["screen.put-place"]({ place, seen: 1 }, merchandiser)).toMatchObject({ ok: true });
  expect(told).toEqual(["screen.book-changed", "changed", "screen.book-changed", "changed"]);
  expect(await handlers["screen.put-place"]({ place, seen: 1 }, merchandiser)).toMatchObject({
    code: "changed-by-another",
  });
  expect(tagsOf(desk(folder.path).book(), "mirror-1")).toEqual(["sale", "street"]);
});

it("changes nothing where it cannot be kept", async () => {
  const { book, handlers, told } = desk("/proc/nowhere");
  expect(await handlers["screen.put-group"]({ group: street, seen: 0 }, merchandiser)).toMatchObject({
    code: "read-only",
  });
  expect([book().groups, told]).toEqual([[], []]);
});

it("says which screens get what", async () => {
  using folder = temporaryFolder();
  const programme = programmeOf(
    [
      entryOf("for-all"),
      entryOf("for-the-street", { screenTags: ["street"] }),
      entryOf("for-the-hall", { screenTags: ["hall", "cellar"] }),
      entryOf("in-french", { show: { kind: "campaign", campaignId: "soldes" } }),
    ],
    {
      campaigns: [{ campaignId: "soldes", name: "Soldes", layoutIds: ["poster"], locales: ["fr"], tags: [] }],
    },
  );
  const { handlers } = desk(folder.path, programme);
  await handlers["screen.put-group"]({ group: street, seen: 0 }, merchandiser);
  await handlers["screen.put-place"]({ place, seen: 1 }, merchandiser);
  expect(await handlers["screen.reach"]({ of: "draft" }, merchandiser)).toMatchObject({
    value: [
      {
        name: "Left window",
        groupName: "Street windows",
        entryNames: ["for-all", "for-the-street"],
        entriesForOthers: 2,
      },
    ],
  });
  expect(await desk(folder.path).handlers["screen.reach"]({ of: "draft" }, merchandiser)).toMatchObject({
    code: "no-programme",
  });
});
