import { fail, type Result, succeed } from "../../base/result.ts";
import type { ParamsOf } from "../../bridge/contract/contract.ts";
import type { Command } from "../command.ts";

const ROLES = ["staff", "merchandiser", "admin"] as const;

/** Lets programs in, and shows them out. */
export const programCommand: Command = {
  name: "program",
  usage: "program list | program add NAME staff|merchandiser|admin | program remove NAME",
  summary:
    "Let programs ask what people of a role may ask (HTTP, /api/openapi.json on the console); add prints the token, once.",
  async run(args, { withHost, say }) {
    const [verb, name, role, ...more] = args;
    if (verb === "list" && name === undefined) {
      const listed = await withHost((client) => client.request("program.list", {}));
      if (!listed.ok) return listed;
      for (const one of listed.value)
        say(`${one.name} ${one.role} since ${new Date(one.madeAtMs).toISOString()}`);
      if (listed.value.length === 0) say("No program may come in.");
      return succeed(null);
    }
    if (verb === "remove" && name !== undefined && role === undefined) {
      return withHost((client) => client.request("program.remove", { name }));
    }
    const order = verb === "add" && more.length === 0 ? orderOf(name, role) : usage();
    if (!order.ok) return order;
    const added = await withHost((client) => client.request("program.add", order.value));
    if (!added.ok) return added;
    say(added.value.token);
    return succeed(null);
  },
};

function orderOf(
  name: string | undefined,
  wanted: string | undefined,
): Result<ParamsOf<"program.add">, "usage"> {
  const role = ROLES.find((one) => one === wanted);
  return name === undefined || role === undefined ? usage() : succeed({ name, role });
}

function usage(): Result<never, "usage"> {
  return fail("usage", programCommand.usage);
}
