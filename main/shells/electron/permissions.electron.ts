import type { Session } from "electron";
import { isOwnAddress } from "./app-scheme.ts";

/** Grants our own page the camera's picture, and nobody anything else: no sound, no place, no notification. */
export function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const media = "mediaTypes" in details ? (details.mediaTypes ?? []) : [];
    const pictureOnly = media.length > 0 && media.every((type) => type === "video");
    answer(permission === "media" && pictureOnly && isOwnAddress(details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    return (
      permission === "media" && details.mediaType === "video" && isOwnAddress(`${origin.replace(/\/$/, "")}/`)
    );
  });
  session.setDevicePermissionHandler(() => false);
}
