import {
  createContext,
  type PropsWithChildren,
  useCallback,
  useContext,
  useEffect,
  useId,
  useState,
  useSyncExternalStore,
} from "react";
import { createHeldEdits, type HeldEdits, type HeldPart } from "./held-edits.ts";

interface Unsaved {
  readonly keys: ReadonlySet<string>;
  readonly mark: (key: string, isUnsaved: boolean) => void;
  readonly held: HeldEdits;
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
  const [held] = useState(createHeldEdits);
  const heldParts = useParts(held);
  const hasUnsaved = keys.size > 0 || heldParts.length > 0;
  useEffect(() => {
    if (!hasUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [hasUnsaved]);
  return <UnsavedContext value={{ keys, mark, held }}>{children}</UnsavedContext>;
}

function useUnsaved(): Unsaved {
  const unsaved = useContext(UnsavedContext);
  if (unsaved === null) throw new Error("Broken invariant: no UnsavedProvider above");
  return unsaved;
}

/** Changes that people left unsaved on other pages. */
export function useHeldEdits(): HeldEdits {
  return useUnsaved().held;
}

/** Parts with unsaved changes, wherever they are edited. */
export function useHeldParts(): readonly HeldPart[] {
  return useParts(useUnsaved().held);
}

function useParts(held: HeldEdits): readonly HeldPart[] {
  return useSyncExternalStore(
    (changed) => held.onChange(changed),
    () => held.parts,
  );
}

/** Whether anything is not saved, on this page or on others. */
export function useHasUnsaved(): boolean {
  const { held, keys } = useUnsaved();
  return useParts(held).length > 0 || keys.size > 0;
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
