import { Skeleton } from "@mantine/core";
import { FollowSection } from "../delivery/follow-section.dom.tsx";
import { PageHead } from "../layout/page-head.dom.tsx";
import { Answered } from "../parts/answered.dom.tsx";
import { useLead } from "../screens/follow/lead-notice.dom.tsx";
import { LeadSection } from "../screens/follow/lead-section.dom.tsx";
import { useAskedSettings } from "../site/settings-context.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { Accounts } from "./accounts.dom.tsx";
import { NetworkSection } from "./network-section.dom.tsx";
import { Programs } from "./programs.dom.tsx";
import { settingsWords } from "./settings-words.ts";
import { SiteForm } from "./site-form.dom.tsx";

export function SettingsPage({ me }: { readonly me: string }) {
  const t = useTranslate(settingsWords);
  const asked = useAskedSettings();
  const lead = useLead();
  return (
    <>
      <PageHead title={t("title")} line={t("line")} />
      <Answered<"settings.get">
        of={asked}
        skeleton={
          <>
            <Skeleton height={240} radius="lg" />
            <Skeleton height={320} radius="lg" mt="lg" />
          </>
        }
      >
        {(settings) => <SiteForm settings={settings} onSaved={asked.replace} />}
      </Answered>
      <Accounts me={me} />
      <Programs />
      <NetworkSection />
      <LeadSection />
      {lead === null && <FollowSection />}
    </>
  );
}
