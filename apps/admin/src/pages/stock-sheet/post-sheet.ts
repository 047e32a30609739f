import {
  AdjustStockDocument,
  ClearStockDocument,
  IssueStockDocument,
  QuarantineStockDocument,
  ReceiveStockDocument,
  ReturnStockDocument,
  ScrapStockDocument,
  SendToOemDocument,
  TakeBackFromOemDocument,
  TransferStockDocument,
} from '@jiannuo/schema';
import { tell } from '../../data/execute';
import type { Sheet } from './sheet';
import { linesOf, orNull } from './sheet-input';
import type { SheetKind } from './sheet-kinds';

/** Posts a sheet under its key and answers the id of the posting; sent again it answers the same one. */
export async function postSheet(kind: SheetKind, sheet: Sheet): Promise<string> {
  const { requestKey, deviceId, contractId, shelfId } = sheet;
  const reason = orNull(sheet.reason);
  const at = {
    placeId: sheet.placeId ?? '',
    lines: linesOf(kind, sheet),
    reference: orNull(sheet.reference),
  };
  const explained = { ...at, reason: sheet.reason.trim() };
  const defective = { ...explained, fromQuarantine: sheet.quarantine };
  switch (kind) {
    case 'receive': {
      const input = { ...at, reason, shelfId };
      return (await tell(ReceiveStockDocument, { requestKey, input })).receiveStock.id;
    }
    case 'issue': {
      const input = { ...at, reason, deviceId, contractId };
      return (await tell(IssueStockDocument, { requestKey, input })).issueStock.id;
    }
    case 'return': {
      const input = { ...at, reason, issuePostingId: sheet.originId };
      return (await tell(ReturnStockDocument, { requestKey, input })).returnStock.id;
    }
    case 'transfer': {
      const { lines, reference } = at;
      const input = {
        lines,
        reference,
        reason,
        fromPlaceId: at.placeId,
        toPlaceId: sheet.toPlaceId ?? '',
      };
      return (await tell(TransferStockDocument, { requestKey, input })).transferStock.id;
    }
    case 'adjust':
      return (await tell(AdjustStockDocument, { requestKey, input: explained })).adjustStock.id;
    case 'scrap':
      return (await tell(ScrapStockDocument, { requestKey, input: defective })).scrapStock.id;
    case 'quarantine':
      return (await tell(QuarantineStockDocument, { requestKey, input: explained })).quarantineStock.id;
    case 'clear':
      return (await tell(ClearStockDocument, { requestKey, input: explained })).clearStock.id;
    case 'oem-out':
      return (await tell(SendToOemDocument, { requestKey, input: defective })).sendToOem.id;
    case 'oem-back': {
      const input = {
        ...at,
        reason,
        oemPostingId: sheet.originId ?? '',
        toQuarantine: sheet.quarantine,
      };
      return (await tell(TakeBackFromOemDocument, { requestKey, input })).takeBackFromOem.id;
    }
  }
}
