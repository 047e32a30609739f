import type { ReservationPurpose } from '@jiannuo/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { GraphQLFen, GraphQLInstant, GraphQLPlainDate } from '../../platform/graphql/index.js';
import { ReservationPurposeEnum } from './stock.enums.js';

@InputType({ description: 'One line of a posting.' })
export class StockLineInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => Int, { description: 'How many: 1 to 1,000,000; signed and not 0 for `adjustStock`.' })
  quantity!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'One serial each, for parts kept by serial; else none.',
  })
  serials?: string[] | null;

  @Field(() => GraphQLFen, {
    nullable: true,
    description:
      'What one of them cost, where something comes in; the average when left out. Needs `stock:manage`.',
  })
  unitCostFen?: number | null;

  @Field(() => String, { nullable: true, description: '批次; an issue names the one taken.' })
  batch?: string | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day of use, where something comes in.',
  })
  expiresOn?: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'The reservation it is taken from (`issueStock`).' })
  reservationId?: string | null;
}

@InputType()
abstract class PostingFields {
  @Field(() => [StockLineInput], { description: '1 to 200 lines; one wrong line and nothing is posted.' })
  lines!: StockLineInput[];

  @Field(() => String, { nullable: true, description: 'Delivery note, order or ticket it belongs to.' })
  reference?: string | null;
}

@InputType()
abstract class PostingAtPlace extends PostingFields {
  @Field(() => ID, { description: 'Where.' })
  placeId!: string;
}

@InputType({ description: 'Goods that come in.' })
export class ReceiveStockInput extends PostingAtPlace {
  @Field(() => ID, { nullable: true, description: 'The shelf they are laid on.' })
  shelfId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason?: string | null;
}

@InputType({ description: 'Goods that go out for good.' })
export class IssueStockInput extends PostingAtPlace {
  @Field(() => ID, { nullable: true, description: 'The device they go into.' })
  deviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract they are used for.' })
  contractId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason?: string | null;
}

@InputType({ description: 'Goods that were issued and come back unused.' })
export class ReturnStockInput extends PostingAtPlace {
  @Field(() => ID, {
    nullable: true,
    description:
      'The posting that issued them: they come back at the value they went out with, and no more than went.',
  })
  issuePostingId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason?: string | null;
}

@InputType({ description: 'Goods that go from one place to another.' })
export class TransferStockInput extends PostingFields {
  @Field(() => ID, { description: 'From where.' })
  fromPlaceId!: string;

  @Field(() => ID, { description: 'To where.' })
  toPlaceId!: string;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason?: string | null;
}

@InputType({ description: 'Something done to goods at a place that has to be explained.' })
export class ReasonedStockInput extends PostingAtPlace {
  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
}

@InputType({ description: 'Goods scrapped or sent to the maker.' })
export class DefectiveStockInput extends ReasonedStockInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Out of quarantine instead of the usable stock.',
  })
  fromQuarantine!: boolean;
}

@InputType({ description: 'Goods the maker sends back.' })
export class TakeBackFromOemInput extends PostingAtPlace {
  @Field(() => ID, { description: 'The posting that sent them: they come back at the value they left with.' })
  oemPostingId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'Into quarantine, to be tested first.' })
  toQuarantine!: boolean;

  @Field(() => String, { nullable: true, description: 'What was done to them.' })
  reason?: string | null;
}

@InputType({ description: 'Stock to be held for somebody.' })
export class ReserveStockInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => ID, { nullable: true, description: 'Where; the place with most to spare when left out.' })
  placeId?: string | null;

  @Field(() => Int, { description: 'How many: 1 to 1,000,000.' })
  quantity!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Which pieces, for parts kept by serial; any when left out.',
  })
  serials?: string[] | null;

  @Field(() => ReservationPurposeEnum, {
    description: 'What for. SUBSTITUTE makes others give way when free stock is short (Q46).',
  })
  purpose!: ReservationPurpose;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it will be needed at the latest.' })
  neededBy?: Instant | null;

  @Field(() => ID, { nullable: true, description: 'For which device.' })
  deviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Under which contract.' })
  contractId?: string | null;

  @Field(() => String, { nullable: true, description: 'Ticket, quote or order it belongs to.' })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason?: string | null;
}

@InputType({ description: 'Something of ours that stands in for a broken device.' })
export class LendStockInput {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => ID, { description: 'From where.' })
  placeId!: string;

  @Field(() => String, { nullable: true, description: 'Which piece, for parts kept by serial.' })
  serial?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many: 1 to 1,000,000; 1 for parts kept by serial.' })
  quantity!: number;

  @Field(() => ID, { nullable: true, description: 'The device it stands in for.' })
  deviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who gets it; the customer of the device when left out.' })
  customerId?: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Day it should be back.' })
  dueOn?: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'The reservation it is taken from.' })
  reservationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The promised loan it keeps, after one failed.' })
  loanerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A stock count to begin.' })
export class StartStockCountInput {
  @Field(() => ID, { description: 'The place.' })
  placeId!: string;

  @Field(() => ID, { nullable: true, description: 'One shelf of it; the whole place when left out.' })
  shelfId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}
