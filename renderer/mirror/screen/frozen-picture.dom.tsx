import { useEffect, useRef } from "react";
import type { MemoryPictures } from "./memory-pictures.ts";
import { useScreen } from "./screen-context.dom.ts";

/** A picture out of the page's memory, on a canvas of its own that is emptied when it goes. */
export function FrozenPicture({
  draw,
  label,
  className,
}: {
  /** Called again whenever the pictures or the function change. */
  readonly draw: (pictures: MemoryPictures, onto: HTMLCanvasElement) => boolean;
  readonly label: string;
  readonly className?: string | undefined;
}) {
  const { pictures } = useScreen();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const show = () => {
      const onto = canvas.current;
      if (onto !== null && !draw(pictures, onto)) empty(onto);
    };
    show();
    return pictures.onChange(show);
  }, [draw, pictures]);
  useEffect(() => {
    const onto = canvas.current;
    return () => {
      if (onto !== null) empty(onto);
    };
  }, []);
  return <canvas ref={canvas} className={className} role="img" aria-label={label} />;
}

/** A canvas of another size holds nothing of what it showed. */
function empty(canvas: HTMLCanvasElement): void {
  canvas.width = 1;
  canvas.height = 1;
}
