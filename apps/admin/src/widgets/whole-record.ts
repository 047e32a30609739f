/**
 * react-admin keeps the rows of every list, and of every choice in a form, as if they were whole records, and shows
 * them while the record itself is on its way. Ours hold what a list shows and no more: a page that needs the rest
 * asks under a name of its own.
 */
export const wholeRecord = { meta: { whole: true } } as const;

/** What a list keeps, for lists alone. */
export const listRows = { meta: { rows: true } } as const;
