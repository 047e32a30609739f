import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { contribute } from '../../platform/graphql/contribute.js';
import { GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import type { EditionStatus } from './price-edition.entity.js';
import { type EditionState, EditionStateEnum, EditionStatusEnum } from './price-enums.js';
import { PriceListType } from './price-list.type.js';

@ObjectType('PriceEdition', {
  description: 'One whole edition of a price list. Published, it never changes; a correction is a new one.',
})
export class PriceEditionType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PriceListType, { description: 'Of which list.' })
  list!: PriceListType;

  @Field(() => Int, { nullable: true, description: '1, 2, 3 … within the list; null until published.' })
  number!: number | null;

  @Field(() => EditionStatusEnum, { description: 'How far it has come.' })
  status!: EditionStatus;

  @Field(() => EditionStateEnum, { description: 'What it is today.' })
  state!: EditionState;

  @Field(() => PriceEditionType, { nullable: true, description: 'The edition it was copied from.' })
  base!: PriceEditionType | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'First day of its prices; null in a draft.' })
  effectiveFrom!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description:
      'Last day of its prices, the day before the next edition begins; null: open. Before its first day: it never held.',
  })
  untilOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was made.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why prices with too few samples stand, for lines without a reason of their own (F-05, Q29).',
  })
  fewSamplesReason!: string | null;

  @Field(() => Int, { description: 'How many items it has.' })
  itemCount!: number;

  @Field(() => Int, { description: 'How many prices differ from the edition it was copied from.' })
  changedCount!: number;

  @Field(() => String, { nullable: true, description: 'Who proposed it, by the name of that day.' })
  proposedBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it was proposed.' })
  proposedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who published it, by the name of that day.' })
  publishedBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it was published.' })
  publishedAt!: Instant | null;

  @Field(() => String, { description: 'Who began it, by the name of that day.' })
  createdBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was begun.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every step of the edition; its lines have their own.' })
  version!: number;
}

export const PriceEditionPage = pageOf(PriceEditionType, 'PriceEdition');

const nullable = { nullable: true };
contribute(PriceListType, 'current', () => PriceEditionType, 'The edition in force today.', nullable);
contribute(PriceListType, 'draft', () => PriceEditionType, 'The one being written or proposed.', nullable);
contribute(PriceListType, 'editions', () => [PriceEditionType], 'All of them, latest first; at most 100.');
