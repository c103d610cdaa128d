import { create } from "qrcode";
import { useMemo } from "react";
import styles from "../sign.module.css";
import { qrPath } from "./qr-path.ts";

/** Modules of white on every side, without which readers do not find the code (ISO/IEC 18004, 6.3.8). */
const QUIET_MODULES = 4;

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code, black on white whatever is around it. Its size is its place's. */
export function QrCode({ text, label }: QrCodeProps) {
  const modules = useMemo(() => create(text, { errorCorrectionLevel: "M" }).modules, [text]);
  const side = modules.size + 2 * QUIET_MODULES;
  return (
    <svg
      className={styles["qr"]}
      viewBox={`${-QUIET_MODULES} ${-QUIET_MODULES} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      data-qr={text}
    >
      <rect x={-QUIET_MODULES} y={-QUIET_MODULES} width={side} height={side} fill="#fff" />
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  );
}
