import type { Program } from "../../../main/bridge/contract/programs.ts";
import { layoutWords } from "../layout/layout-words.ts";
import list from "../parts/card-list.module.css";
import { Empty } from "../parts/empty.dom.tsx";
import { useFormat } from "../words/use-format.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { programsWords } from "./programs-words.ts";
import { RowAskedTwice } from "./row-asked-twice.dom.tsx";
import classes from "./settings.module.css";

/** The programs that may come in, with their rights and when each came last. */
export function ProgramList({
  programs,
  onTakeBack,
}: {
  readonly programs: readonly Program[];
  readonly onTakeBack: (program: Program) => void;
}) {
  const t = useTranslate(programsWords);
  if (programs.length === 0) return <Empty title={t("none")}>{t("noneNext")}</Empty>;
  return (
    <ul className={list.list}>
      {programs.map((program) => (
        <RowAskedTwice
          key={program.name}
          words={{
            act: t("takeBack"),
            actNamed: t("takeBackNamed", { name: program.name }),
            sure: t("takeBackSure", { name: program.name }),
            keep: t("keep"),
          }}
          onSure={() => onTakeBack(program)}
        >
          <Facts program={program} />
        </RowAskedTwice>
      ))}
    </ul>
  );
}

function Facts({ program: { lastUsedAtMs, madeAtMs, name, role } }: { readonly program: Program }) {
  const t = useTranslate(programsWords);
  const roles = useTranslate(layoutWords);
  const format = useFormat();
  return (
    <div>
      <p className={classes.rowName}>{name}</p>
      <p className={classes.choiceMeaning}>
        {roles(role)} · {t("made", { when: format.dateTime(madeAtMs) })} ·{" "}
        {lastUsedAtMs === null ? t("neverUsed") : t("lastUsed", { when: format.dateTime(lastUsedAtMs) })}
      </p>
    </div>
  );
}
