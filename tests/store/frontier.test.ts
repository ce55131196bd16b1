import { describe, expect, test } from "vitest";
import type { Store } from "../../src/store/store.js";
import { fetchOf, newStore, now, page, worker } from "./new-store.js";

function begun() {
  const store = newStore();
  return { store, run: store.runs.begin("crawl", worker, now).id };
}

/** Leases and finishes everything that is left, and says in which order. */
function order(store: Store, run: number): string[] {
  const keys: string[] = [];
  for (let lease = store.frontier.lease("a", run); lease !== null; lease = store.frontier.lease("a", run)) {
    keys.push(lease.key);
    store.frontier.done(lease.pageId);
  }
  return keys;
}

const said = { same: false, digest: null };

function finish(store: Store, run: number): void {
  store.runs.finish(run, now, {});
}

test("what discovery finds comes in its order, and each page once", () => {
  const { store, run } = begun();
  for (const key of ["b", "a", "b", "c"]) store.frontier.found(page(key), run, now);
  expect(order(store, run)).toEqual(["b", "a", "c"]);
});

test("pages of earlier runs come after those of this one, then those due again, then what failed", () => {
  const { store, run } = begun();
  for (const key of ["read", "failed", "left"]) store.frontier.found(page(key), run, now);
  const read = store.frontier.lease("a", run)!;
  const sha256 = store.bodies.put(Buffer.from("x"));
  const row = { ...fetchOf(read.pageId, run), sha256 };
  store.fetches.answered(row, said);
  store.frontier.done(read.pageId);
  const failed = store.frontier.lease("a", run)!;
  store.fetches.failed(failed.pageId, run, now, "reset");
  store.frontier.putOff(failed.pageId, run);
  finish(store, run);

  const next = store.runs.begin("crawl", worker, now).id;
  store.revisits.addArticles("a", { youngDays: 30, everyDays: 0, now }, next);
  store.frontier.found(page("new"), next, now);
  expect(order(store, next)).toEqual(["new", "left", "read", "failed"]);
});

test("a page looked at by a clock that was years ahead is due", () => {
  const { store, run } = begun();
  store.frontier.found(page("read"), run, now);
  const { pageId } = store.frontier.lease("a", run)!;
  const sha256 = store.bodies.put(Buffer.from("x"));
  const row = { ...fetchOf(pageId, run), sha256, startedAt: "2099-01-01T00:00:00.000Z" };
  store.fetches.answered(row, said);
  store.frontier.done(pageId);
  store.query("UPDATE pages SET found_at = '2020-01-01', changed_at = '2020-01-01' RETURNING id");
  finish(store, run);
  const next = store.runs.begin("crawl", worker, now).id;
  expect(store.revisits.addArticles("a", { youngDays: 30, everyDays: 30, now }, next)).toBe(1);
});

test("what failed is not tried again in its run", () => {
  const { store, run } = begun();
  store.frontier.found(page("x"), run, now);
  store.frontier.putOff(store.frontier.lease("a", run)!.pageId, run);
  expect(store.frontier.lease("a", run)).toBeNull();
  expect(store.frontier.waiting("a")).toBe(1);
});

test("a start page is fetched in every run, once", () => {
  const { store, run } = begun();
  const start = page("start", { kind: "list" });
  store.frontier.addStart(start, run, now);
  const { pageId } = store.frontier.lease("a", run)!;
  store.fetches.failed(pageId, run, now, "");
  store.frontier.done(pageId);
  store.frontier.addStart(start, run, now);
  expect(store.frontier.lease("a", run)).toBeNull();
  finish(store, run);
  const next = store.runs.begin("crawl", worker, now).id;
  store.frontier.addStart(start, next, now);
  expect(store.frontier.lease("a", next)?.key).toBe("start");
});

test("only what an earlier run found is known", () => {
  const { store, run } = begun();
  const found = () => store.frontier.found(page("x"), run, now);
  expect([found(), found()]).toEqual([false, false]);
  finish(store, run);
  expect(store.frontier.found(page("x"), store.runs.begin("crawl", worker, now).id, now)).toBe(true);
});

describe("a run that was cut off", () => {
  test("is continued by the same command, and its leases are taken again at once", () => {
    const { store, run } = begun();
    store.frontier.found(page("x"), run, now);
    expect(store.frontier.lease("a", run)?.key).toBe("x");
    expect(store.frontier.lease("a", run)).toBeNull();
    expect(store.runs.begin("crawl", worker, now)).toEqual({ id: run, resumed: true });
    expect(store.frontier.lease("a", run)?.key).toBe("x");
  });

  test("is continued a day later with another look at the lists, and at nothing else", () => {
    const { store, run } = begun();
    const list = page("list", { kind: "list" });
    store.frontier.addStart(list, run, now);
    store.frontier.found(page("x"), run, now);
    const row = { ...fetchOf(0, run), sha256: store.bodies.put(Buffer.from("x")) };
    for (let lease = store.frontier.lease("a", run); lease !== null; lease = store.frontier.lease("a", run)) {
      const { pageId } = lease;
      store.fetches.answered({ ...row, pageId }, said);
      store.frontier.done(pageId);
    }
    const again = (at: string) => {
      expect(store.runs.begin("crawl", worker, at)).toEqual({ id: run, resumed: true });
      store.frontier.addStart(list, run, at);
      store.frontier.found(page("x"), run, at);
      return order(store, run);
    };
    expect(again("2026-01-01T11:00:00.000Z")).toEqual([]);
    expect(again("2026-01-02T00:00:00.000Z")).toEqual(["list"]);
  });

  test("is given up by another command; its untold changes are told by the next", () => {
    const { store, run } = begun();
    store.frontier.found(page("x"), run, now);
    const { pageId } = store.frontier.lease("a", run)!;
    const counts = { added: 1, removed: 0, changed: 0 };
    const change = { pageId, change: "new", foundAt: now, counts, factsBefore: null, factsAfter: null } as const;
    store.changes.add({ ...change, detail: "{}" });
    store.changes.claim(run);
    const next = store.runs.begin("nightly", worker, now);
    expect(next.resumed).toBe(false);
    expect(store.runs.recent(2).map(({ outcome }) => outcome)).toEqual([null, "abandoned"]);
    expect([...store.changes.of(run)]).toEqual([]);
    store.changes.claim(next.id);
    expect([...store.changes.of(next.id)].map(({ key }) => key)).toEqual(["x"]);
  });

  test("a list whose body is stored is followed before anything is fetched", () => {
    const { store, run } = begun();
    store.frontier.found(page("list", { kind: "list" }), run, now);
    store.frontier.found(page("x"), run, now);
    store.frontier.toFollow(store.frontier.lease("a", run)!.pageId);
    store.runs.begin("crawl", worker, now);
    expect(store.frontier.lease("a", run)).toMatchObject({ key: "list", state: "stored" });
  });
});
