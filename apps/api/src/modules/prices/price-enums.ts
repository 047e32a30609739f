import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';
import { editionStatuses } from './price-edition.entity.js';
import { priceItemKinds } from './price-item.entity.js';
import { serviceClasses } from './service-item.entity.js';

export const ServiceClassEnum = enumOf(serviceClasses);
registerEnumType(ServiceClassEnum, {
  name: 'ServiceClass',
  description: 'What kind of work a service item is.',
  valuesConfig: {
    LABOUR: { description: '服务人工.' },
    VISIT: { description: '上门.' },
    BOARD_REPAIR: { description: '板卡维修.' },
    PART_REPAIR: { description: '配件维修.' },
    SOFTWARE_UPGRADE: { description: '软件升级.' },
    OTHER: { description: '其他.' },
  },
});

export const PriceItemKindEnum = enumOf(priceItemKinds);
registerEnumType(PriceItemKindEnum, {
  name: 'PriceItemKind',
  description: 'What a price is of.',
  valuesConfig: { PART: { description: 'A part.' }, SERVICE: { description: 'Work of ours.' } },
});

export const EditionStatusEnum = enumOf(editionStatuses);
registerEnumType(EditionStatusEnum, {
  name: 'PriceEditionStatus',
  description: 'How far an edition has come.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    PROPOSED: { description: 'Waiting for a second person to publish it.' },
    PUBLISHED: { description: 'Published: never changed again.' },
    DISCARDED: { description: 'Given up before it was published.' },
  },
});

const editionStates = ['DRAFT', 'PROPOSED', 'SCHEDULED', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED'] as const;
export type EditionState = (typeof editionStates)[number];
export const EditionStateEnum = enumOf(editionStates);
registerEnumType(EditionStateEnum, {
  name: 'PriceEditionState',
  description: 'What an edition is on a day.',
  valuesConfig: {
    DRAFT: { description: '草稿: being written.' },
    PROPOSED: { description: '待确认: waiting for a second person.' },
    SCHEDULED: { description: '待生效: published, its first day is still to come.' },
    IN_FORCE: { description: '执行中: its prices hold.' },
    SUPERSEDED: { description: '已被取代: a later edition holds.' },
    DISCARDED: { description: '已放弃.' },
  },
});

const priceStates = ['IN_FORCE', 'WITHDRAWN'] as const;
export type PriceState = (typeof priceStates)[number];
export const PriceStateEnum = enumOf(priceStates);
registerEnumType(PriceStateEnum, {
  name: 'PriceState',
  description: 'Whether something is sold at this price.',
  valuesConfig: {
    IN_FORCE: { description: 'It is.' },
    WITHDRAWN: { description: 'It is no longer sold by this list.' },
  },
});

const lineStates = ['NEW', 'DEARER', 'CHEAPER', 'SAME', 'WITHDRAWN', 'NOT_PRICED'] as const;
export type LineState = (typeof lineStates)[number];
export const LineStateEnum = enumOf(lineStates);
registerEnumType(LineStateEnum, {
  name: 'PriceLineState',
  description: 'How a line of a draft differs from the edition it was copied from.',
  valuesConfig: {
    NEW: { description: 'It had no price.' },
    DEARER: { description: 'The price rises.' },
    CHEAPER: { description: 'The price falls.' },
    SAME: { description: 'The price stays.' },
    WITHDRAWN: { description: 'It had a price and has none now.' },
    NOT_PRICED: { description: 'It had no price and has none now.' },
  },
});

export const verdicts = ['ACCEPTED', 'REASON_NEEDED', 'ABOVE_MARKET_MEAN'] as const;
export type Verdict = (typeof verdicts)[number];
export const VerdictEnum = enumOf(verdicts);
registerEnumType(VerdictEnum, {
  name: 'PriceVerdict',
  description: 'Whether a price may be published (F-02, F-05).',
  valuesConfig: {
    ACCEPTED: { description: 'It may.' },
    REASON_NEEDED: {
      description: 'Only with a written reason: too few samples, or above the best price given to anyone.',
    },
    ABOVE_MARKET_MEAN: {
      description: 'Above the mean of its market samples: it may not, whatever the reason.',
    },
  },
});
