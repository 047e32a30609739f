import { type CronItem, type ParsedCronItem, parseCronItems } from 'graphile-worker';

/**
 * A job that the clock starts, in Asia/Shanghai: once, however many processes run. What was missed while none ran is
 * made up for once, at the next start.
 */
export type Scheduled = {
  /** Name of a job of the same module. It is handed no payload of ours. */
  readonly task: string;
  /** Run when a process starts, too: what is overdue need not wait for its hour. */
  readonly atStart?: true;
} & ({ readonly daily: `${number}:${number}` } | { readonly hourly: number });

/** The schedule as graphile-worker's own cron takes it, which counts in UTC. */
export function cronItems(schedule: readonly Scheduled[]): ParsedCronItem[] {
  return parseCronItems(schedule.map(cronItem));
}

function cronItem(scheduled: Scheduled): CronItem {
  const { task } = scheduled;
  const time = 'daily' in scheduled ? clockTime(scheduled.daily) : { hour: null, minute: scheduled.hourly };
  return {
    task,
    match: ({ hour, min }) =>
      min === time.minute && (time.hour === null || (hour + AHEAD_OF_UTC) % 24 === time.hour),
    // One period and a minute: exactly the last run that was missed.
    options: {
      backfillPeriod: ('daily' in scheduled ? DAY_MS : DAY_MS / 24) + 60_000,
      ...runOptions(task),
    },
  };
}

/** Runs of one task follow each other, and those still waiting are one. */
export function runOptions(task: string) {
  return { jobKey: task, queueName: task, maxAttempts: 5 };
}

function clockTime(text: string): { hour: number; minute: number } {
  const [hour = Number.NaN, minute = Number.NaN] = text.split(':').map(Number);
  if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60) return { hour, minute };
  throw new Error(`"${text}" is no time of day.`);
}

/** Hours; Asia/Shanghai has had no summer time since 1991. */
const AHEAD_OF_UTC = 8;
const DAY_MS = 86_400_000;
