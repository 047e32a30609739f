import { spareReadiness } from '@jiannuo/rules';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { proofOf } from '../coverage/coverage-answer.js';
import { stageOn } from '../coverage/coverage-state.js';
import { uuids } from './ledger.js';
import type { SparePart, SpareReadiness } from './spare-readiness.type.js';
import { freeOf } from './stock-sql.js';

/** Could we keep the 24-hour promise today, for one contract or for all (K-01, S-02)? */
export class SpareReadinessService {
  constructor(private readonly deps: ServiceDeps) {}

  async of(contractId: string | null): Promise<SpareReadiness> {
    const products = await this.#products(contractId);
    const decision = spareReadiness({
      lines: products.map(({ productId, promised, parts }) => ({
        productId,
        promised,
        freeSame: freeSame(parts),
        equivalents: parts.filter(({ same }) => !same),
      })),
    });
    const proof = proofOf(decision, []);
    const states = new Map(decision.outcome.lines.map((line) => [line.productId, line.state]));
    return {
      ready: decision.outcome.ready,
      basis: [...proof.basis],
      warnings: proof.warnings.map((warning) => ({ ...warning, basis: [...warning.basis] })),
      lines: products.map((product) => ({
        ...product,
        freeSame: freeSame(product.parts),
        state: states.get(product.productId) ?? 'NOT_PROMISED',
      })),
    };
  }

  /** Products of the devices in service, whether a contract in force promises a substitute, and what could be one. */
  #products(contractId: string | null): Promise<Product[]> {
    const today = sql`${this.deps.clock.today()}::date`;
    const stage = stageOn({ stageFrom: sql`c.stage_from`, stages: sql`c.stages` }, today);
    const ofContract =
      contractId === null ? sql`true` : sql`u.contract_id = ANY(${uuids([contractId])}::uuid[])`;
    return query<Product>(
      this.deps.em,
      sql`WITH promising AS MATERIALIZED (
          SELECT c.id FROM contract c JOIN contract_terms_version t
            ON t.contract_id = c.id AND t.version = c.terms_version
          WHERE ${stage} IN ('FREE', 'PAID') AND t.terms->'response'->>'substituteHours' IS NOT NULL
        ), installed AS MATERIALIZED (
          SELECT d.product_id, count(DISTINCT d.id)::int AS devices,
            bool_or(u.contract_id IN (SELECT id FROM promising)) AS promised
          FROM (SELECT id AS device_id, contract_id FROM device WHERE contract_id IS NOT NULL
            UNION SELECT device_id, contract_id FROM certificate_device) u
          JOIN device d ON d.id = u.device_id AND d.status = 'IN_SERVICE'
          WHERE ${ofContract}
          GROUP BY 1
        )
        SELECT p.id AS "productId", p.model, p.name, i.devices AS "deviceCount", i.promised,
          (SELECT coalesce(json_agg(json_build_object('partId', s.id, 'number', s.number, 'name', s.name,
              'free', ${freeOf(sql`s.id`)}, 'same', NOT f.equivalent, 'clientAgreed', f.equivalent)
              ORDER BY f.equivalent, s.number), '[]'::json)
            FROM part_product f JOIN part s ON s.id = f.part_id
            WHERE f.product_id = p.id AND s.category = 'SUBSTITUTE' AND s.active) AS parts
        FROM installed i JOIN product p ON p.id = i.product_id
        ORDER BY p.model, p.id`,
    );
  }
}

interface Product {
  readonly productId: string;
  readonly model: string;
  readonly name: string;
  readonly deviceCount: number;
  readonly promised: boolean;
  readonly parts: SparePart[];
}

function freeSame(parts: readonly SparePart[]): number {
  return parts.reduce((sum, { same, free }) => sum + (same ? free : 0), 0);
}
