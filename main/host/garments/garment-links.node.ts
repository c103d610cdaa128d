import { readFileSync } from "node:fs";
import { z } from "zod";
import { slugSchema } from "../../base/ids.ts";
import type { Log } from "../../base/log.ts";
import type { Result } from "../../base/result.ts";
import { writeFileAtomically } from "../../base/write-file-atomically.node.ts";
import { garmentNameSchema } from "../../bridge/contract/shop-garment.ts";
import { createTurns } from "../in-turn.ts";

const linksSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** Product → garment of the shop. */
  links: z.record(slugSchema, garmentNameSchema),
});

/** Which product wears which of the shop's garments. The catalogue's own file is never written. */
export interface GarmentLinks {
  garmentOf(productId: string): string | null;
  productsOf(name: string): readonly string[];
  /** Null gives the product back what its catalogue says. */
  link(productId: string, name: string | null): Promise<Result<null, "disk-full" | "read-only">>;
}

export function openGarmentLinks(file: string, log: Log): GarmentLinks {
  let links = read(file, log);
  const inTurn = createTurns();
  return {
    garmentOf: (productId) => links.get(productId) ?? null,
    productsOf: (name) =>
      Array.from(links).flatMap(([productId, worn]) => (worn === name ? [productId] : [])),
    link: (productId, name) =>
      inTurn(async () => {
        const next = new Map(links);
        if (name === null) next.delete(productId);
        else next.set(productId, name);
        const text = `${JSON.stringify({ formatVersion: 1, links: Object.fromEntries(next) })}\n`;
        const written = await writeFileAtomically({ file, text });
        if (written.ok) links = next;
        return written;
      }),
  };
}

function read(file: string, log: Log): ReadonlyMap<string, string> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return new Map();
  }
  try {
    return new Map(Object.entries(linksSchema.parse(JSON.parse(text)).links));
  } catch (error) {
    log(
      "trouble",
      "garments",
      "malformed",
      `${file} is damaged, products wear what the catalogue says; link them anew. ${String(error)}`,
    );
    return new Map();
  }
}
