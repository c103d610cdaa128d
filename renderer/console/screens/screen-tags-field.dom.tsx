import { TagsInput } from "@mantine/core";
import { MAX_TAGS } from "../../../content/schema/signage/media.ts";
import { tagsOf } from "../content/files/tag-list.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { bookWords } from "./book-words.ts";
import { tagChoices, unknownTags } from "./tag-choices.ts";
import { useBook } from "./use-book.dom.ts";

/** Tags of screens: those that the site's screens carry are offered, and one that none of them carries is told. */
export function ScreenTagsField({
  label,
  hint,
  placeholder,
  tags,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  /** Stands where no tag is chosen. */
  readonly placeholder?: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: string[]) => void;
}) {
  const t = useTranslate(bookWords);
  const book = useBook().value;
  const choices = book === null ? [] : tagChoices(book);
  const unknown = book === null ? [] : unknownTags(tags, choices);
  const carriers = new Map(choices.map(({ screenNames, tag }) => [tag, screenNames.join(", ")]));
  return (
    <TagsInput
      label={label}
      description={hint}
      placeholder={tags.length === 0 ? placeholder : ""}
      maxTags={MAX_TAGS}
      splitChars={[",", ";"]}
      acceptValueOnBlur
      data={choices.map(({ tag }) => tag)}
      renderOption={({ option }) => `${option.value} · ${carriers.get(option.value) ?? ""}`}
      value={[...tags]}
      error={unknown.length === 0 ? undefined : t("noScreenHas", { tags: unknown.join(", ") })}
      onChange={(typed) => onChange(tagsOf(typed.join(",")))}
    />
  );
}
