/** Why a file did not get to the host. */
export const SEND_FAULTS = [
  "too-large",
  "empty",
  "too-many-uploads",
  "disk-full",
  "broken-off",
  "signed-out",
] as const;
export type SendFault = (typeof SEND_FAULTS)[number];
