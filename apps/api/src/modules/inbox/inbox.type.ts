import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, LocalizedType, pageOf, sortOf } from '../../platform/graphql/index.js';
import { type MessageKind, messageKinds } from './message-words.js';

export const MessageKindEnum = enumOf(messageKinds);
registerEnumType(MessageKindEnum, {
  name: 'MessageKind',
  description: 'What a message tells.',
  valuesConfig: {
    CERTIFICATE_EXPIRY: { description: 'The certificate of a person comes to its end (P-01).' },
    CERTIFICATE_REVIEW: { description: 'The interim review of a certificate is due (P-01).' },
    QUALIFICATION_EXPIRY: { description: 'A qualification of the company comes to its end (P-02).' },
    QUALIFICATION_REVIEW: { description: 'The review of a qualification of the company is due (P-02).' },
  },
});

@ObjectType('InboxMessage', { description: 'Something you are told.' })
export class InboxMessageType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => MessageKindEnum, { description: 'What it tells.' })
  kind!: MessageKind;

  @Field(() => LocalizedType, { description: 'The same as a sentence.' })
  text!: LocalizedType;

  @Field(() => String, { description: 'Type of what it is about: `Certificate`, `CompanyQualification`.' })
  entity!: string;

  @Field(() => ID, { description: 'Its id.' })
  entityId!: string;

  @Field(() => GraphQLInstant, { description: 'When it was told.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When you read it.' })
  readAt!: Instant | null;
}

export const InboxMessagePage = pageOf(InboxMessageType, 'InboxMessage');

@InputType({ description: 'Which messages to list; all conditions given hold.' })
export class InboxMessageFilter {
  @Field(() => Boolean, { nullable: true, description: 'Unread ones only, or read ones only.' })
  unread?: boolean | null;
}

export const InboxMessageSortField = enumOf(['CREATED_AT']);
registerEnumType(InboxMessageSortField, {
  name: 'InboxMessageSortField',
  description: 'What messages can be sorted by.',
});
export const InboxMessageSort = sortOf(InboxMessageSortField, 'InboxMessage');
