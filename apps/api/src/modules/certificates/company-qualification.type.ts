import { Field, ObjectType } from 'type-graphql';
import { pageOf } from '../../platform/graphql/index.js';
import { CertificateFields } from './certificate-fields.type.js';

@ObjectType('CompanyQualification', {
  description: '公司资质: a licence or certificate of the company (P-02).',
})
export class CompanyQualificationType extends CertificateFields {
  @Field(() => CompanyQualificationType, { nullable: true, description: 'The one it follows.' })
  renews!: CompanyQualificationType | null;

  @Field(() => CompanyQualificationType, { nullable: true, description: 'The one that followed it.' })
  renewedBy!: CompanyQualificationType | null;
}

export const CompanyQualificationPage = pageOf(CompanyQualificationType, 'CompanyQualification');
