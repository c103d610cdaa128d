import { FilePage } from "./file-page.dom.tsx";
import { FilesPage } from "./files-page.dom.tsx";

/** The files of the library, or one of them. */
export function FilesPages({ mediaId }: { readonly mediaId: string | null }) {
  return mediaId === null ? <FilesPage /> : <FilePage key={mediaId} mediaId={mediaId} />;
}
