import { describe, expect, test } from "vitest";
import type { Store } from "../../src/store/store.js";
import { newStore, now, worker } from "./new-store.js";

const day = 86_400_000;
const at = (days: number) => new Date(Date.parse(now) + days * day).toISOString();
const schedule = { youngDays: 30, everyDays: 120 };

/** A site whose articles were all read in the first run. */
function imported(articles: readonly { readonly published: string | null }[]): Store {
  const store = newStore();
  store.runs.begin("nightly", worker, now);
  store.runs.finish(1, now, {});
  const rows = articles.map(({ published }, index) => [index, published]);
  store.query(
    `INSERT INTO pages (site, key, kind, url, found_run, found_at, tried_run, outcome, checked_at, published_at)
     SELECT 'a', 'a:' || json_extract(value, '$[0]'), 'article', 'http://a.vn/' || json_extract(value, '$[0]'), 1, ?, 1, 'new', ?,
       json_extract(value, '$[1]') FROM json_each(?) RETURNING id`,
    now,
    now,
    JSON.stringify(rows),
  );
  store.query("INSERT INTO bodies VALUES ('x', 0, 'none', x'') RETURNING sha256");
  store.query(
    `INSERT INTO fetches (run_id, page_id, url, started_at, outcome, headers, redirects, total_ms, wire_bytes, attempts)
     SELECT 1, id, url, checked_at, 'body', '{}', '[]', 1, 1, 1 FROM pages RETURNING id`,
  );
  store.query(
    `INSERT INTO versions (page_id, sha256, fetch_id, fetched_at, reading)
     SELECT page_id, 'x', id, started_at, 'record' FROM fetches RETURNING id`,
  );
  store.query("UPDATE pages SET version_id = (SELECT v.id FROM versions v WHERE v.page_id = pages.id) RETURNING id");
  return store;
}

/** One quiet night: what is due is looked at, and is as it was. */
function night(store: Store, days: number): number[] {
  const run = store.runs.begin("nightly", worker, at(days)).id;
  store.revisits.addArticles("a", { ...schedule, now: at(days) }, run);
  const due = store.query<{ page_id: number }>("DELETE FROM frontier RETURNING page_id").map(({ page_id }) => page_id);
  store.query(
    `UPDATE pages SET checked_at = ?, tried_run = ?, outcome = 'unchanged', looks = looks + 1
     WHERE id IN (SELECT value FROM json_each(?)) RETURNING id`,
    at(days),
    run,
    JSON.stringify(due),
  );
  store.runs.finish(run, at(days), {});
  return due;
}

test("5,000 old articles: some forty a night from the second on, and each of them within everyDays", () => {
  const store = imported(Array.from({ length: 5000 }, (_, n) => ({ published: at(-40 - (n % 3000)) })));
  const seen = new Map<number, number>();
  for (let days = 1; days <= 120; days += 1) {
    const due = night(store, days);
    expect(due.length).toBeLessThan(48);
    for (const id of due) {
      expect(seen.has(id)).toBe(false);
      seen.set(id, days);
    }
  }
  expect(seen.size).toBe(5000);
});

describe("when one article is looked at", () => {
  const nights = (published: string | null, edited?: number) => {
    const store = imported([{ published }]);
    const looks: number[] = [];
    for (let days = 1; days <= 40; days += 1) {
      if (night(store, days).length > 0) looks.push(days);
      if (edited === days) store.query("UPDATE pages SET edited_at = ?, looks = 0 RETURNING id", at(days));
    }
    return looks;
  };

  test("young: nightly at first, then whenever its age has grown by a quarter", () => {
    expect(nights(now)).toEqual([1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25]);
  });
  test("an old one does not become young by being imported", () => {
    expect(nights(at(-400)).length).toBeLessThan(2);
    expect(nights(null).length).toBeLessThan(2);
  });
  test("an edit makes it young again", () => {
    expect(nights(at(-400), 20).filter((days) => days > 20)).toEqual([21, 22, 23, 24, 25, 26, 28, 30, 33, 36, 40]);
  });
});
