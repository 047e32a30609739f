import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../../platform/access/index.js';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, GraphQLJSON, RoleEnum, sortOf } from '../../platform/graphql/index.js';

@ObjectType('AuditEvent', {
  description: 'One deed, written with the change it tells of; never edited, never deleted.',
})
export class AuditEventType {
  @Field(() => ID, { description: 'Identity.' })
  id!: string;

  @Field(() => GraphQLInstant, { description: 'When, by the clock of the database.' })
  at!: Instant;

  @Field(() => String, { description: 'Who, by the name they had then.' })
  actor!: string;

  @Field(() => RoleEnum, {
    nullable: true,
    description: 'In which role; null for the system and for nobody.',
  })
  role!: Role | null;

  @Field(() => String, { description: 'What was done: `contract.changeTerms`.' })
  action!: string;

  @Field(() => String, { description: 'To what kind of thing: the name of its GraphQL type.' })
  entity!: string;

  @Field(() => String, { description: 'To which one.' })
  entityId!: string;

  @Field(() => GraphQLJSON, { description: 'Field → `{ before, after }`; secrets are named, never shown.' })
  changes!: unknown;

  @Field(() => String, { nullable: true, description: 'Why, where a reason was asked for.' })
  reason!: string | null;
}

@InputType({ description: 'Which deeds to list.' })
export class AuditEventFilter {
  @Field(() => String, { nullable: true, description: 'Of one kind of thing: `Contract`.' })
  entity?: string | null;

  @Field(() => String, { nullable: true, description: 'Of one thing; together with `entity`.' })
  entityId?: string | null;

  @Field(() => String, { nullable: true, description: 'By somebody whose name has this in it.' })
  actor?: string | null;
}

export const AuditEventSortField = enumOf(['AT']);
registerEnumType(AuditEventSortField, {
  name: 'AuditEventSortField',
  description: 'What deeds can be sorted by.',
  valuesConfig: { AT: { description: 'When it was done.' } },
});

export const AuditEventSort = sortOf(AuditEventSortField, 'AuditEvent');
