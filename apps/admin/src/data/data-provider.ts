import type { DataProvider, GetListResult, Identifier, RaRecord } from 'react-admin';
import { adapters } from './adapters';
import type { ListPage, ListQuery, ResourceAdapter, Row } from './resource-adapter';

const PAGE_LIMIT = 100;

/** react-admin's questions, handed to the adapter of each resource. */
export const dataProvider: DataProvider = {
  getList: async (resource, { filter, sort, pagination }) => {
    const query = listQuery(filter, sort, pagination);
    return listResult(await adapterOf(resource).list(query), query) as never;
  },
  getOne: async (resource, { id }) => ({ data: (await verb(resource, 'one')(id)) as never }),
  getMany: async (resource, { ids }) => {
    const rows: Row[] = [];
    for (let from = 0; from < ids.length; from += PAGE_LIMIT) {
      rows.push(...(await byIds(resource, ids.slice(from, from + PAGE_LIMIT))));
    }
    return { data: rows as never };
  },
  getManyReference: async (resource, { target, id, filter, sort, pagination }) => {
    const query = listQuery({ ...filter, [target]: id }, sort, pagination);
    return listResult(await adapterOf(resource).list(query), query) as never;
  },
  create: async (resource, { data }) => ({ data: (await verb(resource, 'create')(data)) as never }),
  update: async (resource, { id, data }) => ({ data: (await verb(resource, 'update')(id, data)) as never }),
  updateMany: async (resource) => refuse(resource, 'updateMany'),
  delete: async (resource, { id, previousData }) => {
    const version: unknown = previousData?.version;
    if (typeof version !== 'number') throw new Error('A row is deleted with the version that was seen');
    await verb(resource, 'remove')(id, version);
    return { data: { ...previousData, id } as never };
  },
  deleteMany: async (resource) => refuse(resource, 'deleteMany'),
};

function listQuery(
  filter: Record<string, unknown> | undefined,
  sort: { field: string; order: 'ASC' | 'DESC' } | undefined,
  pagination: { page: number; perPage: number } | undefined,
): ListQuery {
  const limit = Math.min(pagination?.perPage ?? PAGE_LIMIT, PAGE_LIMIT);
  return {
    filter: filter ?? {},
    sort: { field: sort?.field ?? 'id', direction: sort?.order ?? 'ASC' },
    limit,
    offset: ((pagination?.page ?? 1) - 1) * limit,
  };
}

/** A capped count is not a total: the pager then says "more than". */
function listResult(page: ListPage, { limit, offset }: ListQuery): GetListResult<RaRecord> {
  const data = [...page.rows];
  if (page.total.exact) return { data, total: page.total.count };
  return { data, pageInfo: { hasNextPage: data.length === limit, hasPreviousPage: offset > 0 } };
}

async function byIds(resource: string, ids: readonly Identifier[]): Promise<readonly Row[]> {
  const { rows } = await adapterOf(resource).list({
    filter: { ids },
    sort: { field: 'id', direction: 'ASC' },
    limit: ids.length,
    offset: 0,
  });
  return rows;
}

function adapterOf(resource: string): ResourceAdapter {
  const adapter = adapters[resource];
  if (adapter === undefined) throw new Error(`No adapter for ${resource}`);
  return adapter;
}

function verb<Name extends 'one' | 'create' | 'update' | 'remove'>(
  resource: string,
  name: Name,
): NonNullable<ResourceAdapter[Name]> {
  const method = adapterOf(resource)[name];
  return method ?? refuse(resource, name);
}

function refuse(resource: string, name: string): never {
  throw new Error(`${resource} has no ${name}`);
}
