import { useTranslate } from 'react-admin';

/** Enums whose codes may stand inside a figure of a decision or a change of a history. */
const enumNames = [
  'CauseCode',
  'CauseState',
  'CostClass',
  'Stage',
  'Charge',
  'Payer',
  'StartBasis',
  'AcceptanceState',
  'DeductionPool',
  'RetentionEntryKind',
  'PlanId',
  'ContractKind',
  'SystemCategory',
  'DeviceStatus',
  'PartCategory',
  'PartTracking',
  'PlaceKind',
  'StockMovementKind',
  'StockPostingKind',
  'ReservationPurpose',
  'ReservationState',
  'LoanerState',
  'StockCountStatus',
  'QuoteStatus',
  'CustomerClass',
  'PriceEditionStatus',
  'WorkKind',
  'CertificateScope',
  'SendingObstacle',
  'DocumentClass',
  'Role',
  'Locale',
];
const code = /\b[A-Z][A-Z_]{3,}\b/g;

/** A text whose codes are replaced by their words: no code without a word. */
export function useCodeWords(): (text: string) => string {
  const translate = useTranslate();
  const wordOf = (found: string): string => {
    for (const name of enumNames) {
      const word = translate(`jn.enum.${name}.${found}`, { _: '' });
      if (word !== '') return word;
    }
    return found;
  };
  return (text) => text.replace(code, wordOf);
}
