import { createContext, type PropsWithChildren, useContext, useState, useSyncExternalStore } from "react";
import type { ErrorOf } from "../../../../main/bridge/contract/contract.ts";
import type { BridgeClient } from "../../../../main/bridge/contract/pipe.ts";
import { useBridge } from "../../bridge/bridge-context.dom.tsx";
import type { SendFault } from "./send-fault.ts";
import { sendFile } from "./send-file.dom.ts";
import { createUploads, type Upload, type Uploads } from "./uploads.ts";

/** Why a file did not get to the library. */
export type UploadFault = SendFault | ErrorOf<"content.take-file">;
export type FileUpload = Upload<File, UploadFault>;

const UploadsContext = createContext<Uploads<File, UploadFault> | null>(null);

/** Longest name of a file that the host takes. */
const MAX_FILE_NAME = 200;

/** Files go on being sent whatever page is open, until somebody signs out. */
export function UploadsProvider({ children }: PropsWithChildren) {
  const bridge = useBridge();
  const [uploads] = useState(() => uploadsBy(bridge));
  return <UploadsContext value={uploads}>{children}</UploadsContext>;
}

function uploadsBy(bridge: BridgeClient): Uploads<File, UploadFault> {
  return createUploads<File, UploadFault>({
    send(file, onShare) {
      const sending = sendFile(file, onShare);
      const outcome = sending.outcome.then(async (sent) => {
        if (!sent.ok) return sent;
        const taken = await bridge.request("content.take-file", {
          uploadId: sent.value,
          fileName: file.name.slice(-MAX_FILE_NAME),
        });
        return taken.ok ? { ok: true as const, value: taken.value.jobId } : taken;
      });
      return { outcome, callOff: sending.callOff };
    },
  });
}

export function useUploads(): Uploads<File, UploadFault> {
  const uploads = useContext(UploadsContext);
  if (uploads === null) throw new Error("Broken invariant: no UploadsProvider above");
  return uploads;
}

/** The files on their way, as they are now. */
export function useUploadList(): readonly FileUpload[] {
  const uploads = useUploads();
  return useSyncExternalStore(
    (changed) => uploads.onChange(changed),
    () => uploads.list,
  );
}
