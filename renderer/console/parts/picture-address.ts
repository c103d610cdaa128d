/** Where the host serves a file of the content folder; null for a path that would leave it. */
export function pictureAddress(path: string): string | null {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) return null;
  return `/content/${parts.map(encodeURIComponent).join("/")}`;
}
