import {
  CreateStockPlaceDocument,
  type CreateStockPlaceInput,
  DeleteStockPlaceDocument,
  type PlaceDetailFragment,
  type PlaceRowFragment,
  StockPlaceDocument,
  StockPlacesDocument,
  UpdateStockPlaceDocument,
  type UpdateStockPlaceInput,
} from '@jiannuo/schema';
import { may } from '../../auth/session';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const stockPlaces: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { stockPlaces: page } = await ask(StockPlacesDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
      cost: may('stock:cost'),
    });
    return { ...page, rows: page.rows.map(flat) };
  },
  async one(id) {
    return flat(present((await ask(StockPlaceDocument, { id, cost: may('stock:cost') })).stockPlace));
  },
  async create(values) {
    const input = only<CreateStockPlaceInput>(values, fields) as CreateStockPlaceInput;
    return flat((await tell(CreateStockPlaceDocument, { input })).createStockPlace);
  },
  async update(id, values) {
    const input = {
      ...only<UpdateStockPlaceInput>(values, [...fields, 'active']),
      version: versionOf(values),
    };
    return flat((await tell(UpdateStockPlaceDocument, { id, input })).updateStockPlace);
  },
  remove: (id, version) => tell(DeleteStockPlaceDocument, { id, version }),
};

/** Forms bind to ids; the API nests the contract. */
function flat<T extends PlaceRowFragment | PlaceDetailFragment>(place: T) {
  return { ...place, contractId: place.contract?.id ?? null };
}

const sortFields = { code: 'CODE', name: 'NAME', kind: 'KIND', updatedAt: 'UPDATED_AT' } as const;

const fields = ['code', 'name', 'kind', 'region', 'address', 'keeper', 'contractId', 'note'] as const;
