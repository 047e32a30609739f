import { Field, ID, InputType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate } from '../../platform/graphql/index.js';
import { type DocumentClass, DocumentClassEnum } from './document-class.enum.js';

@InputType({ description: 'What somebody agreed to.' })
export class GiveConsentInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => DocumentClassEnum, { description: 'Which documents may be kept.' })
  documentClass!: DocumentClass;

  @Field(() => String, {
    nullable: true,
    description: 'What they were told it is for; the purpose of the class when left out.',
  })
  purpose?: string | null;

  @Field(() => GraphQLPlainDate, { description: 'Since when.' })
  givenOn!: PlainDate;
}
