import { Button, NativeSelect, TagsInput, TextInput } from "@mantine/core";
import type { SubmitEvent } from "react";
import { useState } from "react";
import { MAX_TAGS } from "../../../content/schema/signage/media.ts";
import type { ScreenBook, ScreenPlace } from "../../../main/bridge/contract/screens.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { tagsOf } from "../content/files/tag-list.ts";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./book.module.css";
import { bookWords } from "./book-words.ts";
import { groupOfName } from "./group-of-name.ts";

const NONE = "";
/** No group has a name of its own like this: ids are small letters. */
const NEW = "+";

/** A screen's name, group and tags. A group that is not there yet is made on the way. */
export function PlaceEditor({
  place,
  book,
  onSaved,
  onCancel,
}: {
  readonly place: ScreenPlace;
  readonly book: ScreenBook;
  readonly onSaved: (book: ScreenBook) => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslate(bookWords);
  const putPlace = useAction("screen.put-place");
  const putGroup = useAction("screen.put-group");
  const [name, setName] = useState(place.name);
  const [group, setGroup] = useState(place.groupId ?? NONE);
  const [newName, setNewName] = useState("");
  const [tags, setTags] = useState<string[]>(place.tags);
  const known = new Set(book.screens.flatMap((each) => each.tags));
  const [isFaulty, setFaulty] = useState(false);
  // As it was when editing began: who changed it meanwhile is not written over.
  const [seen] = useState(book.revision);
  const failure = putPlace.failure ?? putGroup.failure;

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setFaulty(name.trim() === "" || (group === NEW && newName.trim() === ""));
    if (name.trim() === "" || (group === NEW && newName.trim() === "")) return;
    let groupId = group === NONE ? null : group;
    let revision = seen;
    if (group === NEW) {
      const wanted = groupOfName(newName, book);
      groupId = wanted.groupId;
      if (!book.groups.includes(wanted)) {
        const made = await putGroup.run({ group: wanted, seen });
        if (!made.ok) return;
        revision = made.value.revision;
      }
    }
    const kept = await putPlace.run({
      place: { ...place, name: name.trim(), groupId, tags },
      seen: revision,
    });
    if (kept.ok) onSaved(kept.value);
  }

  return (
    <form className={classes.editor} noValidate onSubmit={(event) => void save(event)}>
      <TextInput
        size="md"
        label={t("name")}
        maxLength={80}
        autoFocus
        value={name}
        error={isFaulty && name.trim() === "" ? t("nameMissing") : null}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <NativeSelect
        size="md"
        label={t("group")}
        value={group}
        onChange={({ currentTarget }) => setGroup(currentTarget.value)}
        data={[
          { value: NONE, label: t("noGroup") },
          ...book.groups.map(({ groupId, name: label }) => ({ value: groupId, label })),
          { value: NEW, label: t("newGroup") },
        ]}
      />
      {group === NEW && (
        <TextInput
          size="md"
          label={t("newGroupName")}
          maxLength={80}
          value={newName}
          error={isFaulty && newName.trim() === ""}
          onChange={({ currentTarget }) => setNewName(currentTarget.value)}
        />
      )}
      <TagsInput
        size="md"
        label={t("tags")}
        description={t("tagsHint")}
        maxTags={MAX_TAGS}
        splitChars={[",", ";"]}
        acceptValueOnBlur
        data={[...known].toSorted()}
        value={tags}
        onChange={(typed) => setTags(tagsOf(typed.join(",")))}
      />
      {failure && <FailureNotice failure={failure} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={putPlace.busy || putGroup.busy}>
          {t("save")}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
