/** A file's name as people say it: without its ending, `_` and `-` as spaces. */
export function nameWish(fileName: string): string {
  const name = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/[_-]+/g, " ")
    .trim();
  return name === "" ? fileName : name;
}
