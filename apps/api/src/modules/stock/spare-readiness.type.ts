import type { SpareState } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Citation, RuleWarning } from '../coverage/coverage.type.js';
import { SpareStateEnum } from './stock.enums.js';

@ObjectType({ description: 'A part that could stand in for a product.' })
export class SparePart {
  @Field(() => ID, { description: 'The part.' })
  partId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'How many are free, over all places.' })
  free!: number;

  @Field(() => Boolean, { description: 'Of the same model; otherwise an equivalent.' })
  same!: boolean;

  @Field(() => Boolean, { description: 'The client has agreed to it (K-04).' })
  clientAgreed!: boolean;
}

@ObjectType({ description: 'One product of the installed base, and whether its promise could be kept.' })
export class SpareLine {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => String, { description: 'Its model.' })
  model!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Devices of it in service.' })
  deviceCount!: number;

  @Field(() => SpareStateEnum, { description: 'Whether the 24-hour promise could be kept.' })
  state!: SpareState;

  @Field(() => Int, { description: 'Free units of the same model.' })
  freeSame!: number;

  @Field(() => [SparePart], { description: 'What could stand in for it.' })
  parts!: SparePart[];
}

@ObjectType({ description: 'Could the 24-hour promises be kept today (K-01, S-02)?' })
export class SpareReadiness {
  @Field(() => [SpareLine], { description: 'The products, by model.' })
  lines!: SpareLine[];

  @Field(() => Boolean, { description: 'Every promise could be kept with what is free now.' })
  ready!: boolean;

  @Field(() => [Citation], { description: 'The clauses it rests on.' })
  basis!: Citation[];

  @Field(() => [RuleWarning], { description: 'What to look at.' })
  warnings!: RuleWarning[];
}
