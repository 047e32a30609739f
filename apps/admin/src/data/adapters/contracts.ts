import {
  ContractDocument,
  ContractsDocument,
  CreateContractDocument,
  type CreateContractInput,
  DeleteContractDocument,
  UpdateContractDocument,
  type UpdateContractInput,
} from '@jiannuo/schema';
import { may } from '../../auth/session';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const contracts: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { contracts: page } = await ask(ContractsDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return { ...page, rows: page.rows.map(flat) };
  },
  async one(id) {
    const { contract } = await ask(ContractDocument, { id, money: may('contract:money') });
    return flat(present(contract));
  },
  async create(values) {
    const input = only<CreateContractInput>(values, [...fields, 'kind', 'plans']) as CreateContractInput;
    return flat((await tell(CreateContractDocument, { input })).createContract);
  },
  async update(id, values) {
    const input = { ...only<UpdateContractInput>(values, fields), version: versionOf(values) };
    return flat((await tell(UpdateContractDocument, { id, input })).updateContract);
  },
  remove: (id, version) => tell(DeleteContractDocument, { id, version }),
};

/** Forms bind to ids; the API nests the whole customer. */
function flat<T extends { customer: { id: string } }>(contract: T): T & { id: string; customerId: string } {
  return { ...contract, customerId: contract.customer.id } as T & { id: string; customerId: string };
}

const sortFields = {
  number: 'NUMBER',
  name: 'NAME',
  'customer.name': 'CUSTOMER',
  signedOn: 'SIGNED_ON',
  freeUntilOn: 'FREE_UNTIL_ON',
  paidUntilOn: 'PAID_UNTIL_ON',
  updatedAt: 'UPDATED_AT',
} as const;

const fields = [
  'number',
  'name',
  'customerId',
  'region',
  'signedOn',
  'projectLead',
  'serviceOffice',
  'servicePhone',
  'settlementFen',
  'retentionFen',
  'note',
] as const;
