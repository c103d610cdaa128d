import { useRef, useState } from "react";
import styles from "../sign.module.css";
import { usePresented } from "./use-presented.dom.ts";

interface DecodedImageProps {
  readonly url: string;
  readonly alt: string;
  readonly fill: "cover" | "contain";
  /** It is what is to be seen now; else it is only made ready. */
  readonly due?: boolean;
  /** It is decoded, and a frame with it was presented. */
  readonly onPresented: (picture: HTMLImageElement) => void;
  /** It could not be decoded; told when it is due. */
  readonly onBroken: () => void;
}

/** A picture that is decoded before it is shown, and never drawn without its pixels. */
export function DecodedImage({ url, alt, fill, due = true, onPresented, onBroken }: DecodedImageProps) {
  const image = useRef<HTMLImageElement>(null);
  const [state, setState] = useState<"loading" | "decoded" | "broken">("loading");
  usePresented(() => image.current !== null && onPresented(image.current), due && state === "decoded");
  usePresented(onBroken, due && state === "broken");
  return (
    <img
      ref={image}
      className={styles["picture"]}
      data-fill={fill}
      src={url}
      alt={alt}
      decoding="sync"
      onError={() => setState("broken")}
      onLoad={({ currentTarget }) => {
        currentTarget.decode().then(
          () => setState("decoded"),
          () => setState("broken"),
        );
      }}
    />
  );
}
