import type { KeyboardEvent } from 'react';

/** Up, Down and Enter go to the same column of the person above or below; a list marks its fields with `data-col`. */
export function moveInSheet(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-col]') : null;
  const column = from?.dataset.col;
  if (step === 0 || from === null || column === undefined || event.nativeEvent.isComposing) return;
  // Enter on a button presses it.
  if (event.key === 'Enter' && from.tagName === 'BUTTON') return;
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-col="${column}"]`)].filter(
    (field) => !field.matches(':disabled'),
  );
  const next = fields[fields.indexOf(from) + step];
  event.preventDefault();
  if (next === undefined) {
    if (event.key === 'Enter') from.blur();
    return;
  }
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}
