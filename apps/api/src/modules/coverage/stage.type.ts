import type { Stage } from '@jiannuo/rules';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';

export const StageEnum = enumOf(['NOT_STARTED', 'FREE', 'PAID', 'AFTER'] satisfies Stage[]);
registerEnumType(StageEnum, {
  name: 'Stage',
  description: 'Where a device or contract stands on a date.',
  valuesConfig: {
    NOT_STARTED: { description: '质保期前: no acceptance has started the clock.' },
    FREE: { description: '质保期: repair and replacement are free.' },
    PAID: { description: '保修期: repair at a price agreed first (W-04).' },
    AFTER: { description: '保修期过后: service by the fee standard.' },
  },
});
