import { Field, ID, ObjectType } from 'type-graphql';
import { contribute } from '../../platform/graphql/contribute.js';
import { pageOf } from '../../platform/graphql/index.js';
import { PersonType } from '../people/person.type.js';
import { CertificateFields } from './certificate-fields.type.js';

@ObjectType('Certificate', { description: '证书: a certificate of one person.' })
export class CertificateGraphType extends CertificateFields {
  @Field(() => ID, { description: 'Whose.' })
  personId!: string;

  @Field(() => PersonType, { nullable: true, description: 'Whose; null for those who may not see people.' })
  person!: PersonType | null;

  @Field(() => CertificateGraphType, { nullable: true, description: 'The one it follows.' })
  renews!: CertificateGraphType | null;

  @Field(() => CertificateGraphType, { nullable: true, description: 'The one that followed it.' })
  renewedBy!: CertificateGraphType | null;
}

contribute(
  PersonType,
  'certificates',
  () => [CertificateGraphType],
  'Their certificates, old ones too, by type and latest first; at most 200.',
);

export const CertificatePage = pageOf(CertificateGraphType, 'Certificate');
