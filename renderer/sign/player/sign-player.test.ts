import { describe, expect, it } from "vitest";
import { entryOf, programmeOf } from "../../../content/programme/fixtures.ts";
import type { Media } from "../../../content/schema/signage/media.ts";
import type { Widget } from "../../../content/schema/signage/widget.ts";
import { film, image, layoutsOf, play, show } from "./sign-player.fixture.ts";
import { PICTURE_LIMIT_MS } from "./zone-player.ts";

const MINUTE_BEFORE_TEN_MS = Date.parse("2026-11-23T09:59:00Z");

describe("the sign", () => {
  it("proves layouts and widgets, in their turns", () => {
    const programme = programmeOf(
      [entryOf("one", { show: show("ab") }), entryOf("two", { show: show("c") })],
      {
        ...layoutsOf({ ab: [image("a"), image("b")], c: [image("c")] }),
        defaultLayoutId: "c",
      },
    );
    const { pass, told } = play(programme);
    pass(24.5);
    expect(told()).toBe("a+ [ab+ a=8 b+ b=8 ab]=16 c+ [c+ c=8 c]=8 a+ [ab+");
  });

  it("lets a film end when it says so, and passes over one that does not", () => {
    const programme = programmeOf([entryOf("one", { show: show("f") })], {
      ...layoutsOf({ f: [film("f"), image("a")] }),
      defaultLayoutId: "f",
    });
    const { pass, player, told, zone } = play(programme);
    pass(12);
    expect(player.now.before, "covered").toBeNull();
    zone()?.ended(zone()?.now.turn ?? 0);
    expect(told()).toBe("f+ [f+ f=12");
    pass(8.2);
    expect(told()).toContain("a+ a=8");
    pass(24);
    expect(told()).toContain("f?never-ended");
  });

  it("plays what stands in on screens with less motion, under the same names, and goes back", () => {
    const shown = layoutsOf({ f: [film("f")] });
    const media = shown.media.map((medium) =>
      medium.kind === "video" ? { ...medium, calmMediaId: "still" } : medium,
    );
    const still: Media = {
      kind: "image",
      mediaId: "still",
      name: "Still",
      path: "still.webp",
      tags: [],
      expiresAtMs: null,
      widthPixels: 16,
      heightPixels: 16,
      alt: null,
    };
    const programme = programmeOf([entryOf("one", { show: show("f") })], {
      ...shown,
      media: [...media, still],
      defaultLayoutId: "f",
    });
    const { pass, player, told, zone } = play(programme);
    pass(1);
    player.setCalm(true);
    pass(1);
    expect(zone()?.now.widget).toMatchObject({ kind: "image", mediaId: "still", widgetId: "f" });
    pass(20);
    expect(told()).toContain("f+ [f+ f=20");
    player.setCalm(false);
    pass(1);
    expect(zone()?.now.widget).toMatchObject({ kind: "video", widgetId: "f" });
  });

  it("passes over what has no picture, keeps the last one below, and tries it again later", () => {
    const programme = programmeOf([entryOf("one", { show: show("l") })], {
      ...layoutsOf({ l: [image("a"), image("x"), image("b")] }),
      defaultLayoutId: "l",
    });
    const { pass, player, told, zone } = play(programme);
    pass(8);
    pass(PICTURE_LIMIT_MS / 1_000 + 0.1, false);
    expect(told()).toBe("a+ [l+ a=8 x?no-picture");
    expect(zone()?.now).toMatchObject({ widget: { widgetId: "b" }, below: [{ widget: { widgetId: "a" } }] });
    pass(16);
    expect(told()).not.toContain("x");
    expect(player.now.layout?.layout.layoutId).toBe("l");
  });

  it("shows the default where nothing due can be shown, and stays calm where even that fails", () => {
    const programme = programmeOf([entryOf("one", { show: show("l") })], {
      ...layoutsOf({ l: [image("x")], spare: [image("s")] }),
      defaultLayoutId: "spare",
    });
    const { pass, player, told } = play(programme);
    pass(PICTURE_LIMIT_MS / 1_000 + 1, false);
    pass(1);
    expect(player.now.layout?.layout.layoutId).toBe("spare");
    expect(told()).toContain("x?no-picture");
    pass(60, false);
    expect(player.now.turn).toBeLessThan(20);
    pass(3_700);
    expect(told()).toContain("s=8");
  });

  it("plays a moment at its time, and what it came into goes on", () => {
    const gong = entryOf("gong", {
      show: show("gong"),
      role: { kind: "moment" },
      when: {
        kind: "recurring",
        first: "2026-11-23T09:01",
        rule: "FREQ=DAILY",
        durationMinutes: 1,
        exceptDays: [],
      },
    });
    const programme = programmeOf([entryOf("one", { show: show("long") }), gong], {
      ...layoutsOf({ long: [image("long", 100_000)], gong: [image("gong", 5_000)] }),
      defaultLayoutId: "long",
    });
    const { pass, told } = play(programme);
    pass(110);
    expect(told()).toBe(
      "long+ [long+ long-60 long]-60 gong+ [gong+ gong=5 gong]=5 long+ [long+ long=40 long]=40 long+ [long+",
    );
  });

  it("keeps its place while something else has the screen", () => {
    const programme = programmeOf([entryOf("one", { show: show("ab") })], {
      ...layoutsOf({ ab: [image("a"), image("b")] }),
      defaultLayoutId: "ab",
    });
    const { pass, player, told } = play(programme);
    pass(11);
    player.stand();
    pass(30);
    expect(told()).toBe("a+ [ab+ a=8 b+ b-3 ab]-11");
    player.start();
    pass(6);
    expect(told()).toMatch(/^b\+ \[ab\+ b=5 ab\]=5/);
  });

  it("splits a proof at the hour of the wall", () => {
    const programme = programmeOf([entryOf("one", { show: show("l") })], {
      ...layoutsOf({ l: [image("long", 90_000)] }),
      defaultLayoutId: "l",
    });
    const { pass, told } = play(programme, MINUTE_BEFORE_TEN_MS);
    pass(90.1);
    expect(told()).toBe("long+ [l+ long-60 long+ l]-60 [l+ long=30 l]=30 long+ [l+");
  });

  it("knows what comes next, and lets go what was before as soon as it is covered", () => {
    const programme = programmeOf([entryOf("one", { show: show("l") })], {
      ...layoutsOf({ l: [image("a"), image("b")] }),
      defaultLayoutId: "l",
    });
    const { pass, zone } = play(programme);
    pass(1);
    expect(zone()?.now).toMatchObject({ turn: 1, widget: { widgetId: "a" }, ahead: { widgetId: "b" } });
    pass(7.1, false);
    expect(zone()?.now).toMatchObject({
      turn: 2,
      below: [{ turn: 1, widget: { widgetId: "a" } }],
      ahead: null,
    });
    pass(1);
    expect(zone()?.now).toMatchObject({ turn: 2, below: [], ahead: { widgetId: "a" } });
  });

  it("lets go what was before when the next one covers it, never after a time: a slow machine begins late", () => {
    const programme = programmeOf([entryOf("one", { show: show("l") })], {
      ...layoutsOf({ l: [film("f"), image("a"), image("b"), image("c"), image("d")] }),
      defaultLayoutId: "l",
    });
    const { pass, player, zone } = play(programme);
    const below = () => zone()?.now.below.map(({ widget }) => widget.widgetId);
    const comesIn = () => zone()?.shown(zone()?.now.turn ?? 0);
    pass(1);
    zone()?.ended(zone()?.now.turn ?? 0);
    comesIn();
    pass(7, false);
    expect(below(), "seven seconds on its way").toEqual(["f"]);
    pass(1.1, false);
    comesIn();
    expect(below(), "it left before it covered the film").toEqual(["f", "a"]);
    for (const _ of [1, 2]) {
      pass(8.1, false);
      comesIn();
    }
    expect(below(), "few, and the lowest is whole").toEqual(["f", "b", "c"]);
    zone()?.covered((zone()?.now.turn ?? 0) - 1);
    expect(below(), "another turn's word").toHaveLength(3);
    zone()?.covered(zone()?.now.turn ?? 0);
    expect(below()).toEqual([]);
    expect(player.now.turn).toBe(1);
  });

  it("keeps a layout below the next one until that covers it, also where that leaves before", () => {
    const programme = programmeOf(
      ["a", "b", "c"].map((name) => entryOf(name, { show: show(name) })),
      { ...layoutsOf({ a: [image("a")], b: [image("b")], c: [image("c")] }), defaultLayoutId: "a" },
    );
    const { pass, player, zone } = play(programme);
    const seen = () => [player.now.before, player.now.layout].map((on) => on?.layout.layoutId);
    pass(7.9);
    pass(0.2, false);
    zone()?.shown(1);
    pass(7, false);
    expect(seen(), "seven seconds on its way").toEqual(["a", "b"]);
    pass(1.1, false);
    zone()?.shown(1);
    expect(seen(), "it left before it covered").toEqual(["a", "c"]);
    player.covered(player.now.turn - 1);
    expect(seen()).toEqual(["a", "c"]);
    player.covered(player.now.turn);
    expect(seen()).toEqual([undefined, "c"]);
  });

  it("loads a film ahead also where it follows itself, and nothing where a picture stays", () => {
    const alone = (widget: Widget) => {
      const { pass, zone } = play(programmeOf([], { ...layoutsOf({ l: [widget] }), defaultLayoutId: "l" }));
      pass(1);
      return zone()?.now.ahead;
    };
    expect(alone(film("f"))).toMatchObject({ widgetId: "f" });
    expect(alone(image("a"))).toBeNull();
  });

  const interrupted = programmeOf(
    [
      entryOf("one", { show: show("long"), maxPlaysPerHour: 2 }),
      entryOf("two", { show: show("other") }),
      entryOf("cut-in", { show: show("cut-in"), role: { kind: "interrupt", shareOfVoicePercent: 20 } }),
    ],
    {
      ...layoutsOf({ long: [image("long")], other: [image("other")], "cut-in": [image("cut-in")] }),
      defaultLayoutId: "other",
    },
  );
  const countOf = (text: string, what: string) => text.split(`${what}+`).length - 1;

  it.each([
    ["a day ahead", 86_400_000],
    ["a day back", -86_400_000],
  ])("goes on where the clock is set %s, and catches up with nothing", (_, byMs) => {
    const { jump, pass, player, told } = play(interrupted);
    pass(60);
    told();
    jump(byMs);
    pass(100);
    const after = told();
    expect(player.now.layout).not.toBeNull();
    expect(countOf(after, "cut-in"), after).toBeLessThanOrEqual(4);
    expect(countOf(after, " other"), after).toBeGreaterThanOrEqual(4);
    jump(-byMs);
    pass(4_000);
    expect(countOf(told(), "long")).toBeGreaterThanOrEqual(2);
  });

  it("keeps what it had where its plan has come to an end", () => {
    const { jump, pass, told } = play(
      programmeOf([entryOf("one", { show: show("l") })], {
        ...layoutsOf({ l: [image("a"), image("b")], spare: [image("s")] }),
        defaultLayoutId: "spare",
      }),
    );
    pass(5);
    jump(10 * 86_400_000);
    pass(40);
    expect(told()).not.toContain("s+");
  });

  it("leaves what hangs when it is told to", () => {
    const { pass, player, told } = play(
      programmeOf([entryOf("one", { show: show("a") }), entryOf("two", { show: show("b") })], {
        ...layoutsOf({ a: [image("a", 600_000)], b: [image("b")] }),
        defaultLayoutId: "a",
      }),
    );
    pass(5);
    player.startAnew();
    pass(1);
    expect(told()).toBe("a+ [a+ a-5 a]-5 b+ [b+");
  });
});
