import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf, layoutOf, programmeOf } from "../../../content/programme/fixtures.ts";
import type { ContentPart } from "../../bridge/contract/content.ts";
import { idOfPart } from "../../bridge/contract/content-part.ts";
import {
  addCaptions,
  adoptProgramme,
  putPart,
  removePart,
  restorePart,
  revisionOf,
  setDefaultLayout,
} from "./draft-changes.ts";
import { draftStateSchema, newDraft } from "./draft-state.ts";
import { must, pictureOf, pictureProgramme } from "./fixtures.node.ts";
import { changedParts, partIn, partsOf } from "./programme-parts.ts";

const file = (path: string) => ({ path, sha256: "0".repeat(64), bytes: 3, mimeType: "image/webp" });
const begun = () => newDraft(pictureProgramme(), [file("autumn.webp")]);
const layout = (layoutId: string, durationMs = 10_000): ContentPart => ({
  kind: "layout",
  value: layoutOf(layoutId, durationMs),
});

describe("a draft", () => {
  it("keeps a part, counts, and says what is other than published", () => {
    const state = must(putPart(begun(), layout("poster", 7_000), 0));
    expect([state.revision, revisionOf(state, "layout", "poster")]).toEqual([1, 1]);
    expect(changedParts(begun().programme, state.programme)).toEqual(["layout:poster"]);
  });

  it("never lets one editor cover another's work, whatever was published between", () => {
    const first = must(putPart(begun(), layout("poster", 7_000), 0));
    expect(putPart(first, layout("poster", 9_000), 0)).toMatchObject({
      ok: false,
      code: "changed-meanwhile",
    });
    const published = adoptProgramme(first, first.programme, []);
    expect(putPart(published, layout("poster", 9_000), 0)).toMatchObject({ code: "changed-meanwhile" });
    expect(putPart(published, layout("poster", 9_000), 1).ok).toBe(true);
  });

  it("refuses a new part of a name that is taken, and an old one that somebody removed", () => {
    expect(putPart(begun(), layout("poster"), null)).toMatchObject({ code: "id-taken" });
    expect(putPart(begun(), layout("gone"), 3)).toMatchObject({ code: "changed-meanwhile" });
  });

  it.each<[string, ContentPart]>([
    [
      "a lost reference",
      { kind: "entry", value: entryOf("sale", { show: { kind: "layout", layoutId: "lost" } }) },
    ],
    ["a file that is not here", { kind: "media", value: pictureOf("winter") }],
    [
      "an override without an end",
      { kind: "entry", value: entryOf("alarm", { role: { kind: "override" } }) },
    ],
  ])("refuses %s with its place, and keeps nothing", (_what, part) => {
    const refused = putPart(begun(), part, null);
    expect(refused).toMatchObject({ ok: false, code: "refused" });
    expect(refused.ok ? "" : refused.message).toMatch(/^(?:schedule|media)\[\d\]/);
  });

  it("says where a part is used instead of removing it", () => {
    expect(removePart(begun(), "media", "autumn", 0, 5)).toMatchObject({
      code: "in-use",
      message: expect.stringContaining('the playlist "Words"'),
    });
    expect(removePart(begun(), "layout", "poster", 0, 5)).toMatchObject({ code: "in-use" });
    expect(removePart(begun(), "layout", "lost", 0, 5)).toMatchObject({ code: "no-such-part" });
  });

  it("brings a part back out of the bin as it was, with its file", () => {
    const more = must(putPart(begun(), layout("second", 4_000), null));
    const removed = must(removePart(more, "layout", "second", 1, 5));
    expect(partIn(removed.programme, "layout", "second")).toBeNull();
    const back = must(restorePart(removed, "layout", "second"));
    expect(partIn(back.programme, "layout", "second")).toEqual(layout("second", 4_000));
    expect(back.removed).toEqual([]);
    expect(restorePart(back, "layout", "second")).toMatchObject({ code: "no-such-part" });
  });

  it("keeps the file of a medium in the bin", () => {
    const bare = { ...pictureProgramme(), playlists: programmeOf([]).playlists };
    const removed = must(removePart(newDraft(bare, [file("autumn.webp")]), "media", "autumn", 0, 5));
    expect(removed.files).toHaveLength(1);
    expect(must(restorePart(removed, "media", "autumn")).programme.media).toHaveLength(1);
  });

  it("chooses another layout for when nothing is due", () => {
    const more = must(putPart(begun(), layout("second"), null));
    expect(must(setDefaultLayout(more, "second")).programme.defaultLayoutId).toBe("second");
    expect(setDefaultLayout(more, "lost")).toMatchObject({ code: "no-such-part" });
  });

  it("keeps the newest captions that nothing names yet, and no more than it may", () => {
    let state = begun();
    for (let count = 0; count < 210; count++)
      state = addCaptions(state, { ...file(`captions/${count}.vtt`), mimeType: "text/vtt" });
    expect(state.files).toHaveLength(201);
    expect(state.files.at(-1)?.path).toBe("captions/209.vtt");
  });

  it("can always be read again, and every change has a revision of its own", () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant("put" as const),
        at: fc.nat(4),
        seen: fc.nat(6),
        durationMs: fc.integer({ min: 1_000, max: 9_000 }),
      }),
      fc.record({ kind: fc.constant("new" as const), at: fc.nat(4) }),
      fc.record({ kind: fc.constant("remove" as const), at: fc.nat(4), seen: fc.nat(6) }),
      fc.record({ kind: fc.constant("restore" as const), at: fc.nat(4) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let state = begun();
        for (const one of steps) {
          const id = `layout-${one.at}`;
          const before = state;
          const result =
            one.kind === "put"
              ? putPart(state, layout(id, one.durationMs), one.seen)
              : one.kind === "new"
                ? putPart(state, layout(id), null)
                : one.kind === "remove"
                  ? removePart(state, "layout", id, one.seen, 1)
                  : restorePart(state, "layout", id);
          if (!result.ok) continue;
          state = result.value;
          expect(state.revision).toBe(before.revision + 1);
          expect(revisionOf(state, "layout", id)).toBe(state.revision);
          const ids = partsOf(state.programme).map((part) => `${part.kind}:${idOfPart(part)}`);
          expect(new Set(ids).size).toBe(ids.length);
        }
        expect(draftStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
      { numRuns: 100 },
    );
  });
});
