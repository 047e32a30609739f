import { Field, ID, ObjectType } from 'type-graphql';
import type { PartCategory } from '../parts/part.entity.js';
import { PartCategoryEnum } from '../parts/part.type.js';
import { PriceItemKindEnum, ServiceClassEnum } from './price-enums.js';
import type { PriceItemKind } from './price-item.entity.js';
import type { ServiceClass } from './service-item.entity.js';

@ObjectType('PriceItem', { description: 'Whatever a price list can name: a part, or work of ours.' })
export class PriceItemType {
  @Field(() => ID, { description: 'UUID of the part or the service item.' })
  id!: string;

  @Field(() => PriceItemKindEnum, { description: 'Part or service.' })
  kind!: PriceItemKind;

  @Field(() => String, { description: 'Number of the part, code of the service.' })
  number!: string;

  @Field(() => String, { description: '名称.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '规格型号, of a part.' })
  model!: string | null;

  @Field(() => String, { description: 'What one price is for: 块, 个, 小时, 次.' })
  unit!: string;

  @Field(() => PartCategoryEnum, { nullable: true, description: 'Category of a part.' })
  category!: PartCategory | null;

  @Field(() => ServiceClassEnum, { nullable: true, description: 'Class of a service.' })
  costClass!: ServiceClass | null;

  @Field(() => Boolean, { description: 'Whether it is still sold.' })
  active!: boolean;
}
