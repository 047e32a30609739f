import type { Stage } from '@jiannuo/rules';
import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { answeredByTheRead, contribute } from '../../platform/graphql/contribute.js';
import { enumOf, GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { AcceptanceCertificateType, ContractType } from '../contracts/contract.type.js';
import { GraphQLCoverageFacts } from '../coverage/scalars.js';
import { StageEnum } from '../coverage/stage.type.js';
import { CustomerType } from '../customers/customer.type.js';
import { ProductType } from '../products/product.type.js';
import { type DeviceStatus, deviceStatuses } from './device.entity.js';

export const DeviceStatusEnum = enumOf(deviceStatuses);
registerEnumType(DeviceStatusEnum, {
  name: 'DeviceStatus',
  description: 'Whether a device is still there.',
  valuesConfig: {
    IN_SERVICE: { description: 'In use.' },
    RETIRED: { description: 'Taken out of service; coverage and free software end with it.' },
  },
});

@ObjectType('Device', { description: '设备: one physical unit at its position.' })
export class DeviceType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: '出厂编号, unique for its model.' })
  serial!: string;

  @Field(() => ProductType, { description: 'What it is.' })
  product!: ProductType;

  @Field(() => CustomerType, { description: 'Who has it.' })
  customer!: CustomerType;

  @Field(() => ContractType, { nullable: true, description: 'The contract that supplied it (Q6).' })
  contract!: ContractType | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '售出日期.' })
  soldOn!: PlainDate | null;

  @Field(() => String, { description: '安装位置.' })
  position!: string;

  @Field(() => DeviceStatusEnum, { description: 'Whether it is still there.' })
  status!: DeviceStatus;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day in service.' })
  retiredOn!: PlainDate | null;

  @Field(() => DeviceType, { nullable: true, description: 'The unit it took the place of.' })
  replaces!: DeviceType | null;

  @Field(() => Int, { description: 'Whole days out of service within the free period (Q27).' })
  outOfServiceDays!: number;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => StageEnum, { description: 'The stage it is in on a date (today), over all its contracts.' })
  coverageState(
    @Arg('on', () => GraphQLPlainDate, { nullable: true, description: 'The date; today when left out.' })
    _on?: PlainDate,
  ): Stage {
    return answeredByTheRead();
  }

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day of its latest free period, rest days counted in (Q3).',
  })
  freeUntilOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day of its latest paid period.' })
  paidUntilOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'The next day after a date (today) on which its stage is another one; null when none comes.',
  })
  changesOn(
    @Arg('on', () => GraphQLPlainDate, { nullable: true, description: 'The date; today when left out.' })
    _on?: PlainDate,
  ): PlainDate | null {
    return answeredByTheRead();
  }

  @Field(() => GraphQLCoverageFacts, {
    description: 'Facts for `coverageOf` of the rules, the same the server decides by.',
  })
  coverageFacts!: unknown;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'A certificate that lists a device.' })
export class DeviceListing {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => AcceptanceCertificateType, { description: 'The certificate.' })
  certificate!: AcceptanceCertificateType;

  @Field(() => Boolean, { description: "True when the certificate's contract supplied the device." })
  supplied!: boolean;
}

contribute(DeviceType, 'listings', () => [DeviceListing], 'The certificates that list it.');
contribute(
  AcceptanceCertificateType,
  'devices',
  () => [DeviceType],
  'The first 100 devices it lists, by serial.',
);

export const DevicePage = pageOf(DeviceType, 'Device');
