/** Chromium looks for an X display unless told; on a bare Wayland compositor (a kiosk shell) there is none. */
export function displayFlags(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const waylandOnly = !env["DISPLAY"] && Boolean(env["WAYLAND_DISPLAY"]);
  return waylandOnly ? ["--ozone-platform=wayland"] : [];
}
