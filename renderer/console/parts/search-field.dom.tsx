import { CloseButton, TextInput } from "@mantine/core";
import { useTranslate } from "../words/use-translate.dom.ts";
import { Icon } from "./icon.dom.tsx";
import { partsWords } from "./parts-words.ts";

/** A search that narrows a list while typing. Escape empties it. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useTranslate(partsWords);
  return (
    <TextInput
      className="no-print"
      type="search"
      aria-label={label}
      placeholder={label}
      size="md"
      value={value}
      onChange={(change) => onChange(change.currentTarget.value)}
      onKeyDown={(press) => press.key === "Escape" && onChange("")}
      leftSection={<Icon name="search" />}
      rightSection={
        value === "" ? null : <CloseButton aria-label={t("clear")} onClick={() => onChange("")} />
      }
    />
  );
}
