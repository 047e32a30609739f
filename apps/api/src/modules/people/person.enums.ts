import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';
import { hourlyClasses, personStates } from './person.entity.js';

export const PersonStateEnum = enumOf(personStates);
registerEnumType(PersonStateEnum, {
  name: 'PersonState',
  description: 'Whether somebody works here.',
  valuesConfig: { ACTIVE: { description: '在职.' }, LEFT: { description: '已离职.' } },
});

export const HourlyClassEnum = enumOf(hourlyClasses);
registerEnumType(HourlyClassEnum, {
  name: 'HourlyClass',
  description: 'Which hourly rate of the fee standard is charged for somebody.',
  valuesConfig: {
    JUNIOR: { description: '初级.' },
    SENIOR: { description: '高级.' },
    EXPERT: { description: '专家.' },
  },
});
