import { resolve } from "node:path";
import type * as duckdb from "@duckdb/node-api";
import { fail, type Result, succeed } from "../../base/result.ts";
import { sqlText } from "./sql-text.ts";

/** Most that the analytics take of the machine's memory; what needs more fails, as nothing is put on the disk. */
const MEMORY_LIMIT = "1GB";

/** A database in memory that may touch the files of one folder. */
export interface Duck {
  readonly connection: duckdb.DuckDBConnection;
  close(): void;
}

/**
 * Starts DuckDB for the files of one folder. It fetches no extension, reaches no other file and puts nothing on the
 * disk of its own accord. It takes all processors, or as many as `threads`. Fails where the platform has no build of it. Who opens it closes it.
 */
export async function openDuck(
  folder: string,
  { threads }: { readonly threads?: number } = {},
): Promise<Result<Duck, "no-analytics">> {
  const loaded = await loadDuck();
  if (!loaded.ok) return loaded;
  const instance = await loaded.value.DuckDBInstance.create(":memory:", {
    memory_limit: MEMORY_LIMIT,
    temp_directory: "",
    ...(threads === undefined ? {} : { threads: String(threads) }),
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  await connection.run(`SET allowed_directories = [${sqlText(resolve(folder))}]`);
  await connection.run("SET enable_external_access = false");
  await connection.run("SET lock_configuration = true");
  return succeed({
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  });
}

/** Loaded only when asked for: no mirror needs it, and it takes 70 MB. */
async function loadDuck(): Promise<Result<typeof duckdb, "no-analytics">> {
  try {
    return succeed(await import("@duckdb/node-api"));
  } catch {
    return fail(
      "no-analytics",
      `DuckDB has no build for ${process.platform}-${process.arch} here, so spans can be neither written nor read. Use a machine with Linux, macOS or Windows on x64 or arm64, and run npm ci there.`,
    );
  }
}
