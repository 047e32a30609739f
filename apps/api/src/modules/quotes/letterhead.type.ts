import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType('Letterhead', { description: 'Who we are, at the head of a document.' })
export class LetterheadType {
  @Field(() => String, { description: 'Name of our company; empty until filled in.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: '开户行及账号.' })
  bank!: string | null;
}

@InputType({ description: 'Our letterhead, whole.' })
export class LetterheadInput {
  @Field(() => String, { description: 'Name of our company.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: '开户行及账号.' })
  bank?: string | null;
}
