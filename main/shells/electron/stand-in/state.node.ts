type PermissionHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string; mediaTypes?: string[] },
) => void;
type RequestHandler = (details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void;

/** What main registered: handlers of schemes, of permissions and of requests. */
export const schemes = new Map<string, (request: Request) => Promise<Response>>();

export const sessionState = {
  permission: null as PermissionHandler | null,
  request: null as RequestHandler | null,
  /** Set by whoever runs the browser. */
  useProxy: (_proxy: { server: string; bypass: string }): Promise<void> => Promise.resolve(),
  api: {
    setPermissionRequestHandler: (handler: PermissionHandler) => {
      sessionState.permission = handler;
    },
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setProxy: ({ proxyBypassRules, proxyRules }: { proxyRules: string; proxyBypassRules: string }) =>
      sessionState.useProxy({ server: proxyRules, bypass: proxyBypassRules }),
    webRequest: {
      onBeforeRequest: (handler: RequestHandler) => {
        sessionState.request = handler;
      },
    },
  },
};

/** What main's handler says of a permission; refused where it set none. */
export function mayUse(address: string, mediaTypes: string[]): boolean {
  let granted = false;
  sessionState.permission?.(
    null,
    "media",
    (yes) => {
      granted = yes;
    },
    { requestingUrl: address, mediaTypes },
  );
  return granted;
}

/** What main's handler says of a request; allowed where it set none, as in Electron. */
export function mayAsk(address: string): boolean {
  let cancelled = false;
  sessionState.request?.({ url: address }, (verdict) => {
    cancelled = verdict.cancel === true;
  });
  return !cancelled;
}
