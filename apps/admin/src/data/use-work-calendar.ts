import type { CalendarData } from '@jiannuo/rules';
import { WorkCalendarDocument } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { ask } from './execute';

export const workCalendarKey = ['work-calendar'] as const;

/** The rest days and make-up workdays as the API keeps them. */
export function useWorkCalendar() {
  return useQuery({
    queryKey: workCalendarKey,
    queryFn: async () => (await ask(WorkCalendarDocument, {})).workCalendar as CalendarData,
    staleTime: 5 * 60_000,
  });
}
