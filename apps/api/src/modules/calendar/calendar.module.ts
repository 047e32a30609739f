import type { Module } from '../services.js';
import { calendarReads } from './calendar.read.js';
import { CalendarResolver } from './calendar.resolver.js';
import { CalendarDayEntity } from './calendar-day.entity.js';
import { CalendarYearEntity } from './calendar-year.entity.js';

export const calendarModule: Module = {
  name: 'calendar',
  entities: [CalendarYearEntity, CalendarDayEntity],
  resolvers: [CalendarResolver],
  reads: calendarReads,
  permissions: {
    'calendar:read': ['ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'calendar:write': ['ADMIN'],
  },
};
