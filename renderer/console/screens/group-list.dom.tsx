import { Button } from "@mantine/core";
import { useState } from "react";
import type { ScreenBook, ScreenGroup } from "../../../main/bridge/contract/screens.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import list from "../parts/card-list.module.css";
import { Empty } from "../parts/empty.dom.tsx";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import notice from "../parts/notice.module.css";
import grid from "../requests/request-grid.module.css";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./book.module.css";
import { bookWords } from "./book-words.ts";
import { RenameGroup } from "./rename-group.dom.tsx";

/** The groups of the site's screens. Removing one can be taken back, with those who were in it. */
export function GroupList({
  book,
  onBook,
}: {
  readonly book: ScreenBook;
  readonly onBook: (book: ScreenBook) => void;
}) {
  const t = useTranslate(bookWords);
  const remove = useAction("screen.remove-group");
  const restore = useAction("screen.restore-group");
  const [removed, setRemoved] = useState<ScreenGroup | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const failure = remove.failure ?? restore.failure;

  async function takeAway(group: ScreenGroup): Promise<void> {
    const gone = await remove.run({ groupId: group.groupId, seen: book.revision });
    if (!gone.ok) return;
    setRemoved(group);
    onBook(gone.value);
  }

  async function bringBack({ groupId }: ScreenGroup): Promise<void> {
    const back = await restore.run({ groupId });
    if (!back.ok) return;
    setRemoved(null);
    onBook(back.value);
  }

  return (
    <section className={grid.section} aria-labelledby="groups">
      <div>
        <h2 id="groups">{t("groups")}</h2>
        <p className={classes.soft}>{t("groupsLine")}</p>
      </div>
      <div role="status" className={classes.status}>
        {removed !== null && (
          <div className={notice.notice} data-tone="waiting">
            <p className={notice.text}>{t("removed", { name: removed.name })}</p>
            <Button variant="default" loading={restore.busy} onClick={() => void bringBack(removed)}>
              {t("undo")}
            </Button>
          </div>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
      {book.groups.length === 0 ? (
        <Empty title={t("noGroups")}>{t("noGroupsNext")}</Empty>
      ) : (
        <ul className={list.list}>
          {book.groups.map((group) => (
            <li key={group.groupId} className={classes.row}>
              {renaming === group.groupId ? (
                <RenameGroup
                  group={group}
                  seen={book.revision}
                  onDone={(next) => {
                    setRenaming(null);
                    if (next !== null) onBook(next);
                  }}
                />
              ) : (
                <>
                  <div>
                    <p className={classes.name}>{group.name}</p>
                    <p className={classes.soft}>
                      {t("members", {
                        count: book.screens.filter(({ groupId }) => groupId === group.groupId).length,
                        tag: group.groupId,
                      })}
                    </p>
                  </div>
                  <div className={classes.buttons}>
                    <Button
                      variant="default"
                      aria-label={t("renameNamed", { name: group.name })}
                      onClick={() => setRenaming(group.groupId)}
                    >
                      {t("rename")}
                    </Button>
                    <Button
                      variant="default"
                      loading={remove.busy}
                      aria-label={t("removeNamed", { name: group.name })}
                      onClick={() => void takeAway(group)}
                    >
                      {t("remove")}
                    </Button>
                  </div>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {book.removed.some(({ group }) => group.groupId !== removed?.groupId) && (
        <details className={classes.details}>
          <summary>{t("bin")}</summary>
          <ul className={list.list}>
            {book.removed.map(({ group }) => (
              <li key={group.groupId} className={classes.row}>
                <p className={classes.name}>{group.name}</p>
                <Button
                  variant="default"
                  loading={restore.busy}
                  aria-label={t("bringBackNamed", { name: group.name })}
                  onClick={() => void bringBack(group)}
                >
                  {t("bringBack")}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
