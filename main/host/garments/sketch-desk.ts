import { fail, type Result, succeed } from "../../base/result.ts";
import type { ParamsOf, ResultOf } from "../../bridge/contract/contract.ts";
import type { GarmentLibrary } from "./garment-library.node.ts";
import type { IntakeRunner } from "./intake-runner.node.ts";
import type { Sketches } from "./open-sketches.node.ts";
import { photoOrderOf } from "./order-of.ts";

type Wish = ParamsOf<"garment.sketch">;
type SketchCode = "no-such-garment" | "not-a-photo" | "overtaken" | "disk-full" | "read-only";
type Outcome = Result<ResultOf<"garment.sketch">, SketchCode>;

export interface SketchDeskOptions {
  readonly library: Pick<GarmentLibrary, "find" | "originalPath">;
  /** A thread of its own: a line of new photos must not keep a hand that drags a point waiting. */
  readonly runner: IntakeRunner;
  readonly sketches: Sketches;
}

/** Shows how corrections would come out, one at a time; of the wishes that wait only the newest is done. */
export interface SketchDesk {
  sketch(wish: Wish): Promise<Outcome>;
  close(): Promise<void>;
}

export function createSketchDesk({ library, runner, sketches }: SketchDeskOptions): SketchDesk {
  let running: Promise<unknown> | null = null;
  let overtake = () => {};

  async function draw(wish: Wish): Promise<Outcome> {
    const record = library.find(wish.name);
    if (record === null)
      return fail("no-such-garment", `There is no garment ${wish.name} in this shop's library.`);
    const { landmarks, borders } = wish;
    const order = photoOrderOf(library, { ...record, corrections: landmarks, borders }, "sketch");
    if (order === null) return fail("not-a-photo", "A finished mesh has no landmarks to move.");
    const made = await runner.run(order, () => {});
    if (!made.ok)
      return succeed({ kind: "refused", fault: { code: made.code, message: made.message.slice(0, 2_000) } });
    const { draft, files } = made.value;
    const put = sketches.put(wish.name, files);
    return put.ok
      ? succeed({ kind: "made", sketch: put.value, borders: [...(draft.photo?.borders ?? [])] })
      : put;
  }

  return {
    async sketch(wish) {
      overtake();
      let overtaken = false;
      overtake = () => {
        overtaken = true;
      };
      for (let before = running; before !== null; before = running) {
        await before;
        if (overtaken) return fail("overtaken", "A newer change is shown instead.");
      }
      overtake = () => {};
      const drawn = draw(wish);
      const end = () => {
        running = null;
      };
      running = drawn.then(end, end);
      return drawn;
    },
    close: () => runner.stop(),
  };
}
