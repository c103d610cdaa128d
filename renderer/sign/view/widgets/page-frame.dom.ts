/** A frame that has no camera, no credentials, no way to the top, and lets nobody type or scroll. */
export interface PageFrameOptions {
  readonly url: string;
  readonly title: string;
  /** What it may reach, as it must agree to; null: what its own answer says. */
  readonly policy: string | null;
  /** Whether it keeps an origin of its own, which is never ours. */
  readonly keepsOrigin: boolean;
}

/** Makes such a frame; it loads when it is put into the page. */
export function pageFrame({ keepsOrigin, policy, title, url }: PageFrameOptions): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", keepsOrigin ? "allow-scripts allow-same-origin" : "allow-scripts");
  frame.setAttribute("credentialless", "");
  if (policy !== null) frame.setAttribute("csp", policy);
  frame.setAttribute("allow", "");
  frame.setAttribute("referrerpolicy", "no-referrer");
  frame.setAttribute("scrolling", "no");
  // Only the page's own widget decides when it leaves; a touch goes to the invitation.
  frame.tabIndex = -1;
  frame.title = title;
  frame.src = url;
  return frame;
}
