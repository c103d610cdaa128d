import { type Program, programNameSchema } from "../../../main/bridge/contract/programs.ts";
import { useTranslate } from "../words/use-translate.dom.ts";
import { NameAndRole } from "./name-and-role.dom.tsx";
import { programsWords } from "./programs-words.ts";

/** Names a program and says what it may. */
export function AddProgram({
  busy,
  onAdd,
}: {
  readonly busy: boolean;
  /** True once it may come in. */
  readonly onAdd: (program: Pick<Program, "name" | "role">) => Promise<boolean>;
}) {
  const t = useTranslate(programsWords);
  const words = {
    title: t("add"),
    name: t("name"),
    nameHint: t("nameHint"),
    nameFault: t("nameFault"),
    role: t("rights"),
    roleMeaning: (role: Program["role"]) => t(`rights.${role}`),
    make: t("make"),
  };
  return <NameAndRole busy={busy} nameSchema={programNameSchema} onAdd={onAdd} words={words} />;
}
