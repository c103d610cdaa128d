import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import list from "../../parts/card-list.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import { SearchField } from "../../parts/search-field.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import { Bin } from "../draft/bin.dom.tsx";
import { useDraft } from "../draft/draft-context.dom.tsx";
import { DropZone } from "../uploads/drop-zone.dom.tsx";
import { Arriving } from "./arriving.dom.tsx";
import { FileItem } from "./file-item.dom.tsx";
import { type FileFilter, fileRows } from "./file-rows.ts";
import classes from "./files.module.css";
import { filesWords } from "./files-words.ts";

/** Rows that are drawn at first and added by "more"; a library may hold five thousand. */
const ROWS_AT_A_TIME = 60;

/** Every file of the library: add, find, open, put on the screen. */
export function FilesPage() {
  const t = useTranslate(filesWords);
  const [, navigate] = useLocation();
  const { draft } = useDraft();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<FileFilter>("all");
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const { media } = draft.programme;
  const found = fileRows(media, search, filter);
  const chosen = picked.filter((mediaId) => media.some((medium) => medium.mediaId === mediaId));
  return (
    <>
      <DropZone />
      <Arriving />
      <p>
        <Link href="/content/import" className={classes.link ?? ""}>
          {t("bringIn")}
        </Link>
      </p>
      {media.length === 0 ? (
        <Empty title={t("empty")}>{t("emptyNext")}</Empty>
      ) : (
        <>
          <div className={classes.tools}>
            <SearchField label={t("search")} value={search} onChange={setSearch} />
            <SegmentedControl
              size="md"
              aria-label={t("filter")}
              value={filter}
              onChange={(next) => setFilter(next as FileFilter)}
              data={(["all", "pictures", "films", "others"] as const).map((value) => ({
                value,
                label: t(value),
              }))}
            />
          </div>
          {search !== "" && <p role="status">{t("found", { count: found.length })}</p>}
          {chosen.length > 0 && (
            <div className={classes.picked} role="status">
              <span>{t("picked", { count: chosen.length })}</span>
              <Button onClick={() => navigate(`/content/put?media=${chosen.join(",")}`)}>{t("put")}</Button>
              <Button variant="subtle" onClick={() => setPicked([])}>
                {t("pickNone")}
              </Button>
            </div>
          )}
          {found.length === 0 ? (
            <Empty title={t("noMatch")}>{t("noMatchNext")}</Empty>
          ) : (
            <ul className={list.list}>
              {found.slice(0, shown).map((medium) => (
                <FileItem
                  key={medium.mediaId}
                  medium={medium}
                  isPicked={chosen.includes(medium.mediaId)}
                  onPick={(on) =>
                    setPicked(
                      on ? [...chosen, medium.mediaId] : chosen.filter((each) => each !== medium.mediaId),
                    )
                  }
                />
              ))}
            </ul>
          )}
          {found.length > shown && (
            <Button variant="default" size="md" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
              {t("more", { count: Math.min(found.length - shown, ROWS_AT_A_TIME) })}
            </Button>
          )}
        </>
      )}
      <Bin kinds={["media"]} />
    </>
  );
}
