import type { Localized, WorkKind } from '@jiannuo/rules';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import {
  enumOf,
  GraphQLInstant,
  GraphQLPlainDate,
  LocalizedType,
  pageOf,
  sortOf,
} from '../../platform/graphql/index.js';
import { Citation, ProofFields } from '../coverage/coverage.type.js';
import { PersonType } from '../people/person.type.js';
import { WorkKindEnum } from './certificate-enums.js';

@ObjectType({ description: 'Something that stands in the way, with its clauses.' })
export class SendingObstacle {
  @Field(() => String, {
    description:
      'Stable code: PERSON_LEFT, PERSON_NOT_YET, CERTIFICATE_MISSING, CERTIFICATE_NOT_YET, _REVIEW_DUE, _EXPIRED, _REVOKED, _UNPROVED, TRAINING_MISSING, TRAINING_FAILED.',
  })
  code!: string;

  @Field(() => LocalizedType, { description: 'In words.' })
  message!: Localized;

  @Field(() => [Citation], { description: 'The clauses that say so.' })
  basis!: Citation[];
}

@ObjectType('SendingOverride', {
  description: '应急放行: somebody sent on one day although something was missing (Q40). Never changed.',
})
export class SendingOverrideType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'Who was sent.' })
  personId!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who was sent.' })
  person!: PersonType | null;

  @Field(() => WorkKindEnum, { description: 'For which work.' })
  work!: WorkKind;

  @Field(() => GraphQLPlainDate, { description: 'The one day it holds for.' })
  on!: PlainDate;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => [SendingObstacle], { description: 'What was missing when it was decided.' })
  missing!: SendingObstacle[];

  @Field(() => String, { description: 'Who decided.' })
  decidedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  decidedAt!: Instant;
}

export const SendingOverridePage = pageOf(SendingOverrideType, 'SendingOverride');

@ObjectType({ description: 'May this person be sent for this work on this day, and why not (P-03, Q40)?' })
export class SendingAnswer extends ProofFields {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => WorkKindEnum, { description: 'For which work.' })
  work!: WorkKind;

  @Field(() => GraphQLPlainDate, { description: 'On which day.' })
  on!: PlainDate;

  @Field(() => Boolean, { description: 'By the rules; an override does not change it.' })
  may!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the type of certificate that permits it; null where none does or none is needed.',
  })
  by!: string | null;

  @Field(() => [SendingObstacle], {
    description: 'Everything that stands in the way; none exactly when `may`.',
  })
  because!: SendingObstacle[];

  @Field(() => String, { description: 'Version of the rules that answered.' })
  rulesVersion!: string;
}

@ObjectType({ description: 'Somebody who could be sent, or not.' })
export class SendingCandidate {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'Their staff number.' })
  number!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their department.' })
  department!: string | null;

  @Field(() => String, { nullable: true, description: 'Their post.' })
  post!: string | null;

  @Field(() => [String], { description: 'Regions they serve.' })
  regions!: string[];

  @Field(() => Boolean, { description: 'By the rules.' })
  may!: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the type of certificate that permits it.' })
  by!: string | null;

  @Field(() => [SendingObstacle], { description: 'Everything that stands in the way.' })
  because!: SendingObstacle[];

  @Field(() => Boolean, { description: 'There is an override for this work and day.' })
  overridden!: boolean;
}

export const SendingOverrideSortField = enumOf(['DECIDED_AT', 'ON']);
registerEnumType(SendingOverrideSortField, {
  name: 'SendingOverrideSortField',
  description: 'What overrides can be sorted by.',
});

export const SendingOverrideSort = sortOf(SendingOverrideSortField, 'SendingOverride');
