import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { answeredByTheRead } from '../../platform/graphql/contribute.js';
import {
  enumOf,
  GraphQLFen,
  GraphQLInstant,
  GraphQLPlainDate,
  pageOf,
} from '../../platform/graphql/index.js';
import { ProductType } from '../products/product.type.js';
import { StockLevelEnum } from '../stock/stock.enums.js';
import type { StockLevel } from '../stock/stock-kinds.js';
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
    description: 'What one of it is called: 块, 个, 米. Stays once the part was used.',
  })
  unit!: string;

  @Field(() => PartCategoryEnum, { description: 'What it is used as.' })
  category!: keyof typeof PartCategoryEnum;

  @Field(() => PartTrackingEnum, { description: 'How its stock is kept. Stays once the part was used.' })
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

  @Field(() => Boolean, {
    description: 'Whether it was ever moved, held, counted or priced: then its unit and its tracking stay.',
  })
  used!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it has a photo: `GET /files/parts/:id/photo?size=thumb|full`.',
  })
  hasPhoto!: boolean;

  @Field(() => String, { nullable: true, description: 'Changes with the photo; null without one.' })
  photoDigest!: string | null;

  @Field(() => [PartFit], { description: 'What it fits, by model; at most 100.' })
  fits!: PartFit[];

  @Field(() => Int, { description: '在库数: usable, reserved or not, over all places.' })
  onHand!: number;

  @Field(() => Int, { description: '占用: held for somebody, over all places.' })
  reserved!: number;

  @Field(() => Int, { description: 'What may be issued without a reservation, over all places.' })
  free!: number;

  @Field(() => Int, { description: '隔离: there, but not to be used, over all places.' })
  quarantined!: number;

  @Field(() => GraphQLFen, {
    nullable: true,
    description:
      'Moving average of one piece over all places, half up; null when nothing is held. Needs `stock:cost`.',
  })
  averageCostFen!: number | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'Value of all that is held. Needs `stock:cost`.' })
  stockValueFen!: number | null;

  @Field(() => StockLevelEnum, { description: 'Whether enough of it is free (K-01).' })
  level!: StockLevel;

  @Field(() => Boolean, { description: '呆滞: in stock, and nothing went out for twelve months (Q50).' })
  dead!: boolean;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Day of the last issue or loan.' })
  lastOutOn!: PlainDate | null;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Price in a list on a day (today), as known at a moment (now); null: none, or withdrawn.',
  })
  priceFen(
    @Arg('listId', () => ID, { description: 'The price list.' }) _listId: string,
    @Arg('on', () => GraphQLPlainDate, { nullable: true, description: 'The day; today when left out.' })
    _on?: PlainDate,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: 'By what was published up to this moment; everything when left out.',
    })
    _knownAt?: Instant,
  ): number | null {
    return answeredByTheRead();
  }

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const PartPage = pageOf(PartType, 'Part');
