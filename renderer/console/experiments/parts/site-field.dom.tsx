import { Autocomplete } from "@mantine/core";
import { slugOf } from "./slug-of.ts";

/** A site by its name; those of experiments are offered. What is typed becomes an id when the field is left. */
export function SiteField({
  label,
  value,
  known,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly onChange: (siteId: string) => void;
}) {
  return (
    <Autocomplete
      size="md"
      label={label}
      data={[...known]}
      maxLength={64}
      value={value}
      onChange={onChange}
      onBlur={() => onChange(slugOf(value))}
    />
  );
}
