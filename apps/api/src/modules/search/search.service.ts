import type { Permission, Viewer } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { joinSql, matches, type Sql, sql } from '../../platform/read/index.js';
import type { SearchHit } from './search.type.js';

const MOST_HITS = 50;

/** One box for everything: any fragment, Chinese or the initials of its pinyin. */
export class SearchService {
  constructor(private readonly deps: ServiceDeps) {}

  /**
   * What the viewer may read and the text is part of, in one statement: what is called exactly so first, then
   * the kinds by turns. Raises BAD_INPUT (more than 100 characters, a limit outside 1 to 50).
   */
  async find(text: string, limit: number, viewer: Viewer): Promise<SearchHit[]> {
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_HITS) {
      throw badField('limit', 'RANGE', `应为 1 到 ${MOST_HITS}。`, `From 1 to ${MOST_HITS}.`);
    }
    const wanted = text.normalize('NFC').trim();
    const branches = sources
      .filter(({ permission }) => viewer.can(permission))
      .flatMap((source, rank) => branch(source, rank, wanted) ?? []);
    if (branches.length === 0) return [];
    return query<SearchHit>(
      this.deps.em,
      sql`SELECT kind, id::text, title, detail FROM (
          SELECT *, row_number() OVER (PARTITION BY kind ORDER BY exact DESC, title, id) AS turn
          FROM (${joinSql(branches, sql` UNION ALL `)}) hits
        ) ordered ORDER BY exact DESC, turn, rank LIMIT ${limit}`,
    );
  }
}

interface Source {
  readonly kind: SearchHit['kind'];
  readonly permission: Permission;
  readonly from: Sql;
  /** Lower-case text with pinyin, and an index. */
  readonly searchText: Sql;
  readonly title: Sql;
  readonly detail: Sql;
}

const r = { id: sql`r.id`, searchText: sql`r.search_text` };

const sources: readonly Source[] = [
  {
    kind: 'CUSTOMER',
    permission: 'customer:read',
    from: sql`customer r`,
    searchText: r.searchText,
    title: sql`r.name`,
    detail: sql`coalesce(r.region, '')`,
  },
  {
    kind: 'CONTRACT',
    permission: 'contract:read',
    from: sql`contract r`,
    searchText: r.searchText,
    title: sql`r.number`,
    detail: sql`r.name`,
  },
  {
    kind: 'DEVICE',
    permission: 'device:read',
    from: sql`device r`,
    searchText: r.searchText,
    title: sql`r.serial`,
    detail: sql`concat_ws(' · ', (SELECT p.name FROM product p WHERE p.id = r.product_id), r.position,
      (SELECT u.name FROM customer u WHERE u.id = r.customer_id))`,
  },
  {
    kind: 'PRODUCT',
    permission: 'product:read',
    from: sql`product r`,
    searchText: r.searchText,
    title: sql`r.model`,
    detail: sql`concat_ws(' · ', r.name, r.manufacturer)`,
  },
  {
    kind: 'PART',
    permission: 'part:read',
    from: sql`part r`,
    searchText: r.searchText,
    title: sql`r.number`,
    detail: sql`concat_ws(' · ', r.name, r.model, r.manufacturer)`,
  },
  {
    kind: 'PART',
    permission: 'stock:read',
    from: sql`(SELECT p.id, p.number, p.name, u.serial, lower(u.serial) AS search_text
      FROM stock_unit u JOIN part p ON p.id = u.part_id) r`,
    searchText: r.searchText,
    title: sql`r.serial`,
    detail: sql`concat_ws(' · ', r.number, r.name)`,
  },
  {
    kind: 'PLACE',
    permission: 'place:read',
    from: sql`stock_place r`,
    searchText: r.searchText,
    title: sql`r.code`,
    detail: sql`concat_ws(' · ', r.name, r.keeper)`,
  },
  {
    kind: 'PERSON',
    permission: 'person:read',
    from: sql`person r`,
    searchText: r.searchText,
    title: sql`r.name`,
    detail: sql`concat_ws(' · ', r.number, r.department, r.post)`,
  },
  {
    kind: 'USER',
    permission: 'user:read',
    from: sql`app_user r`,
    searchText: sql`lower(r.username || E'\\n' || r.display_name)`,
    title: sql`r.display_name`,
    detail: sql`r.username`,
  },
];

/** The rows of one kind: those called exactly so, found by their own index, and others as they come. */
function branch({ kind, from, searchText, title, detail }: Source, rank: number, text: string): Sql | null {
  const found = matches(searchText, text, 'text');
  if (!found) return null;
  const columns = (exact: Sql) =>
    sql`SELECT ${kind}::text AS kind, ${r.id}, ${title} AS title, ${detail} AS detail, ${exact} AS exact, ${rank}::int AS rank`;
  const names = [...new Set([text, text.toLowerCase(), text.toUpperCase()])];
  const exactly = sql`${title} = ANY(${names}::text[])`;
  return sql`(
    (${columns(sql`true`)} FROM ${from} WHERE ${exactly} LIMIT ${MOST_HITS})
    UNION ALL
    (${columns(sql`false`)} FROM ${from} WHERE ${found} AND NOT ${exactly} LIMIT ${LOOKED_AT}))`;
}

const LOOKED_AT = 200;
