import { type Job, QUEUE, type Statements } from "./queue.js";

/** Another worker has the job, or soon will. */
export class LeaseLost extends Error {}
/** Nothing moves any more in this worker. */
export class Stuck extends Error {}

const TICKS = 4;

/**
 * A worker's right to a job. pg-boss lets a job go when its lease has run out since it was started, and tells neither who
 * has it nor that it lives: so a lease that goes on is started anew, and who has it is known by the number of the try.
 */
export class Lease {
  readonly #job: Job;
  readonly #statements: Statements;
  #moved = true;
  #kept = 0;
  #lost = false;

  constructor(job: Job, statements: Statements) {
    this.#job = job;
    this.#statements = statements;
  }

  /** Something was done: the lease goes on. */
  moved(): void {
    this.#moved = true;
  }

  /** What may wait for other workers: the lease goes on meanwhile. */
  async keptWhile<T>(work: () => Promise<T>): Promise<T> {
    this.#kept += 1;
    try {
      return await work();
    } finally {
      this.#kept -= 1;
      this.#moved = true;
    }
  }

  /**
   * Works as long as there is a lease.
   *
   * @throws LeaseLost when another has it; Stuck when nothing moved for as long as a lease is. The work is not waited for then.
   */
  async during<T>(work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const end = new Promise<never>((_, fail) => {
      let still = 0;
      // Counted, not timed: a process that was frozen and goes on has not been still.
      const tick = () => {
        if (this.#lost) fail(new LeaseLost("another worker has it"));
        const moved = this.#moved || this.#kept > 0;
        this.#moved = false;
        still = moved ? 0 : still + 1;
        if (still >= TICKS) fail(new Stuck(`nothing was done for ${this.#job.leaseSeconds} s`));
        else if (moved) void this.#renew();
      };
      timer = setInterval(tick, (this.#job.leaseSeconds * 1000) / TICKS);
    });
    try {
      return await Promise.race([work(), end]);
    } finally {
      clearInterval(timer);
    }
  }

  /**
   * Within a transaction: nobody gets the job before that ends.
   *
   * @throws LeaseLost where another has it: nothing that this worker has read may be written then
   */
  async hold(within: Statements): Promise<void> {
    const held = await within.executeSql(`select 1 from pgboss.job where ${MINE} for update`, this.#mine());
    if (held.rows.length === 0) throw new LeaseLost("another worker has it");
  }

  /** As if the job had never been taken. */
  async giveBack(): Promise<void> {
    await this.#statements.executeSql(
      `update pgboss.job set state = 'created', started_on = null where ${MINE}`,
      this.#mine(),
    );
  }

  async #renew(): Promise<void> {
    const sql = `update pgboss.job set started_on = now() where ${MINE} returning 1`;
    // Without a connection the lease may yet last; if it does not, `hold` finds out.
    const renewed = await this.#statements.executeSql(sql, this.#mine()).catch(() => null);
    // Or the job was just finished: that is seen before the next tick.
    if (renewed?.rows.length === 0) this.#lost = true;
  }

  #mine(): unknown[] {
    return [QUEUE, this.#job.id, this.#job.retries];
  }
}

const MINE = "name = $1 and id = $2 and state = 'active' and retry_count = $3";
