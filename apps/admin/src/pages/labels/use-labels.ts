import { DeviceLabelsDocument, PartLabelsDocument, ShelfLabelsDocument } from '@jiannuo/schema';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';
import { type ScanKind, scanAddress } from '../scan/scan-code';
import type { LabelChoice } from './labels-address';

/** What stands on one label. */
export interface Label {
  readonly id: string;
  readonly kind: ScanKind;
  /** What the QR code holds. */
  readonly address: string;
  /** Number, code or serial: the largest. */
  readonly title: string;
  readonly name: string;
  readonly detail: string;
}

/** The labels of a choice, in its order; what is no longer there is left out. */
export function useLabels({ parts, shelves, devices }: LabelChoice) {
  const asked = { placeholderData: keepPreviousData };
  const ofParts = useQuery({
    ...asked,
    queryKey: ['part-labels', parts],
    queryFn: async () =>
      parts.length === 0 ? [] : (await ask(PartLabelsDocument, { ids: [...parts] })).parts.rows,
  });
  const ofShelves = useQuery({
    ...asked,
    queryKey: ['shelf-labels', shelves],
    queryFn: async () =>
      shelves.length === 0 ? [] : (await ask(ShelfLabelsDocument, { ids: [...shelves] })).shelves.rows,
  });
  const ofDevices = useQuery({
    ...asked,
    queryKey: ['device-labels', devices],
    queryFn: async () =>
      devices.length === 0 ? [] : (await ask(DeviceLabelsDocument, { ids: [...devices] })).devices.rows,
  });
  const labels = [
    ...inOrder(parts, ofParts.data).map(({ id, number, name, model }) =>
      label('part', id, number, name, model ?? ''),
    ),
    ...inOrder(shelves, ofShelves.data).map(({ id, code, place }) =>
      label('shelf', id, code, place.name, place.code),
    ),
    ...inOrder(devices, ofDevices.data).map(({ id, serial, product, position }) =>
      label('device', id, serial, `${product.model} ${product.name}`, position),
    ),
  ];
  const queries = [ofParts, ofShelves, ofDevices];
  return {
    labels,
    isPending: queries.some((query) => query.isPending),
    error: queries.find((query) => query.error !== null)?.error ?? null,
  };
}

function label(kind: ScanKind, id: string, title: string, name: string, detail: string): Label {
  return { id, kind, address: scanAddress(kind, id), title, name, detail };
}

function inOrder<Row extends { readonly id: string }>(
  ids: readonly string[],
  rows: readonly Row[] = [],
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
