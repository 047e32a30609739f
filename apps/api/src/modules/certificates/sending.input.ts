import type { WorkKind } from '@jiannuo/rules';
import { Field, ID, InputType } from 'type-graphql';
import { DateRange } from '../../platform/graphql/index.js';
import { WorkKindEnum } from './certificate-enums.js';

@InputType({ description: 'Which overrides to list; all conditions given hold.' })
export class SendingOverrideFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this person.' })
  personId?: string | null;

  @Field(() => [WorkKindEnum], { nullable: true, description: 'For these kinds of work.' })
  work?: WorkKind[] | null;

  @Field(() => DateRange, { nullable: true, description: 'The day they hold for.' })
  on?: DateRange | null;
}
