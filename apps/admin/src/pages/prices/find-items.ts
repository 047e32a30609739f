import { FindItemsDocument } from '@jiannuo/schema';
import { ask } from '../../data/execute';

/** A part or a service, as it is chosen from a list. */
export interface FoundItem {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly model: string | null;
}

/** Parts and services whose number, name or specification holds the text. */
export async function findItems(search: string, limit: number): Promise<FoundItem[]> {
  const text = search.trim();
  const { parts, serviceItems } = await ask(FindItemsDocument, { search: text === '' ? null : text, limit });
  return [
    ...serviceItems.rows.map(({ id, code, name }) => ({ id, number: code, name, model: null })),
    ...parts.rows,
  ];
}
