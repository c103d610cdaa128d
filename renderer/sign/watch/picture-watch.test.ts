import { describe, expect, it } from "vitest";
import { hasChanged, isEven, samplePicture } from "./picture-sample.ts";
import { BLANK_AFTER_FILM, BLANK_AFTER_PICTURES, createPictureWatch, FROZEN_MS } from "./picture-watch.ts";

const pixels = (...colours: readonly (readonly [number, number, number, number])[]) =>
  samplePicture(colours.flat());
const WHITE = pixels([255, 255, 255, 255], [255, 255, 255, 255]);
const BLACK = pixels([0, 0, 0, 255], [2, 1, 0, 255]);
const COAT = pixels([90, 40, 50, 255], [220, 210, 200, 255]);

describe("a sample", () => {
  it("is even where nothing can be told apart, whatever the colour", () => {
    for (const even of [WHITE, BLACK, pixels([0, 0, 0, 0], [0, 0, 0, 0]), samplePicture([])]) {
      expect(isEven(even)).toBe(true);
    }
    for (const other of [COAT, pixels([255, 0, 0, 255], [0, 0, 255, 255])]) expect(isEven(other)).toBe(false);
  });

  it("has changed where its colour has", () => {
    expect(hasChanged(WHITE, BLACK)).toBe(true);
    expect(hasChanged(BLACK, pixels([1, 1, 1, 255], [2, 2, 2, 255]))).toBe(false);
  });
});

/** What is said at each second of such sights. */
function watch(
  options: Parameters<typeof createPictureWatch>[0],
  sights: readonly { readonly sample: typeof WHITE | null; readonly frames?: number }[],
  stepMs = 1_000,
) {
  const watched = createPictureWatch(options);
  return sights.map(({ frames = null, sample }, at) => watched.see({ atMs: at * stepMs, sample, frames }));
}
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

describe("the watch of a picture", () => {
  it("is over as soon as something is to be seen", () => {
    expect(watch({ isFilm: false, mayBeEven: false }, [{ sample: null }, { sample: COAT }])).toEqual([
      "wait",
      "fine",
    ]);
  });

  it("finds one even colour blank, unless it only decorates", () => {
    const white = times(BLANK_AFTER_PICTURES, () => ({ sample: WHITE }));
    expect(watch({ isFilm: false, mayBeEven: false }, white)).toEqual(["wait", "wait", "blank"]);
    expect(watch({ isFilm: false, mayBeEven: true }, white)[0]).toBe("fine");
  });
});

describe("the watch of a film", () => {
  const film = { isFilm: true, mayBeEven: false } as const;

  it("lets it begin in black for a while, and no longer", () => {
    const black = times(BLANK_AFTER_FILM, (at) => ({ sample: BLACK, frames: at * 25 }));
    expect(watch(film, black).at(-1)).toBe("blank");
    const late = [...black.slice(1), { sample: COAT, frames: 400 }, ...black.slice(1, -1)];
    expect(
      watch(
        film,
        late.map((one, at) => ({ ...one, frames: at * 25 })),
      ),
    ).not.toContain("blank");
  });

  it("does not find an even colour blank that changes", () => {
    const fade = times(20, (at) => {
      const grey = at * 12;
      return { sample: pixels([grey, grey, grey, 255], [grey, grey, grey, 255]), frames: at * 25 };
    });
    expect(watch(film, fade)).not.toContain("blank");
  });

  it("finds it frozen when no frame comes while it plays", () => {
    const still = times(1 + FROZEN_MS / 1_000, () => ({ sample: COAT, frames: 25 }));
    expect(watch(film, still)).toEqual([...times(FROZEN_MS / 1_000, () => "wait"), "frozen"]);
    expect(
      watch(
        film,
        still.map(({ sample }) => ({ sample })),
      ),
    ).not.toContain("frozen");
  });

  it("does not blame it for a pause of the whole page", () => {
    expect(
      watch(
        film,
        times(5, () => ({ sample: COAT, frames: 25 })),
        FROZEN_MS + 1_000,
      ),
    ).not.toContain("frozen");
  });
});
