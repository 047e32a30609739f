/**
 * Remembers what was computed for a day, 1950 to 2199: one slot a day, so it is bounded. Days beyond are
 * computed each time. Only for pure functions of the day.
 */
export function rememberedByDay<T>(compute: (day: number) => T): (day: number) => T {
  /** Pages of 512 days, made when first asked for. */
  const pages: ((T | undefined)[] | undefined)[] = new Array(PAGES).fill(undefined);
  return (day) => {
    const offset = day - FIRST_DAY;
    const page = offset >> 9;
    if (page < 0 || page >= PAGES) return compute(day);
    let slots = pages[page];
    if (slots === undefined) {
      slots = new Array(512).fill(undefined);
      pages[page] = slots;
    }
    const known = slots[offset & 511];
    if (known !== undefined) return known;
    const value = compute(day);
    slots[offset & 511] = value;
    return value;
  };
}

const FIRST_DAY = -7_305; // 1950-01-01
const PAGES = 179; // to the end of 2199
