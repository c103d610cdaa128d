import { Menu } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { Icon } from "../parts/icon.dom.tsx";
import { useTranslate } from "../words/use-translate.dom.ts";
import classes from "./bottom-bar.module.css";
import { layoutWords } from "./layout-words.ts";
import { barOf, isAt, type Page } from "./pages.ts";
import { WaitingBadge } from "./waiting-badge.dom.tsx";

/** The pages under the thumb, on a phone only. */
export function BottomBar({ pages, waiting }: { readonly pages: readonly Page[]; readonly waiting: number }) {
  const t = useTranslate(layoutWords);
  const [location, navigate] = useLocation();
  const { bar, more } = barOf(pages);
  const behind = more.find((page) => isAt(page, location));
  return (
    <nav aria-label={t("pages")} className={`${classes.bar} no-print`}>
      {bar.map((page) => (
        <Link
          key={page.name}
          href={page.path}
          className={classes.entry ?? ""}
          aria-current={isAt(page, location) ? "page" : undefined}
        >
          <Icon name={page.name} size={24} />
          <span>{t(page.name)}</span>
          {page.name === "requests" && <WaitingBadge count={waiting} />}
        </Link>
      ))}
      {more.length > 0 && (
        <Menu position="top-end" shadow="md" width={220} transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <button type="button" className={classes.entry} aria-current={behind ? "page" : undefined}>
              <Icon name={behind?.name ?? "more"} size={24} />
              <span>{t(behind?.name ?? "more")}</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map((page) => (
              <Menu.Item
                key={page.name}
                className={classes.behind ?? ""}
                leftSection={<Icon name={page.name} />}
                onClick={() => navigate(page.path)}
              >
                {t(page.name)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
