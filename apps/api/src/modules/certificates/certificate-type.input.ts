import type { WorkKind } from '@jiannuo/rules';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf, sortOf } from '../../platform/graphql/index.js';
import { type DocumentClass, DocumentClassEnum } from '../people/document-class.enum.js';
import { CertificateScopeEnum, WorkKindEnum } from './certificate-enums.js';
import type { CertificateScope } from './certificate-type.entity.js';

@InputType()
abstract class CertificateTypeFields {
  @Field(() => String, { nullable: true, description: 'What it is called in English.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who issues it as a rule.' })
  issuer?: string | null;

  @Field(() => [WorkKindEnum], { nullable: true, description: 'Work it qualifies for; null leaves it.' })
  permits?: WorkKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How long one is good as a rule, 1 to 600 months; null for life.',
  })
  validityMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months between interim reviews, 1 to 600; null for none.',
  })
  reviewMonths?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Other names, at most 20, as they stand in names of files; null leaves them.',
  })
  aliases?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Its place on the wall, 0 to 9999; null leaves it.' })
  position?: number | null;
}

@InputType({ description: 'A type of certificate to be entered.' })
export class CreateCertificateTypeInput extends CertificateTypeFields {
  @Field(() => String, { description: 'Stable code: capitals, digits and underscores, unique.' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => CertificateScopeEnum, { description: 'Whose proof it is.' })
  scope!: CertificateScope;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Without a scan a certificate of it proves nothing.',
  })
  proofRequired!: boolean;

  @Field(() => DocumentClassEnum, {
    nullable: true,
    description:
      'What class of documents its scans are; CERTIFICATE or COMPANY_QUALIFICATION when left out. That of the company is never another.',
  })
  documentClass?: DocumentClass | null;
}

@InputType({
  description: 'Changes to a type. A field left out stays, null clears it where nothing else is said.',
})
export class UpdateCertificateTypeInput extends CertificateTypeFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What it is called; null leaves it.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a scan is required; null leaves it.' })
  proofRequired?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'May be chosen for new certificates; null leaves it.',
  })
  active?: boolean | null;
}

@InputType({ description: 'Which types to list; all conditions given hold.' })
export class CertificateTypeFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of a name, its pinyin or the code.' })
  search?: string | null;

  @Field(() => [CertificateScopeEnum], { nullable: true, description: 'Whose proof.' })
  scope?: CertificateScope[] | null;

  @Field(() => WorkKindEnum, { nullable: true, description: 'Those that qualify for this work.' })
  work?: WorkKind | null;

  @Field(() => Boolean, { nullable: true, description: 'May be chosen, or not.' })
  active?: boolean | null;
}

export const CertificateTypeSortField = enumOf(['POSITION', 'CODE', 'NAME', 'UPDATED_AT']);
registerEnumType(CertificateTypeSortField, {
  name: 'CertificateTypeSortField',
  description: 'What types can be sorted by; names by pinyin.',
});

export const CertificateTypeSort = sortOf(CertificateTypeSortField, 'CertificateType');
