import { Button, Modal } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useLocation, useRouter } from "wouter";
import { useTranslate } from "../../words/use-translate.dom.ts";
import form from "../form/form.module.css";
import { leaveWords } from "./leave-words.ts";

/** Where somebody wants to go: an address of the console, or back. */
type Wanted = { readonly kind: "link"; readonly to: string } | { readonly kind: "back" };

/**
 * Asks before what was begun on a page is lost: by a dialogue where a link of the console is followed or the browser
 * goes back, by the browser's own question where the page is closed or loaded anew.
 */
export function LeaveGuard({ isUnsaved }: { readonly isUnsaved: boolean }) {
  const t = useTranslate(leaveWords);
  const [, navigate] = useLocation();
  const { base } = useRouter();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const leaveBack = useBackAsked(isUnsaved, () => setWanted({ kind: "back" }));
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
      setWanted({ kind: "link", to: pathname.slice(base.length) || "/" });
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
  const leave = () => (wanted.kind === "back" ? leaveBack() : navigate(wanted.to));
  return (
    <Modal opened lockScroll={false} onClose={() => setWanted(null)} title={t("title")} centered>
      <div className={form.step}>
        <p>{t("text")}</p>
        <div className={form.side}>
          <Button variant="default" size="md" onClick={leave}>
            {t("leave")}
          </Button>
          <Button size="md" data-autofocus onClick={() => setWanted(null)}>
            {t("stay")}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/**
 * The page stands twice in the browser's history as long as something is unsaved: the first step back stays on it, and
 * `onBack` can ask. Once all is saved, that step goes on by itself. Answers with the way back for whoever insists.
 */
function useBackAsked(isUnsaved: boolean, onBack: () => void): () => void {
  const isTwice = useRef(false);
  const latest = useRef({ isUnsaved, onBack });
  useEffect(() => {
    latest.current = { isUnsaved, onBack };
  });
  useEffect(() => {
    if (!isUnsaved || isTwice.current) return;
    history.pushState(null, "", location.href);
    isTwice.current = true;
  }, [isUnsaved]);
  useEffect(() => {
    const own = location.pathname;
    function wentBack(): void {
      if (!isTwice.current || location.pathname !== own) return;
      if (latest.current.isUnsaved) {
        history.pushState(null, "", location.href);
        latest.current.onBack();
      } else {
        isTwice.current = false;
        history.back();
      }
    }
    addEventListener("popstate", wentBack);
    return () => removeEventListener("popstate", wentBack);
  }, []);
  return () => {
    isTwice.current = false;
    history.go(-2);
  };
}
