import type { DeviceEvent } from "./device-event.ts";

/** Ends what `start` began: closes every device. No event follows. */
export type StopDriver = () => void;

/** Something that finds devices of one kind and tells what they say. Started once by the host, which also stops it. */
export interface Driver {
  /** Begins looking for devices at once; they may come and go at any time, none need be there. Never throws. */
  start(listener: (event: DeviceEvent) => void): StopDriver;
}
