import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { ResponsiveContainer } from "recharts";

/** Width of an A4 page between the margins of `print.css` (184 mm at 96 dpi), pixels. */
const PAGE_PIXELS = 690;

/** Room for a chart: as wide as its place, and as wide as the paper while printing. */
export function ChartSpace({
  heightPixels,
  children,
}: {
  readonly heightPixels: number;
  readonly children: ReactElement;
}) {
  const printing = usePrinting();
  return (
    <div aria-hidden="true" style={{ height: heightPixels }}>
      <ResponsiveContainer
        key={printing ? "paper" : "screen"}
        width={printing ? PAGE_PIXELS : "100%"}
        height={heightPixels}
      >
        {children}
      </ResponsiveContainer>
    </div>
  );
}

/** True from just before the browser prints until just after; charts measure the screen, not the paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return printing;
}
