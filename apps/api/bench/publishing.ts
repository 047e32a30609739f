import type pg from 'pg';
import { median } from './keyset.js';
import { ask } from './load.js';
import type { Server } from './processes.js';
import { today } from './setting.js';
import { type BenchStore, ITEMS } from './store.js';

/** Median milliseconds to publish a list of 20,000 items, judged and proved, beside the same rows inserted bare. */
export async function publishing(
  server: Server,
  { listId }: BenchStore,
  client: pg.Client,
  rounds: number,
): Promise<{ ours: number; bare: number; ratio: number }> {
  const [ours, bare]: [number[], number[]] = [[], []];
  await giveUpDraft(server, listId);
  for (let round = 0; round < rounds; round++) {
    const published = await publish(server, listId);
    ours.push(published.ms);
    bare.push(await insert(client, published.editionId));
  }
  const ratios = ours.map((ms, at) => ms / (bare[at] ?? Number.NaN));
  return { ours: median(ours), bare: median(bare), ratio: median(ratios) };
}

async function publish(server: Server, listId: string): Promise<{ editionId: string; ms: number }> {
  const started = await data<{ id: string; version: number }>(
    server,
    'mutation ($id: ID!) { done: startPriceDraft(listId: $id) { id version } }',
    { id: listId },
  );
  const input = { effectiveFrom: today, reason: 'bench', version: started.version };
  const at = performance.now();
  await data(
    server,
    'mutation ($id: ID!, $input: PublicationInput!) { done: publishPriceEdition(editionId: $id, input: $input) { id } }',
    { id: started.id, input },
  );
  return { editionId: started.id, ms: performance.now() - at };
}

/** Gives up the draft of a run that was cut off. */
async function giveUpDraft(server: Server, listId: string): Promise<void> {
  const { rows } = await data<{ rows: { id: string; version: number }[] }>(
    server,
    'query ($id: ID!) { done: priceEditions(filter: { listId: $id, state: [DRAFT] }) { rows { id version } } }',
    { id: listId },
  );
  for (const draft of rows) {
    await data(
      server,
      'mutation ($id: ID!, $version: Int!) { done: discardPriceDraft(editionId: $id, version: $version) { id } }',
      draft,
    );
  }
}

/** The rows of an edition once more as another edition, every constraint checked, then taken back. */
async function insert(client: pg.Client, editionId: string): Promise<number> {
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO price_edition (id, list_id, status, base_id, created_by, created_at, updated_at, version)
     SELECT $2, list_id, 'DRAFT', base_id, created_by, created_at, updated_at, 1 FROM price_edition WHERE id = $1`,
    [editionId, COPY],
  );
  const at = performance.now();
  const { rowCount } = await client.query(
    `INSERT INTO price (id, list_id, edition_id, edition_number, valid_from, published_at, part_id, service_id, item_id,
       unit, price_fen, proof, reason, changed_by, changed_at)
     SELECT new_id(), list_id, $2, edition_number + 1, valid_from, published_at, part_id, service_id, item_id,
       unit, price_fen, proof, reason, changed_by, changed_at FROM price WHERE edition_id = $1`,
    [editionId, COPY],
  );
  await client.query(
    `UPDATE price_edition c SET status = 'PUBLISHED', number = e.number + 1, effective_from = e.effective_from,
       published_at = e.published_at, published_by = 'bench', item_count = e.item_count, changed_count = 0,
       judged_by = e.judged_by FROM price_edition e WHERE e.id = $1 AND c.id = $2`,
    [editionId, COPY],
  );
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  const ms = performance.now() - at;
  await client.query('ROLLBACK');
  if (rowCount !== ITEMS) throw new Error(`An edition of ${rowCount} rows.`);
  return ms;
}

const COPY = '00000000-0000-7000-8000-0000000fffff';

async function data<T>(server: Server, query: string, variables: object): Promise<T> {
  const answer = await ask(server, { query, variables: variables as Record<string, unknown> });
  if (!answer.data?.done) throw new Error(JSON.stringify(answer.errors));
  return answer.data.done as T;
}
