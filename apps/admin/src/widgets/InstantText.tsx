import { formatInstant } from './format';

/** An instant in Shanghai time: 2026-03-05 22:35 */
export function InstantText({ value }: { value: string | null | undefined }) {
  if (value === null || value === undefined) return <span>—</span>;
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {formatInstant(value)}
    </time>
  );
}
