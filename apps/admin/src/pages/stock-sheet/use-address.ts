import type { SheetPartFragment } from '@jiannuo/schema';
import { StockPostingDocument } from '@jiannuo/schema';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { ask } from '../../data/execute';
import { partById } from './find-part';
import { linesBack } from './lines-back';
import type { SheetState } from './use-sheet';

/** What the link that led here already knew: `?part=…&reservation=…&place=…&shelf=…&device=…&contract=…&of=…`. */
export function useAddress(
  state: SheetState,
  onPart: (part: SheetPartFragment, reservationId: string | null) => void,
): void {
  const [params, setParams] = useSearchParams();
  const started = useRef(false);
  useEffect(() => {
    if (started.current || params.size === 0) return;
    started.current = true;
    const given = {
      ...(params.has('place') ? { placeId: params.get('place') } : {}),
      ...(params.has('shelf') ? { shelfId: params.get('shelf') } : {}),
      ...(params.has('device') ? { deviceId: params.get('device') } : {}),
      ...(params.has('contract') ? { contractId: params.get('contract') } : {}),
      ...(params.has('of') ? { originId: params.get('of') } : {}),
    };
    if (!state.sheet.unsure) state.change((now) => ({ ...now, ...given }));
    const partId = params.get('part');
    const reservationId = params.get('reservation');
    const originId = params.get('of');
    // What was taken from the address is kept with the sheet: a reload does not take it again.
    setParams({}, { replace: true });
    if (partId !== null) void partById(partId).then((part) => part !== null && onPart(part, reservationId));
    if (originId !== null && !state.sheet.unsure) {
      void ask(StockPostingDocument, { id: originId, cost: false }).then(({ stockPosting }) => {
        if (stockPosting) state.change((now) => ({ ...now, ...linesBack(now, stockPosting.movements) }));
      });
    }
  }, [params, setParams, state, onPart]);
}
