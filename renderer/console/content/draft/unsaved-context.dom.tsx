import {
  createContext,
  type PropsWithChildren,
  useCallback,
  useContext,
  useEffect,
  useId,
  useState,
} from "react";

interface Unsaved {
  readonly keys: ReadonlySet<string>;
  readonly mark: (key: string, isUnsaved: boolean) => void;
}
const UnsavedContext = createContext<Unsaved | null>(null);

/** Knows whether anything under somebody's hands is not saved: it is neither published over nor closed unasked. */
export function UnsavedProvider({ children }: PropsWithChildren) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set());
  const mark = useCallback(
    (key: string, isUnsaved: boolean) =>
      setKeys((last) => {
        if (last.has(key) === isUnsaved) return last;
        const others = [...last].filter((each) => each !== key);
        return new Set(isUnsaved ? [...others, key] : others);
      }),
    [],
  );
  const hasUnsaved = keys.size > 0;
  useEffect(() => {
    if (!hasUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [hasUnsaved]);
  return <UnsavedContext value={{ keys, mark }}>{children}</UnsavedContext>;
}

function useUnsaved(): Unsaved {
  const unsaved = useContext(UnsavedContext);
  if (unsaved === null) throw new Error("Broken invariant: no UnsavedProvider above");
  return unsaved;
}

/** Whether anything on the page is not saved. */
export function useHasUnsaved(): boolean {
  return useUnsaved().keys.size > 0;
}

/** Says of the part around it whether it is saved; forgotten when the part is left. */
export function useMarkUnsaved(isUnsaved: boolean): void {
  const { mark } = useUnsaved();
  const key = useId();
  useEffect(() => {
    mark(key, isUnsaved);
    return () => mark(key, false);
  }, [key, isUnsaved, mark]);
}
