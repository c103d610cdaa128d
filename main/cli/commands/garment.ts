import { fail, type Result, succeed } from "../../base/result.ts";
import type { GarmentDraft, IntakeStep, ShopGarment } from "../../bridge/contract/shop-garment.ts";
import type { Command, CommandTools, GarmentTools } from "../command.ts";
import { type AddArguments, parseAddArguments } from "../garment-arguments.ts";

const LOOK_EVERY_MS = 250;
const STEP_WORDS: Readonly<Record<IntakeStep, string>> = {
  waiting: "waiting for its turn",
  decode: "opening the photo",
  read: "cutting it out and finding its points",
  build: "building the garment",
  check: "checking it",
};

/** Makes garments of photos and meshes, and lists what the shop has made. */
export const garmentCommand: Command = {
  name: "garment",
  usage: "garment add PHOTO|FILE.glb … | garment list",
  summary: "Make a garment of a product photo or a finished mesh, or list the shop's own garments.",
  async run([verb, ...args], tools) {
    if (verb === "list" && args.length === 0) return list(tools);
    if (verb !== "add") return fail("usage", "Say what to do: garment add PHOTO, or garment list.");
    const parsed = parseAddArguments(args);
    return parsed.ok ? tools.withGarments((garments) => add(parsed.value, garments, tools)) : parsed;
  },
};

async function list({ withGarments, say }: CommandTools): Promise<Result<null>> {
  return withGarments(async ({ request }) => {
    const asked = await request("garment.list", {});
    if (!asked.ok) return asked;
    if (asked.value.length === 0) say("The shop has made no garment yet; begin with garment add PHOTO.");
    for (const garment of asked.value)
      say(`${garment.name.padEnd(24)} ${(garment.category ?? "–").padEnd(10)} ${stateOf(garment)}`);
    return succeed(null);
  });
}

function stateOf({ job, draft, published, flagCount, productIds, removedAtMs }: ShopGarment): string {
  if (removedAtMs !== null) return "in the bin";
  if (job.state === "running") return STEP_WORDS[job.step];
  const worn =
    published === null
      ? []
      : [`on the mirror${productIds.length > 0 ? ` for ${productIds.join(", ")}` : ""}`];
  const waits =
    draft === null ? [] : [flagCount > 0 ? `draft with ${points(flagCount)} to look at` : "draft"];
  const failed = job.state === "failed" ? [job.fault.message] : [];
  return [...worn, ...waits, ...failed].join("; ") || "nothing made";
}

function points(count: number): string {
  return count === 1 ? "1 point" : `${count} points`;
}

async function add(wanted: AddArguments, garments: GarmentTools, tools: CommandTools): Promise<Result<null>> {
  const { request, upload } = garments;
  const csv = wanted.chartFile === null ? null : await tools.readText(wanted.chartFile);
  if (csv !== null && !csv.ok) return csv;
  const front = await upload(wanted.file);
  if (!front.ok) return front;
  const back = wanted.backFile === null ? null : await upload(wanted.backFile);
  if (back !== null && !back.ok) return back;
  const added = await request("garment.add", {
    source: wanted.source,
    front: front.value,
    back: back === null ? null : back.value,
    label: wanted.name ?? labelOf(wanted.file),
    name: wanted.name,
    category: wanted.category,
    fabric: null,
    productId: wanted.productId,
    chart: csv === null ? { kind: "product" } : { kind: "csv", csv: csv.value },
    photographedSize: wanted.photographedSize,
  });
  if (!added.ok) return added;
  const { name } = added.value;
  const made = await untilMade(name, garments, tools);
  if (!made.ok) {
    // What never became a garment is no use to anybody; it can be brought back in the console.
    await request("garment.remove", { name });
    return made;
  }
  const { garment, draft } = made.value;
  tools.say(`${name}: ${draft.category}, ${draft.triangleCount} triangles.`);
  for (const { text } of draft.warnings) tools.say(`Look at this: ${text}`);
  for (const flag of draft.flags)
    if (flag.startsWith("landmark:"))
      tools.say(`Look at this: the point ${flag.slice("landmark:".length)} is unsure.`);
  if (!wanted.publish) {
    tools.say(`It is a draft; look at it in the console under Garments, Own garments, ${garment.label}.`);
    return succeed(null);
  }
  if (draft.flags.length > 0)
    return fail(
      "not-looked-at",
      `${name} stays a draft: a person must look at ${points(draft.flags.length)} first, in the console under Garments.`,
    );
  const published = await request("garment.publish", { name, version: garment.draft ?? "", seen: [] });
  if (!published.ok) return published;
  tools.say(`${name} is on the mirror.`);
  return succeed(null);
}

/** Tells each step as it begins; the garment once its intake has ended well. */
async function untilMade(
  name: string,
  { request }: GarmentTools,
  { say, wait }: CommandTools,
): Promise<Result<{ readonly garment: ShopGarment; readonly draft: GarmentDraft }>> {
  let told: IntakeStep | null = null;
  for (;;) {
    const asked = await request("garment.get", { name });
    if (!asked.ok) return asked;
    const { garment, draft } = asked.value;
    switch (garment.job.state) {
      case "running":
        if (garment.job.step !== told) say(`${name}: ${STEP_WORDS[garment.job.step]} …`);
        told = garment.job.step;
        await wait(LOOK_EVERY_MS);
        break;
      case "failed":
        return fail(garment.job.fault.code, garment.job.fault.message);
      case "none":
        return draft === null
          ? fail("broken-off", `The making of ${name} was broken off; begin again.`)
          : succeed({ garment, draft });
    }
  }
}

/** `photos/linen-shirt.jpg` is called `linen shirt`. */
function labelOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return (
    name
      .replace(/\.[a-z0-9]{2,5}$/i, "")
      .replace(/[_-]+/g, " ")
      .trim()
      .slice(0, 80) || "garment"
  );
}
