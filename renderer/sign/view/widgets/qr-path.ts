/** A QR code's modules by rows, row after row. */
export interface Modules {
  readonly size: number;
  readonly data: ArrayLike<number | boolean>;
}

/** The dark modules as an SVG path, one unit a module, in runs of a row; the quiet zone is left out. */
export function qrPath({ data, size }: Modules): string {
  let path = "";
  for (let row = 0; row < size; row++) {
    for (let from = 0; from < size; from++) {
      let to = from;
      while (to < size && data[row * size + to]) to += 1;
      if (to > from) path += `M${from} ${row}h${to - from}v1H${from}z`;
      from = to;
    }
  }
  return path;
}
