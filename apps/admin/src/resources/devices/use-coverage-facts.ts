import type { CalendarData, CoverageFacts } from '@jiannuo/rules';
import { DeviceCoverageFactsDocument } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';
import { useWorkCalendar } from '../../data/use-work-calendar';

/** What coverageOf needs, as the API keeps it: facts of the device and the working calendar. */
export function useCoverageFacts(deviceId: string): {
  readonly facts: CoverageFacts | undefined;
  readonly calendar: CalendarData | undefined;
  readonly error: Error | null;
  retry(): void;
} {
  const facts = useQuery({
    queryKey: ['device-coverage-facts', deviceId],
    queryFn: async () => {
      const { device } = await ask(DeviceCoverageFactsDocument, { id: deviceId });
      return device?.coverageFacts as CoverageFacts | undefined;
    },
  });
  const calendar = useWorkCalendar();
  return {
    facts: facts.data,
    calendar: calendar.data,
    error: facts.error ?? calendar.error,
    retry: () => {
      void facts.refetch();
      void calendar.refetch();
    },
  };
}
