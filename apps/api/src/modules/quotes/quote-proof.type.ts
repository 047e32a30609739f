import type { FeeMethod, Fen, Localized } from '@jiannuo/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLFen, GraphQLPlainDate, LocalizedType } from '../../platform/graphql/index.js';
import { ProofFields } from '../coverage/coverage.type.js';
import { FeeMethodEnum, MarketResultEnum } from './quote-enums.js';

@ObjectType('QuoteLineFee', { description: 'Who pays a line, and why.' })
export class QuoteLineFeeType extends ProofFields {
  @Field(() => FeeMethodEnum, { description: 'By which price.' })
  method!: FeeMethod;

  @Field(() => Boolean, { description: 'The client has to agree before anybody starts.' })
  agreeFirst!: boolean;

  @Field(() => LocalizedType, { description: 'In one sentence.' })
  sentence!: Localized;
}

@ObjectType({ description: 'A market sample as it counted.' })
export class QuoteSample {
  @Field(() => ID, { description: 'UUID of the sample.' })
  id!: string;

  @Field(() => GraphQLFen, { description: 'What was asked.' })
  priceFen!: Fen;

  @Field(() => GraphQLPlainDate, { description: 'When it was found.' })
  sampledOn!: PlainDate;

  @Field(() => String, { nullable: true, description: 'Where it was found; null: everywhere alike.' })
  region!: string | null;

  @Field(() => String, { description: 'A shop, a site, the number of a quotation.' })
  source!: string;
}

@ObjectType({ description: 'The lowest price given to anybody in the months of F-02.' })
export class LowestPrice {
  @Field(() => String, { description: 'Number of the quote it was given in.' })
  caseNumber!: string;

  @Field(() => String, { description: 'To whom.' })
  client!: string;

  @Field(() => GraphQLPlainDate, { description: 'When.' })
  givenOn!: PlainDate;

  @Field(() => GraphQLFen, { description: 'The price.' })
  priceFen!: Fen;
}

@ObjectType('QuoteLineProof', {
  description: 'A price against the market and the best price given, as frozen with its line.',
})
export class QuoteLineProofType extends ProofFields {
  @Field(() => Boolean, { description: 'It may be charged.' })
  accepted!: boolean;

  @Field(() => Boolean, { description: 'A written reason is needed, whether it was given or not.' })
  reasonNeeded!: boolean;

  @Field(() => MarketResultEnum, { description: 'Beside the market mean.' })
  result!: keyof typeof MarketResultEnum;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'The highest price not above the mean; null without a sample.',
  })
  highestFen!: Fen | null;

  @Field(() => [QuoteSample], { description: 'The samples that counted.' })
  samples!: QuoteSample[];

  @Field(() => Boolean, { description: 'Not above the lowest price given.' })
  best!: boolean;

  @Field(() => LowestPrice, { nullable: true, description: 'That price; null: none was given.' })
  lowest!: LowestPrice | null;
}

@ObjectType('QuoteTotalProof', { description: 'The total of a quote against the market.' })
export class QuoteTotalProofType extends ProofFields {
  @Field(() => Boolean, { description: 'Not above the sum of the means.' })
  within!: boolean;

  @Field(() => GraphQLFen, { description: 'The lines that have enough samples, together.' })
  priceFen!: Fen;

  @Field(() => GraphQLFen, { description: 'The most they may come to.' })
  highestFen!: Fen;
}
