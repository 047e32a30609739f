import { FindItemsDocument } from '@jiannuo/schema';
import { ask } from '../../data/execute';

/** A part or a service, as it is chosen from a list. */
export interface FoundItem {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly model: string | null;
  readonly unit: string;
}

/** Parts and services in use whose number, name or specification holds the text: at most `limit` of each. */
export async function findItems(search: string, limit: number): Promise<FoundItem[]> {
  const text = search.trim();
  const { parts, serviceItems } = await ask(FindItemsDocument, { search: text === '' ? null : text, limit });
  return [
    ...serviceItems.rows.map(({ code, ...item }) => ({ ...item, number: code, model: null })),
    ...parts.rows,
  ];
}

/** Number, name and model of an item in one line. */
export function itemText({ number, name, model }: Pick<FoundItem, 'number' | 'name' | 'model'>): string {
  return [number, name, model].filter(Boolean).join(' ');
}
