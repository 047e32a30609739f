import type pg from 'pg';

/** The id of the n-th row of a kind: stable, so that tests can name rows. */
export function idOf(kind: 'author' | 'book' | 'review', n: number): string {
  const mark = { author: 'a', book: 'b', review: 'c' }[kind];
  return `${mark}0000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

export const authorCount = 12;
export const bookCount = 240;

/** Duplicates, NULLs, ties, Chinese, quotes and wildcards: what lists meet. Always the same rows. */
export async function stockLibrary(pool: pg.Pool): Promise<void> {
  await pool.query(`SELECT setseed(0.42)`);
  await pool.query(
    `INSERT INTO author SELECT ('a0000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
       (ARRAY['张三','阿强','Émile','O''Brien','王五','<b>Bo</b>'])[1 + n % 6] || n,
       CASE WHEN n % 3 > 0 THEN 'secret' || n || '@canary.example' END,
       CASE WHEN n % 4 > 0 THEN date '1950-01-31' + n * 100 END
     FROM generate_series(0, ${authorCount - 1}) n`,
  );
  await pool.query(
    `INSERT INTO book SELECT ('b0000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
       (ARRAY['红楼梦','Zebra','apple','100% "sure"','a_b','back\\slash','水浒传','Åse'])[1 + n * 7 % 8] || ' ' || n % 17,
       (ARRAY['NOVEL','POETRY','SCIENCE'])[1 + n % 3],
       ('a0000000-0000-7000-8000-' || lpad((n % ${authorCount})::text, 12, '0'))::uuid,
       CASE WHEN n % 5 = 0 AND n > 0 THEN ('b0000000-0000-7000-8000-' || lpad((n - 5)::text, 12, '0'))::uuid END,
       CASE WHEN n % 4 > 0 THEN date '2020-02-29' + n % 40 END,
       CASE WHEN n % 3 > 0 THEN (n * 1234567)::bigint * 100 END,
       100 + n % 9, n % 2 = 0,
       CASE n % 3 WHEN 0 THEN '{}'::text[] WHEN 1 THEN ARRAY['新','x"y'] ELSE ARRAY['a,b'] END,
       CASE n % 3 WHEN 0 THEN NULL WHEN 1 THEN '{"b": [1, null, "摄像机"], "a": 1.50}'::jsonb ELSE '"plain"'::jsonb END,
       jsonb_build_object('colour', 'red' || n % 4, 'note', jsonb_build_object('zh', '红', 'en', 'red')),
       '', timestamptz '2026-01-31 23:59:59.123456+08' + n % 30 * interval '7 hours'
     FROM generate_series(0, ${bookCount - 1}) n`,
  );
  await pool.query(`UPDATE book SET search_text = lower(title || ' ' || shelf)`);
  await pool.query(
    `INSERT INTO review SELECT ('c0000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
       ('b0000000-0000-7000-8000-' || lpad((n * n % ${bookCount})::text, 12, '0'))::uuid,
       1 + n % 5, CASE WHEN n % 4 > 0 THEN '好书 ' || n END, n % 5 = 0
     FROM generate_series(0, 599) n`,
  );
  await pool.query('ANALYZE');
}
