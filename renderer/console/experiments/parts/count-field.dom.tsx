import { NumberInput } from "@mantine/core";

/** A whole number from zero on, or nothing. */
export function CountField({
  label,
  description,
  value,
  onChange,
}: {
  readonly label: string;
  readonly description?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  return (
    <NumberInput
      size="md"
      label={label}
      {...(description === undefined
        ? {}
        : { description, inputWrapperOrder: ["label", "input", "description"] })}
      min={0}
      max={100_000_000}
      allowDecimal={false}
      value={value ?? ""}
      onChange={(typed) => onChange(typeof typed === "number" ? typed : null)}
    />
  );
}
