import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canMakeSecondNetwork } from "../main/host/http/second-network.node.ts";
import { tempFolder } from "./harness/temp-folder.node.ts";
import { type LonelyNetwork, makeLonelyNetwork } from "./nothing-leaves/lonely-network.node.ts";

const can = canMakeSecondNetwork();
const VISIT_MS = 110_000;
const SHOUTS = {
  "a packet to somewhere":
    "require('node:dgram').createSocket('udp4').send('x', 9, '192.0.2.1', () => process.exit())",
  "a name that is asked for":
    "const r = new (require('node:dns').Resolver)({ timeout: 300, tries: 1 }); r.setServers(['192.0.2.53']); r.resolve4('psyche.example', () => process.exit())",
  "a connection": "require('node:net').connect(443, '198.51.100.7'); setTimeout(() => process.exit(), 300)",
} as const;

/** Host, kiosk and a whole visit on a machine whose only way out is a cable that counts. */
describe.skipIf(!can)("in a network of its own", () => {
  const folder = tempFolder("lonely");
  let network: LonelyNetwork;
  beforeAll(() => {
    network = makeLonelyNetwork();
  });
  afterAll(() => {
    network.remove();
    folder.remove();
  });

  test("a whole visit sends nothing out", async () => {
    const script = resolve(import.meta.dirname, "nothing-leaves/visit.node.ts");
    const said = await network.exec(process.execPath, [script, folder.path], VISIT_MS);
    expect(said).toContain("The visit is over.");
    expect(await network.packetsSent()).toBe(0);
  });

  test.each(Object.entries(SHOUTS))("the cable counts %s", async (_, script) => {
    const before = await network.packetsSent();
    await network.exec(process.execPath, ["-e", script], 20_000);
    expect(await network.packetsSent()).toBeGreaterThan(before);
  });
});

test.runIf(!can)("not run: a network of its own takes root and iproute2", () => {
  console.warn("nothing-leaves was not run: a network namespace takes root and iproute2.");
});
