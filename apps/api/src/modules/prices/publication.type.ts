import type { ListChoice } from '@jiannuo/rules';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLFen, GraphQLPlainDate, LocalizedType } from '../../platform/graphql/index.js';
import { PriceType } from './price.type.js';
import { PriceDraftLineType } from './price-draft-line.type.js';
import { PriceListType } from './price-list.type.js';

@InputType({ description: 'How a draft is to be published.' })
export class PublicationInput {
  @Field(() => GraphQLPlainDate, {
    description: 'First day of its prices. Before today it is a correction and needs a reason.',
  })
  effectiveFrom!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Why it is made.' })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why prices with too few samples stand, for lines without a reason of their own.',
  })
  fewSamplesReason?: string | null;

  @Field(() => Int, { description: 'The version of the edition you saw.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The `linesStamp` of the preview you saw: a line written since is a refusal (LINES_CHANGED). Not looked at when left out.',
  })
  linesStamp?: string | null;
}

@ObjectType({
  description: 'An open quote that would cost something else by the new prices. It keeps its own.',
})
export class TouchedQuote {
  @Field(() => ID, { description: 'UUID of the quote.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its number; null for a draft.' })
  number!: string | null;

  @Field(() => String, { description: 'For whom.' })
  client!: string;

  @Field(() => Boolean, { description: 'True for a draft: it takes the new prices when it is issued.' })
  draft!: boolean;

  @Field(() => GraphQLPlainDate, { description: 'Last day on which it can be accepted.' })
  validUntilOn!: PlainDate;

  @Field(() => Int, { description: 'Lines whose price changes.' })
  touchedLines!: number;

  @Field(() => GraphQLFen, { description: 'Its total.' })
  oldTotalFen!: number;

  @Field(() => GraphQLFen, { description: 'What the same lines would come to.' })
  newTotalFen!: number;
}

@ObjectType({
  description: 'Margin of a category of items before and after, over prices and costs that are known.',
})
export class CategoryMargin {
  @Field(() => String, { description: 'Category of parts (`PartCategory`).' })
  category!: string;

  @Field(() => Int, { description: 'Items with price and cost before.' })
  countBefore!: number;

  @Field(() => Int, { description: 'Items with price and cost after.' })
  countAfter!: number;

  @Field(() => Int, { nullable: true, description: 'Margin before, in thousandths of the sum of prices.' })
  beforePermille!: number | null;

  @Field(() => Int, { nullable: true, description: 'Margin after.' })
  afterPermille!: number | null;
}

@ObjectType({ description: 'Something that keeps an edition from being published.' })
export class PublicationProblem {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedType, { description: 'In words.' })
  message!: LocalizedType;
}

@ObjectType({ description: 'What publishing a draft on a day would do. Nothing is saved.' })
export class PublishPreview {
  @Field(() => GraphQLPlainDate, { description: 'First day of its prices.' })
  effectiveFrom!: PlainDate;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day, the one before the next edition begins that is published already; null: open.',
  })
  endsOn!: PlainDate | null;

  @Field(() => String, {
    description: 'Stands for all lines as they are here; another one as soon as any of them is written.',
  })
  linesStamp!: string;

  @Field(() => Boolean, { description: 'The first day is past: prices that held are corrected.' })
  correction!: boolean;

  @Field(() => Int, { description: 'Items of the edition.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Prices that differ from those in force on the first day.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Items that get a price and have none now.' })
  newCount!: number;

  @Field(() => Int, { description: 'Items that lose their price.' })
  withdrawnCount!: number;

  @Field(() => Int, { description: 'Prices that rise.' })
  dearerCount!: number;

  @Field(() => Int, { description: 'Prices that fall.' })
  cheaperCount!: number;

  @Field(() => [TouchedQuote], { description: 'Open quotes with other prices; at most 500.' })
  openQuotes!: TouchedQuote[];

  @Field(() => Int, { description: 'Lines above the mean of their samples.' })
  brokenCount!: number;

  @Field(() => [PriceDraftLineType], { description: 'Those lines; at most 500.' })
  broken!: PriceDraftLineType[];

  @Field(() => Int, { description: 'Lines that need a written reason and have none.' })
  reasonsMissingCount!: number;

  @Field(() => [PriceDraftLineType], { description: 'Those lines; at most 500.' })
  reasonsMissing!: PriceDraftLineType[];

  @Field(() => [CategoryMargin], {
    nullable: true,
    description: 'Margin by category of parts. Needs `stock:cost`.',
  })
  marginByCategory!: CategoryMargin[] | null;

  @Field(() => Boolean, { description: 'Whether somebody else than the proposer has to publish it.' })
  needsSecondPerson!: boolean;

  @Field(() => [PublicationProblem], { description: 'What keeps it from being published; none: it may be.' })
  problems!: PublicationProblem[];
}

export const ListChoiceEnum = enumOf(['REGION_AND_CLASS', 'CLASS', 'REGION', 'GENERAL', 'NONE']);
registerEnumType(ListChoiceEnum, {
  name: 'PriceListChoice',
  description: 'Why a price list holds for a client (F-04, Q54).',
  valuesConfig: {
    REGION_AND_CLASS: { description: 'It is for their region and class.' },
    CLASS: { description: 'It is for their class, everywhere.' },
    REGION: { description: 'It is for their region, all classes.' },
    GENERAL: { description: 'It is for everybody.' },
    NONE: { description: 'No list is for them.' },
  },
});

@ObjectType({ description: 'By which list a client is priced, and what some items cost by it.' })
export class PricesForClient {
  @Field(() => PriceListType, { nullable: true, description: 'The list; null: there is none.' })
  list!: PriceListType | null;

  @Field(() => ListChoiceEnum, { description: 'Why this list.' })
  by!: ListChoice['by'];

  @Field(() => [PriceType], {
    description: 'Prices in force of the items asked for; items without one are missing.',
  })
  prices!: PriceType[];
}
