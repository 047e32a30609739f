/** The rows to draw: those seen and some around them, in steps, so that few scrolls draw anew. */
export function visibleRows(view: {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}): { readonly from: number; readonly until: number } {
  const first = Math.floor(view.scrollTop / view.rowHeight / STEP) * STEP;
  const seen = Math.ceil(view.height / view.rowHeight / STEP) * STEP;
  return {
    from: Math.max(0, Math.min(first - AROUND, view.count)),
    until: Math.max(0, Math.min(first + seen + STEP + AROUND, view.count)),
  };
}

/** How far a list has to be scrolled so that a stretch of it lies between its two edges. */
export function scrolledTo(
  scroll: number,
  stretch: { readonly start: number; readonly end: number },
  view: { readonly before: number; readonly size: number },
): number {
  if (stretch.start < scroll + view.before) return Math.max(0, stretch.start - view.before);
  if (stretch.end > scroll + view.size) return stretch.end - view.size;
  return scroll;
}

const STEP = 8;
const AROUND = 8;
