import type { TestApi } from './harness.js';

/** People by the thousand with some certificates each, over all types; four of five have their scan. */
export async function manyCertificates(api: TestApi, people: number, each: number): Promise<void> {
  await api.sql(
    `INSERT INTO person (id, number, name, department, post, languages, regions, skills, state, search_text, created_at, updated_at, version)
     SELECT gen_random_uuid(), 'R-' || lpad(n::text, 4, '0'), '员工' || n, '部门' || n % 8, '工程师', '{}', ARRAY['地区' || n % 5],
       ARRAY['技能' || n % 8, '技能' || n % 4], 'ACTIVE', lower('R-' || lpad(n::text, 4, '0')), now(), now(), 1
     FROM generate_series(1, ${people}) n`,
  );
  await api.sql(
    `INSERT INTO certificate (id, person_id, type_id, number, issuer, issued_on, valid_until_on, next_review_on, created_at, updated_at, version)
     SELECT gen_random_uuid(), p.id, t.id, CASE WHEN t.code <> 'ID_CARD' THEN 'N' || n END, t.issuer, d, d + 1095,
       CASE WHEN n % 3 = 0 THEN d + 800 END, now(), now(), 1
     FROM (SELECT id, row_number() OVER (ORDER BY number) AS m FROM person) p
     CROSS JOIN generate_series(0, ${each - 1}) n
     JOIN LATERAL (SELECT id, code, issuer FROM certificate_type WHERE scope = 'PERSON' ORDER BY position
       OFFSET n % 7 LIMIT 1) t ON true
     CROSS JOIN LATERAL (SELECT date '2023-01-01' + (p.m * 7 + n * 113)::int % 1200 AS d) x`,
  );
  await api.sql(
    `INSERT INTO stored_file (id, storage_key, key_id, owner_kind, owner_id, document_class, name, content_type, bytes,
       digest, uploaded_by, uploaded_at)
     SELECT gen_random_uuid(), replace(gen_random_uuid()::text, '-', ''), 'test', 'CERTIFICATE', id, 'CERTIFICATE',
       'scan.jpg', 'image/jpeg', 1, '\\x00', 'test', now() FROM certificate WHERE abs(hashtext(id::text)) % 5 > 0`,
  );
  await api.sql(
    `INSERT INTO insurance_month (id, person_id, month, recorded_by, recorded_at)
     SELECT gen_random_uuid(), p.id, m, 'test', now() FROM person p, unnest(ARRAY['2026-04', '2026-05']) m`,
  );
  await api.sql('ANALYZE person, certificate, stored_file, insurance_month, certificate_type');
}
