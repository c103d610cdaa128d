import { Button } from "@mantine/core";
import type { ParamsOf } from "../../../../main/bridge/contract/contract.ts";
import { useAction } from "../../bridge/use-action.dom.ts";
import engagement from "../../engagement/engagement.module.css";
import { saveFile } from "../../engagement/save-file.dom.ts";
import { Icon } from "../../parts/icon.dom.tsx";
import { useTranslate } from "../../words/use-translate.dom.ts";
import list from "../list/list.module.css";
import { StudyFailure } from "../parts/study-failure.dom.tsx";
import { reportWords } from "./report-words.ts";

type Wanted = ParamsOf<"experiment.example-file">;
const FILES = ["sales", "plan", "experiment"] as const;

/** The example as files, to try the import with before the tills' own are there. */
export function ExampleFiles({ preset }: Pick<Wanted, "preset">) {
  const t = useTranslate(reportWords);
  const file = useAction("experiment.example-file");
  async function take(what: Wanted["what"]): Promise<void> {
    const made = await file.run({ preset, what });
    if (made.ok) saveFile(made.value.fileName, made.value.content, made.value.mimeType);
  }
  return (
    <section className={`${engagement.section} no-print`} aria-labelledby="example-files">
      <div>
        <h2 id="example-files">{t("exampleFiles")}</h2>
        <p className={engagement.soft}>{t("exampleFilesLine")}</p>
      </div>
      {file.failure && <StudyFailure failure={file.failure} />}
      <div className={list.ways}>
        {FILES.map((what) => (
          <Button
            key={what}
            variant="default"
            size="md"
            disabled={file.busy}
            leftSection={<Icon name="download" />}
            onClick={() => void take(what)}
          >
            {t(`exampleFile.${what}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
