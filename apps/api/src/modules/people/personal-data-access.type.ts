import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../../platform/access/index.js';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, pageOf, RoleEnum, sortOf } from '../../platform/graphql/index.js';
import { type DocumentClass, DocumentClassEnum } from './document-class.enum.js';
import { PersonType } from './person.type.js';
import { type LookKind, lookKinds } from './personal-data-access.entity.js';

export const LookKindEnum = enumOf(lookKinds);
registerEnumType(LookKindEnum, {
  name: 'LookKind',
  description: 'What was looked at.',
  valuesConfig: {
    ID_NUMBER: { description: 'The whole identity number.' },
    ID_SEARCH: { description: 'The person was found by their whole identity number.' },
    FILE: { description: 'A file of a sensitive class.' },
  },
});

@ObjectType('PersonalDataAccess', {
  description: '查看记录: a look at sensitive data of a person. Never edited, never deleted.',
})
export class PersonalDataAccessType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => PersonType, { nullable: true, description: 'Whose data.' })
  person!: PersonType | null;

  @Field(() => LookKindEnum, { description: 'What was looked at.' })
  what!: LookKind;

  @Field(() => DocumentClassEnum, { nullable: true, description: 'For a file: its class.' })
  documentClass!: DocumentClass | null;

  @Field(() => String, { nullable: true, description: 'For a file: the name it had.' })
  fileName!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given.' })
  reason!: string | null;

  @Field(() => String, { description: 'Who looked, by the name they had then.' })
  viewer!: string;

  @Field(() => RoleEnum, { nullable: true, description: 'In which role.' })
  role!: Role | null;

  @Field(() => String, { nullable: true, description: 'From which address.' })
  ip!: string | null;

  @Field(() => GraphQLInstant, { description: 'When.' })
  at!: Instant;
}

export const PersonalDataAccessPage = pageOf(PersonalDataAccessType, 'PersonalDataAccess');

@InputType({ description: 'Which looks to list; all conditions given hold.' })
export class PersonalDataAccessFilter {
  @Field(() => ID, { nullable: true, description: 'At data of this person.' })
  personId?: string | null;

  @Field(() => [LookKindEnum], { nullable: true, description: 'At any of these.' })
  what?: LookKind[] | null;
}

export const PersonalDataAccessSortField = enumOf(['AT']);
registerEnumType(PersonalDataAccessSortField, {
  name: 'PersonalDataAccessSortField',
  description: 'What looks can be sorted by.',
  valuesConfig: { AT: { description: 'When it was.' } },
});

export const PersonalDataAccessSort = sortOf(PersonalDataAccessSortField, 'PersonalDataAccess');
