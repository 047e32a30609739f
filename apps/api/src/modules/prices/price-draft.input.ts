import type { PriceRounding } from '@jiannuo/rules';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf, GraphQLFen, sortOf } from '../../platform/graphql/index.js';
import type { PartCategory } from '../parts/part.entity.js';
import { PartCategoryEnum } from '../parts/part.type.js';
import { PriceDraftLineType } from './price-draft-line.type.js';
import { PriceItemKindEnum } from './price-enums.js';
import type { PriceItemKind } from './price-item.entity.js';

export const PriceRoundingEnum = enumOf(['FEN', 'JIAO', 'YUAN', 'TEN_YUAN']);
registerEnumType(PriceRoundingEnum, {
  name: 'PriceRounding',
  description: 'To what a changed price is rounded, half up.',
  valuesConfig: {
    FEN: { description: '分.' },
    JIAO: { description: '角.' },
    YUAN: { description: '元.' },
    TEN_YUAN: { description: '十元.' },
  },
});

@InputType({ description: 'Which lines of a draft; all conditions given hold.' })
export class PriceDraftLineFilter {
  @Field(() => String, { nullable: true, description: 'Part of number, name or model, or of their pinyin.' })
  search?: string | null;

  @Field(() => PriceItemKindEnum, { nullable: true, description: 'Only parts, or only services.' })
  kind?: PriceItemKind | null;

  @Field(() => [PartCategoryEnum], { nullable: true, description: 'Parts of any of these categories.' })
  category?: PartCategory[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the price differs from the edition before.' })
  changed?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it could not be published: above the market mean, or without a reason it needs.',
  })
  broken?: boolean | null;
}

export const PriceDraftLineSortField = enumOf(['NUMBER', 'NAME', 'PRICE', 'CHANGE', 'CHANGED_AT']);
registerEnumType(PriceDraftLineSortField, {
  name: 'PriceDraftLineSortField',
  description: 'What lines of a draft can be sorted by; names by pinyin.',
});

export const PriceDraftLineSort = sortOf(PriceDraftLineSortField, 'PriceDraftLine');

@InputType({ description: 'One price as somebody typed it.' })
export class PriceChangeInput {
  @Field(() => ID, { description: 'Part or service of the line.' })
  itemId!: string;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'The new price, 0 or more; null withdraws it; left out, only the reason changes.',
  })
  priceFen?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it stands. Null clears it; left out, it stays while the price stays.',
  })
  reason?: string | null;

  @Field(() => Int, { description: 'The version of the line the change was made on.' })
  seenVersion!: number;
}

@ObjectType({ description: 'A line that somebody else had changed: nothing of yours was saved there.' })
export class PriceConflict {
  @Field(() => ID, { description: 'Part or service of the line.' })
  itemId!: string;

  @Field(() => PriceDraftLineType, { description: 'The line as it is now, with who wrote it and when.' })
  theirs!: PriceDraftLineType;

  @Field(() => GraphQLFen, { nullable: true, description: 'What you wanted to save.' })
  yoursFen!: number | null;
}

@ObjectType({ description: 'What became of changes to a draft: each line was saved or is in conflict.' })
export class DraftSaved {
  @Field(() => [PriceDraftLineType], { description: 'Lines that were saved, as they are now.' })
  saved!: PriceDraftLineType[];

  @Field(() => [PriceConflict], { description: 'Lines that were not.' })
  conflicts!: PriceConflict[];
}

@InputType({ description: 'A change by percent: of these lines, or of those a filter finds.' })
export class PercentChangeInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Parts or services; all that the filter finds when left out.',
  })
  itemIds?: string[] | null;

  @Field(() => PriceDraftLineFilter, { nullable: true, description: 'Which lines; all when left out.' })
  filter?: PriceDraftLineFilter | null;

  @Field(() => Int, { description: 'Hundredths of a percent, -10,000 to 100,000: 550 is 5.5 % dearer.' })
  percentHundredths!: number;

  @Field(() => PriceRoundingEnum, { description: 'To what the new price is rounded.' })
  roundTo!: PriceRounding;
}
