import { DevicesDocument, PartsDocument, ShelvesDocument } from '@jiannuo/schema';
import { ask } from '../../data/execute';
import type { Option } from './LabelPicker';

const PAGE = { limit: 50, offset: 0 } as const;
const filterOf = (search: string) => (search === '' ? {} : { search });

export async function partOptions(search: string): Promise<Option[]> {
  const { parts } = await ask(PartsDocument, {
    filter: filterOf(search),
    sort: [{ field: 'NUMBER', direction: 'ASC' }],
    ...PAGE,
  });
  return parts.rows.map(({ id, number, name }) => ({ id, text: `${number} · ${name}` }));
}

export async function shelfOptions(search: string): Promise<Option[]> {
  const { shelves } = await ask(ShelvesDocument, { filter: filterOf(search), ...PAGE });
  return shelves.rows.map(({ id, code, place }) => ({ id, text: `${code} · ${place.name}` }));
}

export async function deviceOptions(search: string): Promise<Option[]> {
  const { devices } = await ask(DevicesDocument, {
    filter: filterOf(search),
    sort: [{ field: 'SERIAL', direction: 'ASC' }],
    ...PAGE,
  });
  return devices.rows.map(({ id, serial, product }) => ({ id, text: `${serial} · ${product.model}` }));
}
