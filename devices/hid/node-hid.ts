/** What the drivers use of the package `node-hid`; handed in, so that tests replay recorded traffic instead. */
export interface NodeHid {
  devicesAsync(): Promise<HidDescription[]>;
  readonly HIDAsync: { open(path: string): Promise<HidConnection> };
}

/** A device as the system lists it; one that answers to several usages is listed once for each. */
export interface HidDescription {
  readonly vendorId: number;
  readonly productId: number;
  readonly path?: string | undefined;
  readonly serialNumber?: string | undefined;
  readonly manufacturer?: string | undefined;
  readonly product?: string | undefined;
  readonly usagePage?: number | undefined;
  readonly usage?: number | undefined;
}

/** An open device. Reads reports from the first `data` listener on; `error` comes once, when it is unplugged. */
export interface HidConnection {
  on(event: "data", listener: (report: Uint8Array) => void): unknown;
  on(event: "error", listener: (reason: unknown) => void): unknown;
  close(): Promise<void>;
}
