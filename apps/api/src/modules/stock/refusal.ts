import { type MovementRefusal, postMovement, type StockBalance } from '@jiannuo/rules';
import { type BadInput, badField, type Localized } from '../../platform/errors.js';
import type { Step } from './step.js';

/** Why a movement is refused, as the problem of its line, with what is there now. */
export function refusalOf(step: Step, balance: StockBalance, reason: string | null): BadInput {
  const { refusal } = postMovement(balance, { ...step, reason }).outcome;
  const code = refusal ?? 'TOO_LARGE';
  const { zh, en } = sentences[code](step.quantity, balance);
  const name = step.part ? `${step.part.number} ${step.part.name}` : '';
  return badField(step.field, code, name ? `${name}:${zh}` : zh, name ? `${name}: ${en}` : en);
}

const sentences: Readonly<Record<MovementRefusal, (quantity: number, now: StockBalance) => Localized>> = {
  QUANTITY: () => ({ zh: '数量须为大于 0 的整数。', en: 'A whole quantity above 0.' }),
  TOO_LARGE: () => ({
    zh: '数量或金额过大,系统无法准确记数。',
    en: 'The quantity or the value is more than can be counted exactly.',
  }),
  REASON_REQUIRED: () => ({ zh: '请填写理由。', en: 'Give a reason.' }),
  NOT_ENOUGH_FREE: (quantity, now) => ({
    zh: `可用的只有 ${free(now)} 件(在库 ${now.onHand},占用 ${now.reserved}),不够 ${Math.abs(quantity)} 件。`,
    en: `${Math.abs(quantity)} asked for, ${free(now)} free (${now.onHand} usable, ${now.reserved} reserved).`,
  }),
  NOT_ENOUGH_ON_HAND: (quantity, now) => ({
    zh: `在库的只有 ${now.onHand} 件(可用 ${free(now)}),不够 ${Math.abs(quantity)} 件。`,
    en: `${Math.abs(quantity)} asked for, ${now.onHand} usable (${free(now)} free).`,
  }),
  NOT_ENOUGH_RESERVED: (quantity, now) => ({
    zh: `占用的只有 ${now.reserved} 件,不够 ${quantity} 件。`,
    en: `${quantity} asked for, ${now.reserved} reserved.`,
  }),
  NOT_ENOUGH_QUARANTINED: (quantity, now) => ({
    zh: `隔离的只有 ${now.quarantined} 件,不够 ${quantity} 件。`,
    en: `${quantity} asked for, ${now.quarantined} in quarantine.`,
  }),
  NOT_ENOUGH_VALUE: () => ({
    zh: '库存金额已变动,按原金额冲不回去。',
    en: 'The value of the stock has changed: this amount cannot be taken out of it any more.',
  }),
  VALUE_REQUIRED: () => ({
    zh: '从别处回来的货须带着原来的金额。',
    en: 'What comes back from elsewhere has to bring its value.',
  }),
};

const free = ({ onHand, reserved }: StockBalance): number => onHand - reserved;
