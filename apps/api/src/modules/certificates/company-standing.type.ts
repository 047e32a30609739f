import type { CertificateState, CertificateTone, Localized } from '@jiannuo/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate, LocalizedType } from '../../platform/graphql/index.js';
import { ProofFields } from '../coverage/coverage.type.js';
import { CertificateStateEnum, CertificateToneEnum } from './certificate-enums.js';

@ObjectType({ description: 'How a kind of qualification stands: by the one of it that speaks for it.' })
export class QualificationStanding {
  @Field(() => String, { description: 'Code of the type.' })
  typeCode!: string;

  @Field(() => LocalizedType, { description: 'What the type is called.' })
  typeName!: Localized;

  @Field(() => CertificateStateEnum, { description: 'On the first day.' })
  state!: CertificateState;

  @Field(() => CertificateToneEnum, { description: 'On the first day.' })
  tone!: CertificateTone;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day its dates let it count; null for life.',
  })
  untilOn!: PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'Days from the first day to that one.' })
  daysLeft!: number | null;
}

@ObjectType({
  description:
    'What the company can show on a day, or on every day from a bid to the end of a contract (P-02). What is missing stands in `warnings`: it stops nobody.',
})
export class CompanyStanding extends ProofFields {
  @Field(() => Boolean, { description: 'Every kind held has one that counts on the first day.' })
  complete!: boolean;

  @Field(() => [QualificationStanding], { description: 'By code.' })
  qualifications!: QualificationStanding[];

  @Field(() => String, { description: 'Version of the rules that answered.' })
  rulesVersion!: string;
}
