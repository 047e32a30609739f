import type { WorkKind } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLInstant, pageOf } from '../../platform/graphql/index.js';
import { type DocumentClass, DocumentClassEnum } from '../people/document-class.enum.js';
import { CertificateScopeEnum, WorkKindEnum } from './certificate-enums.js';
import type { CertificateScope } from './certificate-type.entity.js';

@ObjectType('CertificateType', {
  description: '证书类型: a kind of proof, of people or of the company (P-01, P-02).',
})
export class CertificateTypeType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Stable code in capitals, unique; it stays.' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is called in English.' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issues it as a rule.' })
  issuer!: string | null;

  @Field(() => [WorkKindEnum], { description: 'Work it qualifies for (P-03); none for mere evidence.' })
  permits!: WorkKind[];

  @Field(() => CertificateScopeEnum, { description: 'Whose proof it is; it stays.' })
  scope!: CertificateScope;

  @Field(() => Int, {
    nullable: true,
    description: 'How long one is good as a rule, in months; null for life. What is printed decides.',
  })
  validityMonths!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months between interim reviews as a rule; null where there are none.',
  })
  reviewMonths!: number | null;

  @Field(() => Boolean, { description: 'Without a scan a certificate of it proves nothing.' })
  proofRequired!: boolean;

  @Field(() => DocumentClassEnum, { description: 'What class of documents its scans are.' })
  documentClass!: DocumentClass;

  @Field(() => [String], { description: 'Other names, as they stand in names of files.' })
  aliases!: string[];

  @Field(() => Int, { description: 'Its place among the columns of the wall.' })
  position!: number;

  @Field(() => Boolean, { description: 'May be chosen for new certificates.' })
  active!: boolean;

  @Field(() => Int, { description: 'How many certificates are of it.' })
  certificateCount!: number;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const CertificateTypePage = pageOf(CertificateTypeType, 'CertificateType');
