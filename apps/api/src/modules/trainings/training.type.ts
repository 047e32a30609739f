import type { AssessmentResult, WorkKind } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { WorkKindEnum } from '../certificates/certificate-enums.js';
import { PersonType } from '../people/person.type.js';
import type { TrainingKind } from './training.entity.js';
import { AssessmentResultEnum, TrainingKindEnum } from './training.enums.js';

@ObjectType('Training', { description: '培训: what was taught on a day, and what passing it qualifies for.' })
export class TrainingType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: '培训名称.' })
  title!: string;

  @Field(() => TrainingKindEnum, { description: 'What it is for.' })
  kind!: TrainingKind;

  @Field(() => String, { nullable: true, description: 'What was taught.' })
  subject!: string | null;

  @Field(() => GraphQLPlainDate, { description: 'Its first day.' })
  heldOn!: PlainDate;

  @Field(() => Int, { description: '学时: hours of instruction.' })
  hours!: number;

  @Field(() => String, { nullable: true, description: 'Who taught.' })
  trainer!: string | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place!: string | null;

  @Field(() => [WorkKindEnum], { description: 'Work that may be taken up after passing it (P-04).' })
  qualifiesFor!: WorkKind[];

  @Field(() => Int, {
    nullable: true,
    description: 'The score that just passes, of 100; null: nothing is assessed.',
  })
  passMark!: number | null;

  @Field(() => String, { nullable: true, description: 'Remarks. Needs `training:read`.' })
  note!: string | null;

  @Field(() => Int, { nullable: true, description: 'People on it. Needs `training:read`.' })
  traineeCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those who were there. Needs `training:read`.' })
  attendedCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those who passed. Needs `training:read`.' })
  passedCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Those of whom it is not yet known whether they were there, or passed. Needs `training:read`.',
  })
  openCount!: number | null;

  @Field(() => [TraineeType], {
    description: 'The people on it, by number, at most 500; without `training:read` oneself only.',
  })
  trainees!: TraineeType[];

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

@ObjectType('Trainee', { description: 'One of our staff at a training.' })
export class TraineeType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => TrainingType, { description: 'The training.' })
  training!: TrainingType;

  @Field(() => PersonType, { nullable: true, description: 'Who.' })
  person!: PersonType | null;

  @Field(() => Boolean, { nullable: true, description: '到场; null: nobody has said yet.' })
  attended!: boolean | null;

  @Field(() => Int, { nullable: true, description: '得分, 0 to 100.' })
  score!: number | null;

  @Field(() => AssessmentResultEnum, {
    nullable: true,
    description: 'Whether the score passes, by T-01; null: not assessed.',
  })
  result!: AssessmentResult | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Day of the assessment: from then on the post may be taken up.',
  })
  assessedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Who wrote the assessment down.' })
  assessedBy!: string | null;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const TrainingPage = pageOf(TrainingType, 'Training');
export const TraineePage = pageOf(TraineeType, 'Trainee');
