import { slugSchema } from "../../base/ids.ts";
import { fail, type Result, succeed } from "../../base/result.ts";
import type { ResultOf } from "../../bridge/contract/contract.ts";
import { MAX_LISTED_SITES, type Site } from "../../bridge/contract/sites.ts";
import type { CommandTools } from "../command.ts";

type List = ResultOf<"sites.list">;

/** `experiment sites`: tells the chain's sites, names this one, lists the others. */
export async function sites(
  [verb, subject, ...words]: readonly (string | undefined)[],
  { readText, say, withHost }: CommandTools,
): Promise<Result<null>> {
  const known = await withHost((client) => client.request("sites.list", {}));
  if (!known.ok) return known;
  const told = (list: Result<List>): Result<null> => {
    if (!list.ok) return list;
    for (const line of linesOf(list.value)) say(line);
    return succeed(null);
  };
  const keep = async (others: readonly Site[]) =>
    told(await withHost((client) => client.request("sites.keep", { others: [...others] })));

  if (verb === undefined) return told(known);
  if (subject === undefined) return usage();
  switch (verb) {
    case "own": {
      const siteId = readId(subject);
      if (!siteId.ok) return siteId;
      return told(await withHost((client) => client.request("sites.rename", { siteId: siteId.value })));
    }
    case "add": {
      const siteId = readId(subject);
      if (!siteId.ok) return siteId;
      const name = words.join(" ").trim() || siteId.value;
      return keep([...known.value.others, { siteId: siteId.value, name }]);
    }
    case "read": {
      const text = await readText(subject);
      if (!text.ok) return text;
      const read = await withHost((client) => client.request("sites.read", { text: text.value }));
      if (!read.ok) return read;
      const merged = new Map(known.value.others.map((site) => [site.siteId, site]));
      for (const { id, name } of read.value.sites) {
        const siteId = readId(id || name);
        if (!siteId.ok) return siteId;
        if (siteId.value !== known.value.own.siteId) merged.set(siteId.value, { siteId: siteId.value, name });
      }
      if (read.value.leftOut > 0) say(`${read.value.leftOut} rows were left out.`);
      return keep([...merged.values()].slice(0, MAX_LISTED_SITES));
    }
    default:
      return usage();
  }
}

function linesOf({ others, own }: List): string[] {
  const restart = own.writtenAs === own.siteId ? "" : `, written as ${own.writtenAs} until the next start`;
  const former = own.formerSiteIds.length === 0 ? "" : `, formerly ${own.formerSiteIds.join(", ")}`;
  return [
    `${own.siteId}\t${own.name} (this site${former}${restart})`,
    ...others.map(({ name, siteId }) => `${siteId}\t${name}`),
  ];
}

function readId(text: string): Result<string, "bad-id"> {
  const read = slugSchema.safeParse(text);
  if (read.success) return succeed(read.data);
  return fail("bad-id", `“${text}” is no id: small letters, digits and single hyphens, at most 64.`);
}

function usage(): Result<never, "usage"> {
  return fail("usage", "experiment sites [own ID | add ID NAME | read FILE.csv]");
}
