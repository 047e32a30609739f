import type { CauseCode, Fen, LineProblem, QuoteState, QuoteStatus } from '@jiannuo/rules';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { GraphQLFen, GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { ContractType } from '../contracts/contract.type.js';
import { CauseCodeEnum, CauseStateEnum } from '../coverage/coverage.type.js';
import { CustomerType } from '../customers/customer.type.js';
import { DeviceType } from '../devices/device.type.js';
import { PriceItemKindEnum } from '../prices/price-enums.js';
import type { PriceItemKind } from '../prices/price-item.entity.js';
import { PriceListType } from '../prices/price-list.type.js';
import { LineProblemEnum, QuotePayerEnum, QuoteStateEnum, QuoteStatusEnum } from './quote-enums.js';
import { QuoteLineFeeType, QuoteLineProofType, QuoteTotalProofType } from './quote-proof.type.js';

@ObjectType('QuoteFault', { description: 'What the repair is for: with a device, it decides who pays.' })
export class QuoteFaultType {
  @Field(() => GraphQLInstant, { description: 'When the call came in; it decides (Q45).' })
  calledAt!: Instant;

  @Field(() => [CauseCodeEnum], { description: 'Causes ticked; none is UNKNOWN.' })
  causes!: CauseCode[];

  @Field(() => CauseStateEnum, { description: 'How sure the cause is.' })
  causeState!: keyof typeof CauseStateEnum;

  @Field(() => Boolean, { description: 'We failed at this problem before: coming again is free (Q33).' })
  repeatVisit!: boolean;
}

@ObjectType()
abstract class LineFields {
  @Field(() => ID, { description: 'UUID of the part or the service item.' })
  itemId!: string;

  @Field(() => PriceItemKindEnum, { description: 'Part or service.' })
  kind!: PriceItemKind;

  @Field(() => String, { description: 'Number of the part, code of the service, that day.' })
  number!: string;

  @Field(() => String, { description: '名称, that day.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '规格型号, that day.' })
  model!: string | null;

  @Field(() => String, { description: 'What one price is for.' })
  unit!: string;

  @Field(() => Float, { description: '0.01 to 9,999, at most two decimals; parts are whole.' })
  quantity!: number;

  @Field(() => GraphQLFen, { description: 'For one unit: the price of the list, or our own.' })
  priceFen!: Fen;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Price of the list in force on the day of the quote; null: it had none.',
  })
  listPriceFen!: Fen | null;

  @Field(() => Boolean, { description: 'The price was typed and differs from the list.' })
  ownPrice!: boolean;

  @Field(() => Int, { nullable: true, description: 'Edition of the list the price stands in.' })
  editionNumber!: number | null;

  @Field(() => QuotePayerEnum, { description: 'Who pays.' })
  payer!: keyof typeof QuotePayerEnum;

  @Field(() => GraphQLFen, { description: 'What the client pays for the line.' })
  amountFen!: Fen;

  @Field(() => QuoteLineFeeType, { description: 'Who pays and why.' })
  fee!: QuoteLineFeeType;

  @Field(() => QuoteLineProofType, { description: 'Why the price may be charged.' })
  proof!: QuoteLineProofType;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the price differs from the list, or stands with too few samples or above the best price.',
  })
  reason!: string | null;

  @Field(() => LineProblemEnum, {
    nullable: true,
    description: 'What keeps the quote from being issued; null: nothing.',
  })
  problem!: LineProblem | null;
}

@ObjectType('QuoteLine', {
  description: 'One line of a quote. Of an issued quote it never changes, whatever lists do.',
})
export class QuoteLineType extends LineFields {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => Int, { description: '1, 2, 3 …' })
  position!: number;
}

@ObjectType({ description: 'A line as it would be.' })
export class QuotePreviewLine extends LineFields {}

@ObjectType({ description: 'A quote as it would be today, without being saved.' })
export class QuotePreview {
  @Field(() => ID, { description: 'The list its prices come from: the nearest to the client (Q54).' })
  listId!: string;

  @Field(() => String, { description: 'Name of that list.' })
  listName!: string;

  @Field(() => String, { nullable: true, description: 'Region whose samples count.' })
  region!: string | null;

  @Field(() => [QuotePreviewLine], { description: 'In the order asked.' })
  lines!: QuotePreviewLine[];

  @Field(() => GraphQLFen, { description: 'What the client pays.' })
  totalFen!: Fen;

  @Field(() => QuoteTotalProofType, { description: 'The total against the market.' })
  ceiling!: QuoteTotalProofType;
}

@ObjectType('Quote', { description: '报价单: prices offered to a client until a day.' })
export class QuoteType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '`BJ-2026-0001`, without gaps; null until issued.' })
  number!: string | null;

  @Field(() => CustomerType, { description: 'For whom.' })
  customer!: CustomerType;

  @Field(() => ContractType, { nullable: true, description: 'Under which contract; null: none.' })
  contract!: ContractType | null;

  @Field(() => DeviceType, { nullable: true, description: 'For the repair of which device; null: a sale.' })
  device!: DeviceType | null;

  @Field(() => PriceListType, { description: 'The list its prices come from.' })
  list!: PriceListType;

  @Field(() => String, { nullable: true, description: 'Region whose market samples count.' })
  region!: string | null;

  @Field(() => QuoteStatusEnum, { description: 'How far it has come.' })
  status!: QuoteStatus;

  @Field(() => QuoteStateEnum, { description: 'What it is today.' })
  state!: QuoteState;

  @Field(() => GraphQLPlainDate, {
    description: 'The day its prices are of: when a draft was last saved, else the day of issue.',
  })
  quotedOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'Last day on which it may be accepted.' })
  validUntilOn!: PlainDate;

  @Field(() => QuoteFaultType, { nullable: true, description: 'What the repair is for; null: a sale.' })
  fault!: QuoteFaultType | null;

  @Field(() => String, { nullable: true, description: 'Remarks for the client; printed.' })
  note!: string | null;

  @Field(() => Int, { description: 'How many lines it has.' })
  lineCount!: number;

  @Field(() => [QuoteLineType], { description: 'Its lines, in order; at most 200.' })
  lines!: QuoteLineType[];

  @Field(() => GraphQLFen, { description: 'What the client pays.' })
  totalFen!: Fen;

  @Field(() => QuoteTotalProofType, { description: 'The total against the market, frozen on issue.' })
  ceiling!: QuoteTotalProofType;

  @Field(() => String, { nullable: true, description: 'Who issued it, by the name of that day.' })
  issuedBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it was issued.' })
  issuedAt!: Instant | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When the client accepted.' })
  acceptedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Who accepted for the client.' })
  acceptedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was said with the client's answer, or why we withdrew it.",
  })
  decidedNote!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When the answer was entered.' })
  decidedAt!: Instant | null;

  @Field(() => QuoteType, { nullable: true, description: 'The quote it was copied from.' })
  copiedFrom!: QuoteType | null;

  @Field(() => String, { description: 'Who began it, by the name of that day.' })
  createdBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was begun.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const QuotePage = pageOf(QuoteType, 'Quote');
