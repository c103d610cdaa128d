import { describeTransport } from "./contract-suite.node.ts";
import { createMemoryPair } from "./memory.ts";

describeTransport("a pair joined in memory", (bridge, role) => {
  const { host, page } = createMemoryPair();
  bridge.join(host, { role, account: null });
  return Promise.resolve({ pipe: page, close: () => Promise.resolve(page.close()) });
});
