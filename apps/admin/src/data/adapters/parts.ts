import {
  CreatePartDocument,
  type CreatePartInput,
  DeletePartDocument,
  PartDocument,
  PartsDocument,
  UpdatePartDocument,
  type UpdatePartInput,
} from '@jiannuo/schema';
import { may } from '../../auth/session';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const parts: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { parts: page } = await ask(PartsDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(PartDocument, { id, cost: may('stock:cost') })).part);
  },
  async create(values) {
    const input = only<CreatePartInput>(values, fields) as CreatePartInput;
    return (await tell(CreatePartDocument, { input })).createPart;
  },
  async update(id, values) {
    const input = { ...only<UpdatePartInput>(values, [...fields, 'active']), version: versionOf(values) };
    return (await tell(UpdatePartDocument, { id, input })).updatePart;
  },
  remove: (id, version) => tell(DeletePartDocument, { id, version }),
};

const sortFields = {
  number: 'NUMBER',
  name: 'NAME',
  model: 'MODEL',
  category: 'CATEGORY',
  supplier: 'SUPPLIER',
  onHand: 'ON_HAND',
  free: 'FREE',
  updatedAt: 'UPDATED_AT',
} as const;

const fields = [
  'number',
  'name',
  'model',
  'unit',
  'category',
  'tracking',
  'manufacturer',
  'supplier',
  'supplierTermMonths',
  'minimumStock',
  'shelfLifeDays',
  'note',
] as const;
