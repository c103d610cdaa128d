import { Button, Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { useLocation, useRouter } from "wouter";
import { useTranslate } from "../../words/use-translate.dom.ts";
import form from "../form/form.module.css";
import { leaveWords } from "./leave-words.ts";

/**
 * Asks before what was begun on a page is lost: by a dialogue where a link of the console is followed, by the browser's
 * own question where the page is closed or loaded anew.
 */
export function LeaveGuard({ isUnsaved }: { readonly isUnsaved: boolean }) {
  const t = useTranslate(leaveWords);
  const [, navigate] = useLocation();
  const { base } = useRouter();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!isUnsaved) return;
    function followed(click: MouseEvent): void {
      const link = click.target instanceof Element ? click.target.closest("a") : null;
      if (link === null || click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey) return;
      const { origin, pathname } = new URL(link.href, location.href);
      if (link.target !== "" || origin !== location.origin || pathname === location.pathname) return;
      if (!pathname.startsWith(base)) return;
      // Before the router hears of it.
      click.preventDefault();
      click.stopPropagation();
      setWanted(pathname.slice(base.length) || "/");
    }
    const closing = (event: BeforeUnloadEvent): void => event.preventDefault();
    document.addEventListener("click", followed, { capture: true });
    addEventListener("beforeunload", closing);
    return () => {
      document.removeEventListener("click", followed, { capture: true });
      removeEventListener("beforeunload", closing);
    };
  }, [isUnsaved, base]);
  if (wanted === null) return null;
  return (
    <Modal opened lockScroll={false} onClose={() => setWanted(null)} title={t("title")} centered>
      <div className={form.step}>
        <p>{t("text")}</p>
        <div className={form.side}>
          <Button variant="default" size="md" onClick={() => navigate(wanted)}>
            {t("leave")}
          </Button>
          <Button size="md" onClick={() => setWanted(null)}>
            {t("stay")}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
