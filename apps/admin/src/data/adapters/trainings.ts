import {
  CreateTrainingDocument,
  type CreateTrainingInput,
  DeleteTrainingDocument,
  TrainingDocument,
  TrainingsDocument,
  UpdateTrainingDocument,
  type UpdateTrainingInput,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const trainings: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { trainings: page } = await ask(TrainingsDocument, {
      filter: filled(filter),
      sort: sortBy({ heldOn: 'HELD_ON', title: 'TITLE', updatedAt: 'UPDATED_AT' } as const, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(TrainingDocument, { id: String(id) })).training);
  },
  async create(values) {
    const input = only<CreateTrainingInput>(values, fields) as CreateTrainingInput;
    return (await tell(CreateTrainingDocument, { input })).createTraining;
  },
  async update(id, values) {
    const input = { ...only<UpdateTrainingInput>(values, fields), version: versionOf(values) };
    return (await tell(UpdateTrainingDocument, { id: String(id), input })).updateTraining;
  },
  remove: (id, version) => tell(DeleteTrainingDocument, { id: String(id), version }),
};

const fields = [
  'title',
  'kind',
  'heldOn',
  'hours',
  'trainer',
  'place',
  'qualifiesFor',
  'passMark',
  'subject',
  'note',
] as const;
