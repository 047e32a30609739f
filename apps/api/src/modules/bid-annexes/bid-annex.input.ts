import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import type { AnnexState } from './bid-annex.entity.js';
import { AnnexStateEnum } from './bid-annex.type.js';

@InputType()
abstract class BidAnnexFields {
  @Field(() => GraphQLPlainDate, { nullable: true, description: 'First day of the contract bid for.' })
  contractFromOn?: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Its last day, inclusive: everything has to hold from the bid until then.',
  })
  contractUntilOn?: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'The contract it won.' })
  contractId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks of ours; not printed.' })
  note?: string | null;
}

@InputType({ description: 'A bid annex to be begun.' })
export class CreateBidAnnexInput extends BidAnnexFields {
  @Field(() => String, { description: '项目名称: stamped on every page.' })
  projectName!: string;

  @Field(() => String, { description: '接收方: whom it is handed to; stamped on every page.' })
  recipient!: string;

  @Field(() => GraphQLPlainDate, { description: '投标日.' })
  bidOn!: PlainDate;

  @Field(() => Boolean, { defaultValue: true, description: 'Scans follow the table.' })
  includeScans!: boolean;
}

@InputType({ description: 'Changes to a draft. A field left out stays, null clears it.' })
export class UpdateBidAnnexInput extends BidAnnexFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '项目名称; null leaves it.' })
  projectName?: string | null;

  @Field(() => String, { nullable: true, description: '接收方; null leaves it.' })
  recipient?: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '投标日; null leaves it.' })
  bidOn?: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Scans follow the table; null leaves it.' })
  includeScans?: boolean | null;
}

@InputType({ description: 'Somebody a bid names, with what is shown of them.' })
export class BidAnnexPersonInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => [ID], { description: 'Which of their certificates, in order.' })
  certificateIds!: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Their proof of social insurance too.' })
  withInsurance!: boolean;
}

@InputType({ description: 'Which annexes to list; all conditions given hold.' })
export class BidAnnexFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of number, project or recipient, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => [AnnexStateEnum], { nullable: true, description: 'In any of these states.' })
  state?: AnnexState[] | null;

  @Field(() => ID, { nullable: true, description: 'That won this contract.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'That name this person.' })
  personId?: string | null;
}

export const BidAnnexSortField = enumOf(['NUMBER', 'PROJECT_NAME', 'BID_ON', 'UPDATED_AT']);
registerEnumType(BidAnnexSortField, {
  name: 'BidAnnexSortField',
  description: 'What annexes can be sorted by; names by pinyin.',
});
export const BidAnnexSort = sortOf(BidAnnexSortField, 'BidAnnex');
