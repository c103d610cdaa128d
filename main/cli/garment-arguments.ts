import { fail, type Result, succeed } from "../base/result.ts";
import { type CategoryWish, categoryWishSchema, garmentNameSchema } from "../bridge/contract/shop-garment.ts";

/** What `garment add` was asked for. */
export interface AddArguments {
  readonly file: string;
  readonly source: "photo" | "glb";
  readonly backFile: string | null;
  readonly category: CategoryWish;
  readonly chartFile: string | null;
  readonly name: string | null;
  readonly productId: string | null;
  readonly photographedSize: string | null;
  readonly publish: boolean;
}

const VALUED = ["--back", "--category", "--size-chart", "--name", "--product", "--size"] as const;
type Valued = (typeof VALUED)[number];
const USAGE =
  "garment add PHOTO|FILE.glb [--back PHOTO] [--category top-short|top-long|jacket|trousers|skirt|dress|upper|lower|auto] [--size-chart CSV] [--size SIZE] [--product ID] [--name NAME] [--publish]";

/** Reads the words behind `garment add`. Fails with `usage` and one sentence. */
export function parseAddArguments(args: readonly string[]): Result<AddArguments, "usage"> {
  const values = new Map<Valued, string>();
  const files: string[] = [];
  let publish = false;
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    const option = VALUED.find((one) => one === word);
    if (option !== undefined) {
      const value = args[(at += 1)];
      if (value === undefined || value.startsWith("--"))
        return fail("usage", `${option} needs a value: ${USAGE}`);
      values.set(option, value);
    } else if (word === "--publish") publish = true;
    else if (word.startsWith("--")) return fail("usage", `${word} is not an option: ${USAGE}`);
    else files.push(word);
  }
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    return fail("usage", `One photo or GLB file is needed: ${USAGE}`);
  const source = /\.glb$/i.test(file) ? "glb" : "photo";
  const wish = values.get("--category") ?? "auto";
  const category = categoryWishSchema.safeParse(wish === "auto" ? null : wish);
  if (!category.success) return fail("usage", `"${wish}" is no category: ${USAGE}`);
  const name = values.get("--name") ?? null;
  if (name !== null && !garmentNameSchema.safeParse(name).success)
    return fail(
      "usage",
      `"${name}" is no name of a garment: 2 to 40 of a-z, 0-9 and single hyphens, a letter first.`,
    );
  return succeed({
    file,
    source,
    backFile: values.get("--back") ?? null,
    category: category.data,
    chartFile: values.get("--size-chart") ?? null,
    name,
    productId: values.get("--product") ?? null,
    photographedSize: values.get("--size") ?? null,
    publish,
  });
}
