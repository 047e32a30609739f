import {
  CreatePriceListDocument,
  type CreatePriceListInput,
  DeletePriceListDocument,
  PriceListDocument,
  PriceListsDocument,
  UpdatePriceListDocument,
  type UpdatePriceListInput,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const priceLists: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { priceLists: page } = await ask(PriceListsDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(PriceListDocument, { id })).priceList);
  },
  async create(values) {
    const input = only<CreatePriceListInput>(values, fields) as CreatePriceListInput;
    return (await tell(CreatePriceListDocument, { input })).createPriceList;
  },
  async update(id, values) {
    const input = { ...only<UpdatePriceListInput>(values, fields), version: versionOf(values) };
    return (await tell(UpdatePriceListDocument, { id, input })).updatePriceList;
  },
  remove: (id, version) => tell(DeletePriceListDocument, { id, version }),
};

const sortFields = {
  code: 'CODE',
  name: 'NAME',
  region: 'REGION',
  customerClass: 'CUSTOMER_CLASS',
  updatedAt: 'UPDATED_AT',
} as const;

const fields = ['code', 'name', 'region', 'customerClass', 'taxIncluded', 'active', 'note'] as const;
