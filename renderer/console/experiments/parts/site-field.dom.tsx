import { Autocomplete } from "@mantine/core";
import { useState } from "react";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { siteIdOf, siteLabel } from "./known-sites.ts";

/** A site by its name; those of the chain are offered. What is typed becomes an id when the field is left. */
export function SiteField({
  label,
  siteId,
  known,
  onChange,
}: {
  readonly label: string;
  /** Empty while none is chosen. */
  readonly siteId: string;
  readonly known: readonly Site[];
  readonly onChange: (siteId: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Autocomplete
      size="md"
      label={label}
      data={known.map((site) => siteLabel(site.siteId, known))}
      maxLength={120}
      value={typed ?? siteLabel(siteId, known)}
      onChange={(text) => {
        setTyped(text);
        onChange(siteIdOf(text, known));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
