import {
  CreateServiceItemDocument,
  type CreateServiceItemInput,
  DeleteServiceItemDocument,
  ServiceItemDocument,
  ServiceItemsDocument,
  UpdateServiceItemDocument,
  type UpdateServiceItemInput,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const services: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { serviceItems } = await ask(ServiceItemsDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return serviceItems;
  },
  async one(id) {
    return present((await ask(ServiceItemDocument, { id })).serviceItem);
  },
  async create(values) {
    const input = only<CreateServiceItemInput>(values, fields) as CreateServiceItemInput;
    return (await tell(CreateServiceItemDocument, { input })).createServiceItem;
  },
  async update(id, values) {
    const input = { ...only<UpdateServiceItemInput>(values, fields), version: versionOf(values) };
    return (await tell(UpdateServiceItemDocument, { id, input })).updateServiceItem;
  },
  remove: (id, version) => tell(DeleteServiceItemDocument, { id, version }),
};

const sortFields = { code: 'CODE', name: 'NAME', costClass: 'COST_CLASS', updatedAt: 'UPDATED_AT' } as const;

const fields = ['code', 'name', 'costClass', 'unit', 'active', 'note'] as const;
