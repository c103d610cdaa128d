import { TextInput } from "@mantine/core";

/** A day, as the browser lets one choose it; an empty text while none is chosen. */
export function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (isoDay: string) => void;
}) {
  return (
    <TextInput
      size="md"
      type="date"
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
