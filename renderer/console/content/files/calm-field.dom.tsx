import { Select } from "@mantine/core";
import type { Media } from "../../../../content/schema/signage/media.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { filesWords } from "./files-words.ts";

type Seen = Extract<Media, { kind: "image" | "video" }>;

const NONE = "";

/** Whether a medium moves, as far as its kind tells, or has a still picture in its place already. */
export function mayMove(medium: Media): medium is Seen {
  if (medium.kind === "video") return true;
  return medium.kind === "image" && (medium.path.endsWith(".gif") || medium.calmMediaId !== undefined);
}

/** The still picture that is shown in a medium's place on screens that were asked for less motion. */
export function CalmField({
  medium,
  onChange,
}: {
  readonly medium: Seen;
  readonly onChange: (next: Seen) => void;
}) {
  const t = useTranslate(filesWords);
  const pictures = useDraft().draft.programme.media.filter(
    ({ kind, mediaId }) => kind === "image" && mediaId !== medium.mediaId,
  );
  const { calmMediaId, ...others } = medium;
  return (
    <Select
      label={t("calm")}
      description={t("calmHint")}
      searchable
      allowDeselect={false}
      value={calmMediaId ?? NONE}
      data={[
        { value: NONE, label: t(medium.kind === "video" ? "calmHeld" : "calmItself") },
        ...pictures.map(({ mediaId, name }) => ({ value: mediaId, label: name })),
      ]}
      onChange={(chosen) =>
        onChange(chosen === null || chosen === NONE ? others : { ...others, calmMediaId: chosen })
      }
    />
  );
}
