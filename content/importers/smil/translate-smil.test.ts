import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planSmil } from "./plan-smil.ts";
import { img, importOf, inShort } from "./smil.fixture.ts";

describe("regions", () => {
  it("lie where CSS puts them: px and %, from either side, in one another, the higher above", () => {
    const { programme } = importOf(
      `<par>${img("a")}<img src="b.png" region="side"/><img src="c.png" region="inner"/><img src="d.png"/></par>`,
    );
    const [layout] = programme?.layouts ?? [];
    expect(layout).toMatchObject({
      widthPixels: 1920,
      heightPixels: 1080,
      background: { colour: "#18182c" },
    });
    expect(
      layout?.zones.map((zone) => [
        zone.name,
        zone.leftPixels,
        zone.topPixels,
        zone.widthPixels,
        zone.heightPixels,
      ]),
    ).toEqual([
      ["inner", 1600, 108, 320, 922],
      ["Whole screen", 0, 0, 1920, 1080],
      ["main", 0, 0, 1280, 720],
      ["side", 1280, 108, 640, 922],
    ]);
  });

  it("hold items with their times, transitions, fits and sound", () => {
    const { programme } =
      importOf(`<seq repeatCount="indefinite">${img("a", 'dur="3s" transIn="soft" fit="fill" alt="A coat"')}${img("b", 'transIn="push"')}
      <video src="c.mp4" region="main" soundLevel="0%"/><video src="d.mp4" region="main" dur="20s"/></seq>`);
    const widgets = programme?.playlists[0]?.entries.map((entry) =>
      entry.kind === "widget" ? entry.widget : null,
    );
    expect(widgets).toMatchObject([
      { kind: "image", durationMs: 3_000, fill: "cover", transition: { kind: "fade", durationMs: 1_000 } },
      {
        kind: "image",
        durationMs: 10_000,
        fill: "contain",
        transition: { kind: "slide", durationMs: 5_000, from: "top" },
      },
      { kind: "video", durationMs: null, muted: true, loop: false },
      { kind: "video", durationMs: 20_000, muted: false, loop: true },
    ]);
    expect(programme?.media[0]).toMatchObject({ alt: { en: "A coat" } });
  });
});

describe("sequences", () => {
  it("keep their order, repeat inner parts, shuffle, and never reach what stands behind something endless", () => {
    const { screens, schedule, left } =
      inShort(`<seq repeatCount="indefinite">${img("a", 'dur="3s"')}<seq repeatCount="2">${img("b", 'dur="1s"')}${img("c", 'dur="2"')}</seq>
      <seq playMode="random">${img("d", 'dur="1s"')}${img("e", 'dur="1s"')}</seq><seq repeatCount="indefinite">${img("f", 'dur="1s"')}</seq>${img("g")}</seq>`);
    expect(screens).toEqual([
      "main: a.png 3s, b.png 1s, c.png 2s, b.png 1s, c.png 2s, (d.png 1s or e.png 1s), f.png 1s",
    ]);
    expect(schedule).toEqual(["always: 1 at 0"]);
    expect(left).toContain('<img src="g.png"> Stands behind something that repeats without end');
  });

  it("show what has an end until then", () => {
    const { screens } = inShort(
      `<seq>${img("a", 'end="7s"')}${img("b", 'begin="2s" end="5s"')}<video src="c.mp4" region="main" end="4s"/></seq>`,
    );
    expect(screens).toEqual(["main: a.png 7s, b.png 3s, c.mp4 4s"]);
  });

  it("become screens in turn where they go from region to region", () => {
    const { screens, schedule } = inShort(
      `<seq repeatCount="indefinite">${img("a", 'dur="3s"')}<img src="b.png" dur="2s" region="side"/></seq>`,
    );
    expect(screens).toEqual(["main: a.png 3s", "side: b.png 2s"]);
    expect(schedule).toEqual(["always: 1+2 at 0"]);
  });

  it("show what is due at its times only, in turn", () => {
    const { schedule } = inShort(`<seq repeatCount="indefinite">${img("a", 'dur="3s"')}
      <seq begin="wallclock(2026-12-01T09:00)" end="wallclock(2026-12-24T12:00)">${img("b", 'dur="2s"')}</seq></seq>`);
    expect(schedule).toEqual(["always: 1 at 0", "2026-12-01T09:00…2026-12-24T12:00: 2 at 0"]);
  });

  it("pass over what bridges loading, and never go blank", () => {
    const { screens, left } =
      inShort(`<par><seq end="__prefetchEnd.endEvent"><seq repeatCount="indefinite"><video src="loader.mp4"/></seq></seq>
      <seq><prefetch src="a.png"/><seq id="__prefetchEnd" dur="1s"/></seq>
      <par begin="__prefetchEnd.endEvent" repeatCount="indefinite"><seq>${img("a", 'dur="3s"')}<ref dur="indefinite" src="adapi:blankScreen"/></seq></par></par>`);
    expect(screens).toEqual(["main: a.png 3s"]);
    expect(left).toMatch(/Is shown while media load[\s\S]*never blanked/);
  });
});

describe("parallel parts", () => {
  it("are zones of one screen; a length of its own is the screen's", () => {
    const { screens } = inShort(
      `<par dur="60s"><seq repeatCount="indefinite">${img("a", 'dur="3s"')}${img("b", 'dur="3s"')}</seq><img src="c.png" region="side"/></par>`,
    );
    expect(screens).toEqual(["main: a.png 3s, b.png 3s | side: c.png 10s for 60s"]);
  });

  it("come and go: the screen with all that is due outranks the others", () => {
    const { screens, schedule } = inShort(`<par repeatCount="indefinite">${img("a", 'dur="3s"')}
      <img src="b.png" region="side" begin="wallclock(R/2011-01-01T08:00:00/P1D)" end="wallclock(R/2011-01-01T12:00:00/P1D)"/>
      <img src="c.png" region="main" expr="adapi-weekday()=1"/></par>`);
    expect(screens).toEqual([
      "main: a.png 3s",
      "main: a.png 3s | side: b.png 10s",
      "main: c.png 10s",
      "main: c.png 10s | side: b.png 10s",
    ]);
    expect(schedule).toEqual([
      "always: 1 at 0",
      "daily 08:00–12:00: 2 at 1",
      "MO 00:00–24:00: 3 at 1",
      "MO 08:00–12:00: 4 at 2",
    ]);
  });

  it("answer to sensors, and play once where they only begin", () => {
    const { schedule } =
      inShort(`<par>${img("a", 'dur="indefinite"')}</par><par><seq begin="lift">${img("b")}</seq></par>
      <par><seq begin="wallclock(R/2011-01-01T10:00:00/P1D)" repeatCount="2">${img("c")}</seq></par>`);
    expect(schedule).toEqual([
      "always: 1 at 0",
      "always if rfid1.picked=7: 2 at 1",
      "always if keyboard=9: 2 at 1",
      "always if rfid1.picked=7 if keyboard=9: 2 at 2",
      "FREQ=DAILY 2011-01-01T10:00: 3 at 3 once",
    ]);
  });
});

describe("priorities", () => {
  const day = (from: string, until: string): string =>
    `begin="wallclock(R/2011-01-01T${from}:00/P1D)" end="wallclock(R/2011-01-01T${until}:00/P1D)"`;
  it("rank the first class highest, each at its times", () => {
    const { schedule, left } =
      inShort(`<excl repeatCount="indefinite"><priorityClass higher="pause" lower="never"><par ${day("12:00", "13:00")}>${img("a")}</par></priorityClass>
      <priorityClass><par ${day("07:00", "17:00")}>${img("b")}</par></priorityClass><priorityClass><par>${img("c")}</par></priorityClass></excl>`);
    expect(schedule).toEqual(["always: 1 at 0", "daily 07:00–17:00: 2 at 1", "daily 12:00–13:00: 3 at 2"]);
    expect(left).toContain('lower="never"');
  });

  it("are taken but not scheduled where it cannot be read when they are due", () => {
    const { screens, schedule, left } = inShort(
      `<excl><priorityClass><par begin="PRIORITY_1_BEGIN" end="PRIORITY_1_END">${img("a")}</par></priorityClass></excl>`,
    );
    expect([screens, schedule]).toEqual([["main: a.png 10s"], []]);
    expect(left).toContain(
      'its begin "PRIORITY_1_BEGIN" is no time that can be read. Schedule them by hand.',
    );
  });
});

describe("what is missing", () => {
  it("leaves its zone empty and its screen unscheduled, and moves no id", () => {
    const body = `<seq repeatCount="indefinite">${img("a", 'dur="3s"')}<img src="b.png" dur="2s" region="side"/></seq>`;
    const whole = importOf(body).programme;
    const part = importOf(body, ["a.png"]);
    expect(part.skipped[0]).toMatchObject({ what: "a.png", retryKey: "a.png" });
    expect(part.programme?.layouts).toEqual(whole?.layouts);
    expect(part.taken.find(({ as }) => as === "zone")?.notes).toContain("waits for a.png for 3 s");
    expect(part.programme?.schedule[0]?.show).toEqual({ kind: "layout", layoutId: "shop-layout-2" });
    expect(importOf(body, ["a.png", "b.png"]).programme?.schedule).toEqual([]);
  });

  it.each([
    ["no body", "<smil><head/></smil>"],
    ["another document", "<html><body/></html>"],
    ["broken XML", "smil><body/></smil>"],
  ])("is refused for %s", (_, text) =>
    expect(planSmil("shop", "shop.smil", text, [])).toMatchObject({ ok: false, code: "broken" }),
  );
});

it("makes a programme of whatever is nested in whatever, and the same each time", () => {
  const attributes = fc
    .record(
      {
        begin: fc.constantFrom(
          "0s",
          "5s",
          "lift",
          "nothing",
          "x.end",
          "wallclock(R/2011-01-01T22:00:00/P1D)",
          "wallclock(2026-12-01T09:00);lift",
          "wallclock(R/2011-01-01T00:00/P1M)",
        ),
        end: fc.constantFrom(
          "9s",
          "wallclock(R/2011-01-01T02:00:00/P1D)",
          "wallclock(2011-01-01T02:00)",
          "__prefetch.endEvent",
        ),
        expr: fc.constantFrom(
          "weekday()&lt;=3",
          "weekday()=9",
          "player()='x'",
          "compare(time(),'08:00')&gt;0 or weekday()=2",
        ),
        dur: fc.constantFrom("3s", "0", "indefinite", "99999s"),
        repeatCount: fc.constantFrom("2", "indefinite", "900", "0.5"),
        region: fc.constantFrom("main", "side", "gone"),
        playMode: fc.constantFrom("random", "one"),
        transIn: fc.constantFrom("soft", "gone"),
      },
      { requiredKeys: [] },
    )
    .map((all) =>
      Object.entries(all)
        .map(([name, value]) => `${name}="${value}"`)
        .join(" "),
    );
  const { tree } = fc.letrec<{ tree: string; leaf: string; box: string }>((tie) => ({
    tree: fc.oneof({ maxDepth: 5, depthSize: "large" }, tie("leaf"), tie("box")),
    leaf: fc
      .tuple(
        fc.constantFrom("img", "video", "audio", "ref", "text", "brush", "prefetch"),
        fc.constantFrom("a.png", "b.mp4", "c.mp3", "https://x.example/", "adapi:blankScreen", "../x.png", ""),
        attributes,
      )
      .map(([name, source, more]) => `<${name} src="${source}" ${more}/>`),
    box: fc
      .tuple(
        fc.constantFrom("seq", "par", "excl", "priorityClass", "switch"),
        attributes,
        fc.array(tie("tree"), { maxLength: 4 }),
      )
      .map(([name, more, inner]) => `<${name} ${more}>${inner.join("")}</${name}>`),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 3 }), fc.boolean(), (parts, isAbsent) => {
      const absent = isAbsent ? ["a.png"] : [];
      expect(importOf(parts.join(""), absent)).toEqual(importOf(parts.join(""), absent));
    }),
    { numRuns: 300 },
  );
});
