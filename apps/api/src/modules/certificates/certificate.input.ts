import type { CertificateState, CertificateTone, WorkKind } from '@jiannuo/rules';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import type { PersonState } from '../people/person.entity.js';
import { PersonStateEnum } from '../people/person.enums.js';
import { CertificateStateEnum, CertificateToneEnum, WorkKindEnum } from './certificate-enums.js';

@InputType()
abstract class PrintedFields {
  @Field(() => String, {
    nullable: true,
    description:
      'Its number, at most 100 characters. Identity numbers are refused: they belong to the person.',
  })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it; the usual issuer when left out.' })
  issuer?: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day it is good; null for life.' })
  validUntilOn?: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day on which the next interim review is in time; null where none is due.',
  })
  nextReviewOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A certificate of a person to be entered.' })
export class CreateCertificateInput extends PrintedFields {
  @Field(() => ID, { description: 'Whose.' })
  personId!: string;

  @Field(() => ID, { description: 'What kind; an active type of people.' })
  typeId!: string;

  @Field(() => GraphQLPlainDate, { description: 'First day it is good.' })
  issuedOn!: PlainDate;
}

@InputType({ description: 'A qualification of the company to be entered.' })
export class CreateCompanyQualificationInput extends PrintedFields {
  @Field(() => ID, { description: 'What kind; an active type of the company.' })
  typeId!: string;

  @Field(() => GraphQLPlainDate, { description: 'First day it is good.' })
  issuedOn!: PlainDate;
}

@InputType({ description: 'The one that follows: of the same holder and type. The old one stays as it was.' })
export class RenewCertificateInput extends PrintedFields {
  @Field(() => GraphQLPlainDate, { description: 'First day the new one is good.' })
  issuedOn!: PlainDate;
}

@InputType({ description: 'Changes to a certificate. A field left out stays, null clears it.' })
export class UpdateCertificateInput extends PrintedFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'First day it is good; null leaves it.' })
  issuedOn?: PlainDate | null;
}

@InputType({ description: 'An interim review that was passed.' })
export class ReviewCertificateInput {
  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => GraphQLPlainDate, { description: 'When; not later than today.' })
  reviewedOn!: PlainDate;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: "When the next one is due: by the type's rhythm when left out, null for none.",
  })
  nextReviewOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A certificate is good no more.' })
export class RevokeCertificateInput {
  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => GraphQLPlainDate, { description: 'First day it is good no more.' })
  revokedOn!: PlainDate;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType()
abstract class DatesFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of these types.' })
  typeId?: string[] | null;

  @Field(() => [CertificateStateEnum], { nullable: true, description: 'In these states on the day.' })
  state?: CertificateState[] | null;

  @Field(() => [CertificateToneEnum], { nullable: true, description: 'Of these tones on the day.' })
  tone?: CertificateTone[] | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'The day; today when left out.' })
  on?: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the number, of the type, or of the name and number of the person; or their pinyin.',
  })
  search?: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '`untilOn` lies before this day.' })
  endingBefore?: PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those no other one followed; false: the others.',
  })
  latest?: boolean | null;
}

@InputType({ description: 'Which certificates to list; all conditions given hold.' })
export class CertificateFilter extends DatesFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' })
  personId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of people of these departments.' })
  department?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of people who serve one of these regions.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of people with one of these skills.' })
  skill?: string[] | null;

  @Field(() => WorkKindEnum, { nullable: true, description: 'Those that qualify for this work.' })
  work?: WorkKind | null;

  @Field(() => [PersonStateEnum], { nullable: true, description: 'Of people in these states.' })
  personState?: PersonState[] | null;
}

@InputType({ description: 'Which qualifications to list; all conditions given hold.' })
export class CompanyQualificationFilter extends DatesFilter {}

export const CertificateSortField = enumOf([
  'PERSON',
  'TYPE',
  'NUMBER',
  'ISSUED_ON',
  'VALID_UNTIL_ON',
  'NEXT_REVIEW_ON',
  'UNTIL_ON',
  'UPDATED_AT',
]);
registerEnumType(CertificateSortField, {
  name: 'CertificateSortField',
  description: 'What certificates can be sorted by; names by pinyin, types by their place on the wall.',
});

export const CertificateSort = sortOf(CertificateSortField, 'Certificate');

export const CompanyQualificationSortField = enumOf([
  'TYPE',
  'NUMBER',
  'ISSUED_ON',
  'VALID_UNTIL_ON',
  'NEXT_REVIEW_ON',
  'UNTIL_ON',
  'UPDATED_AT',
]);
registerEnumType(CompanyQualificationSortField, {
  name: 'CompanyQualificationSortField',
  description: 'What qualifications can be sorted by; types by their place.',
});

export const CompanyQualificationSort = sortOf(CompanyQualificationSortField, 'CompanyQualification');
