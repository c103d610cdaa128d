import { Button, Modal, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Link } from "wouter";
import type { ResultOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import engagement from "../../engagement/engagement.module.css";
import { StateMark } from "../../parts/state-mark.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import byHand from "../by-hand/by-hand.module.css";
import form from "../form/form.module.css";
import { slugOf } from "../parts/slug-of.ts";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import report from "../report/report.module.css";
import { sitesWords } from "./sites-words.ts";

type List = ResultOf<"sites.list">;

/** What this site is called, and the way to another id, which says first what it does. */
export function OwnSite({
  own: { formerSiteIds, name, siteId, writtenAs },
  onList,
}: {
  readonly own: List["own"];
  readonly onList: (list: List) => void;
}) {
  const t = useTranslate(sitesWords);
  const [typed, setTyped] = useState(siteId);
  const [asking, setAsking] = useState(false);
  const rename = useAction("sites.rename");
  const wanted = slugOf(typed);
  const isNew = wanted !== "" && wanted !== siteId;
  function ask(submitted: FormEvent): void {
    submitted.preventDefault();
    setTyped(wanted);
    setAsking(isNew);
  }
  async function change(): Promise<void> {
    const renamed = await rename.run({ siteId: wanted });
    setAsking(false);
    if (renamed.ok) onList(renamed.value);
  }
  return (
    <section className={engagement.section} aria-labelledby="own">
      <div>
        <h2 id="own">{t("own", { name })}</h2>
        <p className={engagement.soft}>
          {t("ownLine")}{" "}
          <Link href="/settings" className={report.link ?? ""}>
            {t("toSettings")}
          </Link>
        </p>
      </div>
      <form className={byHand.fields} onSubmit={ask}>
        <TextInput
          className={byHand.wide ?? ""}
          size="md"
          label={t("id")}
          description={t("idHint")}
          inputWrapperOrder={["label", "input", "description"]}
          maxLength={64}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button className={byHand.add ?? ""} type="submit" size="md" disabled={!isNew} loading={rename.busy}>
          {t("rename")}
        </Button>
      </form>
      {rename.failure && <StudyFailure failure={rename.failure} />}
      {writtenAs !== siteId && <StateMark tone="waiting">{t("nextStart", { id: writtenAs })}</StateMark>}
      {formerSiteIds.length > 0 && (
        <p className={engagement.soft}>{t("former", { ids: formerSiteIds.join(", ") })}</p>
      )}
      {asking && (
        <Modal
          opened
          lockScroll={false}
          onClose={() => setAsking(false)}
          title={t("renameTitle", { to: wanted })}
          centered
        >
          <div className={form.step}>
            <p>{t("renameText", { from: siteId, to: wanted })}</p>
            <div className={form.side}>
              <Button variant="default" size="md" onClick={() => setAsking(false)}>
                {t("cancel")}
              </Button>
              <Button size="md" loading={rename.busy} onClick={() => void change()}>
                {t("renameYes")}
              </Button>
            </div>
          </div>
        </Modal>
      )}
    </section>
  );
}
