import { Button, Popover, SegmentedControl, Switch, useMantineColorScheme } from "@mantine/core";
import { useState } from "react";
import { LOCALES, type Locale } from "../../../content/schema/locale.ts";
import type { Account } from "../../../main/bridge/contract/console.ts";
import { Icon } from "../parts/icon.dom.tsx";
import { usePreferences } from "../words/preferences.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { layoutWords } from "./layout-words.ts";
import classes from "./person-menu.module.css";

type Scheme = ReturnType<typeof useMantineColorScheme>["colorScheme"];
const SCHEMES: readonly Scheme[] = ["light", "dark", "auto"];

/** Who is signed in, and what he or she chose on this device. */
export function PersonMenu({
  account,
  onSignOut,
}: {
  readonly account: Account;
  readonly onSignOut: () => void;
}) {
  const t = useTranslate(layoutWords);
  const { locale, setLocale, soundOn, setSoundOn } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [open, setOpen] = useState(false);
  const answersRequests = account.role !== "merchandiser";
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="top-start"
      shadow="md"
      width={300}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.person}
          aria-label={t("account", { name: account.name })}
          onClick={() => setOpen(!open)}
        >
          <span className={classes.round}>
            <Icon name="person" />
          </span>
          <span className={classes.words}>
            <span className={classes.name}>{account.name}</span>
            <span className={classes.role}>{t(account.role)}</span>
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ""}>
        <div>
          <p className={classes.label}>{t("language")}</p>
          <SegmentedControl
            fullWidth
            aria-label={t("language")}
            value={locale}
            onChange={(next) => setLocale(next as Locale)}
            data={LOCALES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
          />
        </div>
        <div>
          <p className={classes.label}>{t("look")}</p>
          <SegmentedControl
            fullWidth
            orientation="vertical"
            aria-label={t("look")}
            value={colorScheme}
            onChange={(next) => setColorScheme(next as Scheme)}
            data={SCHEMES.map((each) => ({ value: each, label: t(each) }))}
          />
        </div>
        {answersRequests && (
          <Switch
            label={t("sound")}
            description={t("soundHint")}
            checked={soundOn}
            onChange={(change) => setSoundOn(change.currentTarget.checked)}
          />
        )}
        <Button variant="default" onClick={onSignOut}>
          {t("signOut")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
