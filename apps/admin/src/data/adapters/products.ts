import {
  CreateProductDocument,
  type CreateProductInput,
  DeleteProductDocument,
  ProductDocument,
  ProductsDocument,
  UpdateProductDocument,
  type UpdateProductInput,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const products: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { products: page } = await ask(ProductsDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(ProductDocument, { id })).product);
  },
  async create(values) {
    const input = only<CreateProductInput>(values, fields) as CreateProductInput;
    return (await tell(CreateProductDocument, { input })).createProduct;
  },
  async update(id, values) {
    const input = { ...only<UpdateProductInput>(values, fields), version: versionOf(values) };
    return (await tell(UpdateProductDocument, { id, input })).updateProduct;
  },
  remove: (id, version) => tell(DeleteProductDocument, { id, version }),
};

const sortFields = {
  name: 'NAME',
  model: 'MODEL',
  category: 'CATEGORY',
  manufacturer: 'MANUFACTURER',
  updatedAt: 'UPDATED_AT',
} as const;

const fields = [
  'name',
  'model',
  'category',
  'manufacturer',
  'unit',
  'oemTermMonths',
  'softwareEndedOn',
  'note',
] as const;
