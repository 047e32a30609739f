import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { GraphQLInstant, GraphQLPlainDate } from '../../platform/graphql/index.js';
import { type DocumentClass, DocumentClassEnum } from './document-class.enum.js';

@ObjectType('Consent', {
  description: '同意: what a person agreed to have kept of them, and for which purpose. Never rewritten.',
})
export class ConsentType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => DocumentClassEnum, { description: 'Which documents.' })
  documentClass!: DocumentClass;

  @Field(() => String, { description: 'What they were told it is for.' })
  purpose!: string;

  @Field(() => GraphQLPlainDate, { description: 'From when on it holds.' })
  givenOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnOn!: PlainDate | null;

  @Field(() => String, { description: 'Who recorded it, by the name they had then.' })
  recordedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was recorded.' })
  recordedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'What was deleted for good.' })
export class Erasure {
  @Field(() => Int, { description: 'How many files.' })
  files!: number;

  @Field(() => Boolean, { description: 'Whether an identity number was among it.' })
  number!: boolean;
}
