import type { Localized } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLPlainDate, LocalizedType } from '../../platform/graphql/index.js';
import type { AnnexLine } from './annex-check.js';

export const AnnexSubjectEnum = enumOf(['CERTIFICATE', 'INSURANCE', 'PERSON', 'QUALIFICATION']);
registerEnumType(AnnexSubjectEnum, {
  name: 'BidAnnexSubject',
  description: 'What is judged.',
  valuesConfig: {
    CERTIFICATE: { description: 'A certificate of somebody named.' },
    INSURANCE: { description: 'Their proof of social insurance, on the day of the bid.' },
    PERSON: { description: 'Whether they stay with us, and show anything.' },
    QUALIFICATION: { description: 'A qualification of the company.' },
  },
});

@ObjectType('BidAnnexLine', {
  description: 'Whether one thing an annex shows holds from the bid to the end of the contract.',
})
export class BidAnnexLineType {
  @Field(() => ID, { nullable: true, description: "Whose; null: the company's." })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  personName!: string | null;

  @Field(() => ID, { nullable: true, description: 'Which certificate or qualification.' })
  certificateId!: string | null;

  @Field(() => AnnexSubjectEnum, { description: 'What is judged.' })
  subject!: AnnexLine['subject'];

  @Field(() => LocalizedType, { description: 'What it is called.' })
  name!: Localized;

  @Field(() => Boolean, { description: 'It holds on every one of these days.' })
  holds!: boolean;

  @Field(() => String, {
    description:
      'Why not, as a code: a validity of the rules, a state of insurance, LEFT, NOTHING_SHOWN; or VALID, PROVED.',
  })
  code!: string;

  @Field(() => LocalizedType, { description: 'In words.' })
  message!: Localized;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day it holds; null: for life, or not known.',
  })
  untilOn!: PlainDate | null;
}

@ObjectType('BidAnnexCheck', { description: 'Everything an annex shows, judged for its days (P-01, P-02).' })
export class BidAnnexCheckType {
  @Field(() => GraphQLPlainDate, { description: 'The day of the bid.' })
  from!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'The last day of the contract, or the day of the bid.' })
  until!: PlainDate;

  @Field(() => [BidAnnexLineType], { description: 'In the order of the paper.' })
  lines!: readonly BidAnnexLineType[];

  @Field(() => Int, { description: 'How many do not hold.' })
  problemCount!: number;
}

@ObjectType('NamedPerson', {
  description: 'Somebody the annexes of a contract name, and whether they are valid today.',
})
export class NamedPersonType {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => String, { description: '工号.' })
  number!: string;

  @Field(() => String, { description: '姓名.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '岗位.' })
  post!: string | null;

  @Field(() => [String], { description: 'Numbers of the annexes that name them.' })
  annexes!: readonly string[];

  @Field(() => Boolean, {
    description: 'They are with us, and of each kind of certificate shown they hold one that counts today.',
  })
  valid!: boolean;

  @Field(() => [LocalizedType], { description: 'What is wrong today, in words.' })
  problems!: readonly Localized[];
}
