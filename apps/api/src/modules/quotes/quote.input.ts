import type { CauseCode, Fen, QuoteState } from '@jiannuo/rules';
import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import {
  DateRange,
  enumOf,
  GraphQLFen,
  GraphQLInstant,
  GraphQLPlainDate,
  sortOf,
} from '../../platform/graphql/index.js';
import { CauseCodeEnum, CauseStateEnum } from '../coverage/coverage.type.js';
import { QuoteStateEnum } from './quote-enums.js';

@InputType({ description: 'What the repair is for.' })
export class QuoteFaultInput {
  @Field(() => GraphQLInstant, { description: 'When the call came in.' })
  calledAt!: Instant;

  @Field(() => [CauseCodeEnum], { defaultValue: [], description: 'Causes ticked; none is UNKNOWN.' })
  causes!: CauseCode[];

  @Field(() => CauseStateEnum, { defaultValue: 'CONFIRMED', description: 'How sure the cause is.' })
  causeState!: keyof typeof CauseStateEnum;

  @Field(() => Boolean, { defaultValue: false, description: 'We failed at this problem before (Q33).' })
  repeatVisit!: boolean;
}

@InputType({ description: 'A line asked for.' })
export class QuoteLineInput {
  @Field(() => ID, { description: 'Part or service item.' })
  itemId!: string;

  @Field(() => Float, { description: '0.01 to 9,999, at most two decimals; parts are whole.' })
  quantity!: number;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'A price of our own; the list gives it when left out.',
  })
  priceFen?: Fen | null;

  @Field(() => String, { nullable: true, description: 'Why the price stands, where one is needed.' })
  reason?: string | null;
}

@InputType()
abstract class QuoteParts {
  @Field(() => ID, { nullable: true, description: 'Under which contract of the customer.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For the repair of which device of the customer.' })
  deviceId?: string | null;

  @Field(() => QuoteFaultInput, { nullable: true, description: 'What happened to the device; null: a sale.' })
  fault?: QuoteFaultInput | null;
}

@InputType({ description: 'A quote to be priced without being saved.' })
export class QuotePreviewInput extends QuoteParts {
  @Field(() => ID, { description: 'For whom.' })
  customerId!: string;

  @Field(() => [QuoteLineInput], { description: 'At most 200 lines.' })
  lines!: QuoteLineInput[];
}

@InputType({ description: 'A quote to be begun.' })
export class CreateQuoteInput extends QuoteParts {
  @Field(() => ID, { description: 'For whom.' })
  customerId!: string;

  @Field(() => GraphQLPlainDate, { description: 'Last day on which it may be accepted.' })
  validUntilOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Remarks for the client.' })
  note?: string | null;

  @Field(() => [QuoteLineInput], { defaultValue: [], description: 'At most 200 lines.' })
  lines!: QuoteLineInput[];
}

@InputType({ description: 'Changes to a draft. A field left out stays, null clears it.' })
export class UpdateQuoteInput extends QuoteParts {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'For whom; null leaves it.' })
  customerId?: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day; null leaves it.' })
  validUntilOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Remarks for the client.' })
  note?: string | null;

  @Field(() => [QuoteLineInput], { nullable: true, description: 'All its lines; null leaves them.' })
  lines?: QuoteLineInput[] | null;
}

@InputType({ description: 'Which quotes to list; all conditions given hold.' })
export class QuoteFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the number, or of customer or contract.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Under this contract.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this device.' })
  deviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Priced by this list.' })
  listId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With a line of this part or service.' })
  itemId?: string | null;

  @Field(() => [QuoteStateEnum], { nullable: true, description: 'In any of these states today.' })
  state?: QuoteState[] | null;

  @Field(() => DateRange, { nullable: true, description: 'By the day of the quote.' })
  quotedOn?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'By the last day.' })
  validUntilOn?: DateRange | null;
}

export const QuoteSortField = enumOf([
  'NUMBER',
  'CUSTOMER',
  'QUOTED_ON',
  'VALID_UNTIL_ON',
  'TOTAL',
  'UPDATED_AT',
]);
registerEnumType(QuoteSortField, {
  name: 'QuoteSortField',
  description: 'What quotes can be sorted by; customers by pinyin.',
});

export const QuoteSort = sortOf(QuoteSortField, 'Quote');
