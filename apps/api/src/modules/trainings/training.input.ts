import type { WorkKind } from '@jiannuo/rules';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { DateRange, enumOf, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import { WorkKindEnum } from '../certificates/certificate-enums.js';
import type { TrainingKind } from './training.entity.js';
import { TrainingKindEnum } from './training.enums.js';

@InputType()
abstract class TrainingFields {
  @Field(() => String, { nullable: true, description: 'What is taught.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Who teaches.' })
  trainer?: string | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The score that just passes, 1 to 100; null: nothing is assessed. It cannot change once somebody was assessed.',
  })
  passMark?: number | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A training to be entered.' })
export class CreateTrainingInput extends TrainingFields {
  @Field(() => String, { description: '培训名称.' })
  title!: string;

  @Field(() => TrainingKindEnum, { description: 'What it is for.' })
  kind!: TrainingKind;

  @Field(() => GraphQLPlainDate, { description: 'Its first day.' })
  heldOn!: PlainDate;

  @Field(() => Int, { description: '学时, 1 to 1,000.' })
  hours!: number;

  @Field(() => [WorkKindEnum], {
    defaultValue: [],
    description: 'Work that may be taken up after passing it; then it needs a pass mark.',
  })
  qualifiesFor!: WorkKind[];
}

@InputType({ description: 'Changes to a training. A field left out stays, null clears it.' })
export class UpdateTrainingInput extends TrainingFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '培训名称; null leaves it.' })
  title?: string | null;

  @Field(() => TrainingKindEnum, { nullable: true, description: 'What it is for; null leaves it.' })
  kind?: TrainingKind | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Its first day; null leaves it.' })
  heldOn?: PlainDate | null;

  @Field(() => Int, { nullable: true, description: '学时; null leaves it.' })
  hours?: number | null;

  @Field(() => [WorkKindEnum], { nullable: true, description: 'Work it qualifies for; null leaves it.' })
  qualifiesFor?: WorkKind[] | null;
}

@InputType({ description: 'What became of somebody at a training: the whole row of the attendance sheet.' })
export class MarkTraineeInput {
  @Field(() => Int, { description: 'The version of the row you saw.' })
  version!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether they were there; null: not known.' })
  attended?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Score of the assessment, 0 to 100; null: not assessed.' })
  score?: number | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description:
      'Day of the assessment, not before the training and not later than today; its first day when left out.',
  })
  assessedOn?: PlainDate | null;
}

@InputType({ description: 'Which trainings to list; all conditions given hold.' })
export class TrainingFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of title, trainer or place, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => [TrainingKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: TrainingKind[] | null;

  @Field(() => [WorkKindEnum], { nullable: true, description: 'That qualify for any of this work.' })
  qualifiesFor?: WorkKind[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Held in this stretch of days.' })
  heldOn?: DateRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Held by now with somebody unknown to have been there or passed, or all the others.',
  })
  open?: boolean | null;
}

@InputType({ description: 'Which rows of attendance sheets to list; all conditions given hold.' })
export class TraineeFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this training.' })
  trainingId?: string | null;
}

export const TrainingSortField = enumOf(['HELD_ON', 'TITLE', 'UPDATED_AT']);
registerEnumType(TrainingSortField, {
  name: 'TrainingSortField',
  description: 'What trainings can be sorted by; titles by pinyin.',
});
export const TrainingSort = sortOf(TrainingSortField, 'Training');

export const TraineeSortField = enumOf(['HELD_ON']);
registerEnumType(TraineeSortField, {
  name: 'TraineeSortField',
  description: 'What rows of attendance sheets can be sorted by.',
});
export const TraineeSort = sortOf(TraineeSortField, 'Trainee');
