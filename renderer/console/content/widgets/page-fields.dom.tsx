import { Select, TagsInput, TextInput } from "@mantine/core";
import { webAddressSchema, webHostSchema } from "../../../../content/schema/signage/web-address.ts";
import { MAX_ALLOWED_HOSTS, type Widget } from "../../../../content/schema/signage/widget.ts";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { pageWords } from "./page-words.ts";
import classes from "./widgets.module.css";

type Page = Extract<Widget, { kind: "page" }>;
const NONE = "";

/** Which page of the net, what it may reach, and the picture that stands in for it. */
export function PageFields({
  widget,
  onChange,
}: {
  readonly widget: Page;
  readonly onChange: (widget: Page) => void;
}) {
  const t = useTranslate(pageWords);
  const { media } = useDraft().draft.programme;
  const pictures = media.filter(({ kind }) => kind === "image");
  const { source } = widget;
  const isWrong =
    source.kind === "address" && source.url !== "" && !webAddressSchema.safeParse(source.url).success;
  const standIn = (mediaId: string | null): void => {
    const { fallbackMediaId: _before, ...others } = widget;
    onChange(mediaId === null || mediaId === NONE ? others : { ...others, fallbackMediaId: mediaId });
  };
  return (
    <>
      {source.kind === "address" && (
        <TextInput
          type="url"
          label={t("address")}
          placeholder="https://"
          error={isWrong ? t("wrongAddress") : undefined}
          value={source.url}
          onChange={(typed) =>
            onChange({ ...widget, source: { kind: "address", url: typed.currentTarget.value.trim() } })
          }
        />
      )}
      <TagsInput
        label={t("hosts")}
        description={t(source.kind === "address" ? "hostsOfAddress" : "hostsOfPackage")}
        placeholder={widget.allowedHosts.length === 0 ? t("noHosts") : ""}
        maxTags={MAX_ALLOWED_HOSTS}
        splitChars={[",", " ", ";"]}
        acceptValueOnBlur
        value={widget.allowedHosts}
        onChange={(typed) =>
          onChange({ ...widget, allowedHosts: typed.filter((host) => webHostSchema.safeParse(host).success) })
        }
      />
      <Select
        label={t("standIn")}
        description={t("standInHint")}
        searchable
        allowDeselect={false}
        value={widget.fallbackMediaId ?? NONE}
        data={[
          { value: NONE, label: t("noStandIn") },
          ...pictures.map(({ mediaId, name }) => ({ value: mediaId, label: name })),
        ]}
        onChange={standIn}
      />
      <p className={classes.soft}>{t("notJudged")}</p>
    </>
  );
}
