import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import type { Site } from "../../../../main/bridge/contract/sites.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import engagement from "../../engagement/engagement.module.css";
import { Empty } from "../../parts/empty.dom.tsx";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import byHand from "../by-hand/by-hand.module.css";
import list from "../list/list.module.css";
import { slugOf } from "../parts/slug-of.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { textOfFile } from "../parts/text-of-file.dom.ts";
import { UndoNotice } from "../parts/undo-notice.dom.tsx";
import { mergeSites } from "./merge-sites.ts";
import { sitesWords } from "./sites-words.ts";

type List = ResultOf<"sites.list">;
/** As the host's own limit. */
const MAX_CHARS = 200_000;

/** The other sites of the chain: added by name, read from a file, removed with a way back. */
export function OtherSites({
  own,
  others,
  onList,
}: {
  readonly own: List["own"];
  readonly others: readonly Site[];
  readonly onList: (list: List) => void;
}) {
  const t = useTranslate(sitesWords);
  const [removed, setRemoved] = useState<Site | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const keep = useAction("sites.keep");
  const read = useAction("sites.read");
  const input = useRef<HTMLInputElement>(null);

  async function put(next: readonly Site[]): Promise<boolean> {
    const kept = await keep.run({ others: [...next] });
    if (kept.ok) onList(kept.value);
    return kept.ok;
  }
  async function remove(site: Site): Promise<void> {
    setTold(null);
    if (await put(others.filter((each) => each !== site))) setRemoved(site);
  }
  async function bringIn(file: File | undefined): Promise<void> {
    if (input.current) input.current.value = "";
    if (file === undefined) return;
    setRemoved(null);
    const text = await textOfFile(file);
    if (text.length > MAX_CHARS) {
      setTold(t("tooLarge"));
      return;
    }
    const found = await read.run({ text });
    if (!found.ok) return;
    const merged = mergeSites(others, found.value.sites, own.siteId);
    if (!(await put(merged))) return;
    const { leftOut } = found.value;
    const added = t("imported", { count: merged.length - others.length });
    setTold(leftOut === 0 ? added : `${added} ${t("leftOut", { count: leftOut })}`);
  }
  const failure = keep.failure ?? read.failure;
  return (
    <section className={engagement.section} aria-labelledby="others">
      <div className={list.ways}>
        <div className={list.what}>
          <h2 id="others">{t("others")}</h2>
          <p className={engagement.soft}>
            {t("othersLine")} {t("importHint")}
          </p>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt"
          onChange={(event) => void bringIn(event.currentTarget.files?.[0])}
        />
        <Button variant="default" size="md" loading={read.busy} onClick={() => input.current?.click()}>
          {t("import")}
        </Button>
      </div>
      <AddSite
        taken={[own.siteId, ...others.map(({ siteId }) => siteId)]}
        busy={keep.busy}
        onAdd={async (site) => put([...others, site])}
      />
      {failure && <StudyFailure failure={failure} />}
      <div role="status">{told !== null && <StateMark tone="calm">{told}</StateMark>}</div>
      {removed && (
        <UndoNotice
          text={t("removed", { name: removed.name })}
          busy={keep.busy}
          onUndo={() => void put([...others, removed]).then((done) => done && setRemoved(null))}
        />
      )}
      {others.length === 0 && <Empty title={t("none")}>{t("noneNext")}</Empty>}
      {others.length > 0 && (
        <ul className={list.list}>
          {others.map((site) => (
            <li key={site.siteId} className={list.row}>
              <div className={list.what}>
                <p>{site.name}</p>
                <p className={list.soft}>{site.siteId}</p>
              </div>
              <Button
                variant="default"
                disabled={keep.busy}
                aria-label={`${t("remove")}: ${site.name}`}
                onClick={() => void remove(site)}
              >
                {t("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A site by its name; its id follows the name until somebody writes another. */
function AddSite({
  taken,
  busy,
  onAdd,
}: {
  readonly taken: readonly string[];
  readonly busy: boolean;
  readonly onAdd: (site: Site) => Promise<boolean>;
}) {
  const t = useTranslate(sitesWords);
  const [name, setName] = useState("");
  const [typedId, setTypedId] = useState<string | null>(null);
  const siteId = slugOf(typedId ?? name);
  const isTaken = taken.includes(siteId);
  async function add(submitted: FormEvent): Promise<void> {
    submitted.preventDefault();
    if (siteId === "" || name.trim() === "" || isTaken) return;
    if (!(await onAdd({ siteId, name: name.trim() }))) return;
    setName("");
    setTypedId(null);
  }
  return (
    <form className={byHand.fields} onSubmit={(submitted) => void add(submitted)}>
      <TextInput
        className={byHand.wide ?? ""}
        size="md"
        label={t("name")}
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        size="md"
        label="Id"
        maxLength={64}
        error={isTaken && name !== "" ? t("taken") : null}
        value={typedId ?? slugOf(name)}
        onChange={({ currentTarget }) => setTypedId(currentTarget.value)}
      />
      <Button
        className={byHand.add ?? ""}
        type="submit"
        size="md"
        loading={busy}
        disabled={siteId === "" || name.trim() === "" || isTaken}
      >
        {t("add")}
      </Button>
    </form>
  );
}
