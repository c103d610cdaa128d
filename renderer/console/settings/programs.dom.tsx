import { Skeleton } from "@mantine/core";
import { useState } from "react";
import type { Program } from "../../../main/bridge/contract/programs.ts";
import { useAction } from "../bridge/use-action.dom.ts";
import { useRequest } from "../bridge/use-request.dom.ts";
import { Answered } from "../parts/answered.dom.tsx";
import { FailureNotice } from "../parts/failure-notice.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { AddProgram } from "./add-program.dom.tsx";
import { ProgramList } from "./program-list.dom.tsx";
import { ProgramToken } from "./program-token.dom.tsx";
import { programsWords } from "./programs-words.ts";
import { Section } from "./section.dom.tsx";

/** Which programs may ask what people may ask. A token is shown once; one that was taken back is worth nothing. */
export function Programs() {
  const t = useTranslate(programsWords);
  const asked = useRequest("program.list", {});
  const add = useAction("program.add");
  const remove = useAction("program.remove");
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);

  async function addProgram(program: Pick<Program, "name" | "role">): Promise<boolean> {
    const result = await add.run(program);
    if (!result.ok) return false;
    setMade({ name: program.name, token: result.value.token });
    asked.reload();
    return true;
  }

  async function takeBack({ name }: Program): Promise<void> {
    const result = await remove.run({ name });
    if (result.ok && made?.name === name) setMade(null);
    asked.reload();
  }

  return (
    <Section title={t("title")} hint={t("hint")}>
      <Answered<"program.list"> of={asked} skeleton={<Skeleton height={120} radius="lg" />}>
        {(programs) => <ProgramList programs={programs} onTakeBack={(program) => void takeBack(program)} />}
      </Answered>
      {remove.failure && <FailureNotice failure={remove.failure} />}
      <div role="status">
        {made && <ProgramToken name={made.name} token={made.token} onDone={() => setMade(null)} />}
      </div>
      <AddProgram busy={add.busy} onAdd={addProgram} />
      {add.failure && <FailureNotice failure={add.failure} />}
    </Section>
  );
}
