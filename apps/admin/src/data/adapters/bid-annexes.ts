import {
  BidAnnexDocument,
  BidAnnexesDocument,
  CreateBidAnnexDocument,
  type CreateBidAnnexInput,
  DeleteBidAnnexDocument,
  UpdateBidAnnexDocument,
  type UpdateBidAnnexInput,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const bidAnnexes: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { bidAnnexes: page } = await ask(BidAnnexesDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return withContractId(present((await ask(BidAnnexDocument, { id: String(id) })).bidAnnex));
  },
  async create(values) {
    const input = only<CreateBidAnnexInput>(values, fields) as CreateBidAnnexInput;
    return withContractId((await tell(CreateBidAnnexDocument, { input })).createBidAnnex);
  },
  async update(id, values) {
    const input = { ...only<UpdateBidAnnexInput>(values, fields), version: versionOf(values) };
    return withContractId((await tell(UpdateBidAnnexDocument, { id: String(id), input })).updateBidAnnex);
  },
  remove: (id, version) => tell(DeleteBidAnnexDocument, { id: String(id), version }),
};

/** The form chooses a contract by its id. */
function withContractId<
  A extends { readonly id: string; readonly contract?: { readonly id: string } | null },
>(annex: A): A & { contractId: string | null } {
  return { ...annex, contractId: annex.contract?.id ?? null };
}

const sortFields = {
  number: 'NUMBER',
  projectName: 'PROJECT_NAME',
  bidOn: 'BID_ON',
  updatedAt: 'UPDATED_AT',
} as const;

const fields = [
  'projectName',
  'recipient',
  'bidOn',
  'contractFromOn',
  'contractUntilOn',
  'contractId',
  'includeScans',
  'note',
] as const;
