import { DatabaseError } from "../database/database.js";
import { withoutPassword } from "../database/postgres.js";
import { UsageError } from "./usage-error.js";

/** @throws UsageError unless it is that of a PostgreSQL database */
export function queueAddress(address: string): string {
  if (/^postgres(?:ql)?:\/\//.test(address)) return address;
  throw new UsageError(`--queue ${address}: many machines need PostgreSQL: give postgres://user@host/database`);
}

/** What is wrong with a queue is the fault of what was asked: one line, exit code 2. */
export async function askedOf<T>(address: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const name = withoutPassword(address);
    throw new UsageError(error.message.includes(name) ? error.message : `${name}: ${error.message}`);
  }
}
