import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, pageOf } from '../../platform/graphql/index.js';
import { ProductType } from '../products/product.type.js';
import { partCategories, partTrackings } from './part.entity.js';

export const PartCategoryEnum = enumOf(partCategories);
registerEnumType(PartCategoryEnum, {
  name: 'PartCategory',
  description: 'What a part is used as.',
  valuesConfig: {
    BOARD: { description: '板卡.' },
    ACCESSORY: { description: '配件.' },
    CONSUMABLE: { description: '耗材.' },
    TOOL: { description: '专用工具.' },
    SUBSTITUTE: { description: '替代整机: a whole device usable as a substitute.' },
  },
});

export const PartTrackingEnum = enumOf(partTrackings);
registerEnumType(PartTrackingEnum, {
  name: 'PartTracking',
  description: 'How stock of a part is kept.',
  valuesConfig: {
    QUANTITY: { description: 'By quantity.' },
    SERIAL: { description: 'Piece by piece, by serial.' },
  },
});

@ObjectType({ description: 'A product that a part fits.' })
export class PartFit {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ProductType, { description: 'The product.' })
  product!: ProductType;

  @Field(() => Boolean, { description: 'Not the same model but one the client agrees to (K-04).' })
  equivalent!: boolean;
}

@ObjectType('Part', { description: '备件: a stocked item.' })
export class PartType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: '备件编号, unique.' })
  number!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '规格型号.' })
  model!: string | null;

  @Field(() => String, {
    description: 'What one of it is called: 块, 个, 米. Stays once it was moved or priced.',
  })
  unit!: string;

  @Field(() => PartCategoryEnum, { description: 'What it is used as.' })
  category!: keyof typeof PartCategoryEnum;

  @Field(() => PartTrackingEnum, { description: 'How its stock is kept. Stays once it was moved or priced.' })
  tracking!: keyof typeof PartTrackingEnum;

  @Field(() => String, { nullable: true, description: 'Who makes it.' })
  manufacturer!: string | null;

  @Field(() => String, { nullable: true, description: 'Who sells it to us.' })
  supplier!: string | null;

  @Field(() => Int, { nullable: true, description: "The supplier's own warranty, in months." })
  supplierTermMonths!: number | null;

  @Field(() => Int, { description: 'Free stock below it is low, over all places; 0 for no minimum.' })
  minimumStock!: number;

  @Field(() => Int, { nullable: true, description: 'How many days a batch keeps from its receipt (K-02).' })
  shelfLifeDays!: number | null;

  @Field(() => Boolean, { description: 'False when it is no longer bought or priced.' })
  active!: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Whether it has a photo: `GET /parts/:id/photo?size=thumb|full`.' })
  hasPhoto!: boolean;

  @Field(() => String, { nullable: true, description: 'Changes with the photo; null without one.' })
  photoDigest!: string | null;

  @Field(() => [PartFit], { description: 'What it fits, by model; at most 100.' })
  fits!: PartFit[];

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const PartPage = pageOf(PartType, 'Part');
