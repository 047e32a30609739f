import { type Decision, decide } from '../../kernel/decision.js';
import type { Localized } from '../../kernel/localized.js';
import { text } from '../../kernel/localized.js';
import type { PlainDate } from '../../kernel/plain-date.js';

/** What was recorded of one sale. `fax: null` means the user says there is none; '' is not yet asked. */
export interface SaleRecord {
  readonly productName: string;
  readonly model: string;
  readonly serialNumber: string;
  readonly soldOn: PlainDate | '';
  readonly customerName: string;
  readonly contact: string;
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly fax: string | null;
}

export type SaleRecordField = keyof SaleRecord;

export interface SaleRecordOutcome {
  readonly complete: boolean;
  readonly missing: readonly SaleRecordField[];
}

/** Which of the four facts of the product and the six of the user are still missing. */
export function saleRecord(record: SaleRecord): Decision<SaleRecordOutcome> {
  const missing = saleRecordFields.filter((field) => record[field]?.trim() === '');
  return decide(
    { complete: missing.length === 0, missing },
    {
      basis: [
        { clause: 'W-01', paragraph: '1' },
        { clause: 'W-01', paragraph: '2' },
      ],
      values: [
        {
          name: 'missingFields',
          label: text('缺少的项目', 'Missing fields'),
          value: missing.length,
          unit: 'COUNT',
        },
      ],
    },
  );
}

/** A name as it was from a day on. Rows are in the order of their dates. */
export interface RecordedName {
  readonly from: PlainDate;
  readonly name: string;
}

/** The name the file shows for a date: later names never overwrite earlier ones (Q44). */
export function recordedName(history: readonly RecordedName[], on: PlainDate): Decision<string | null> {
  const row = history.findLast((candidate) => candidate.from <= on);
  return decide(row?.name ?? null, {
    basis: [{ clause: 'W-01', paragraph: '3', question: 'Q44' }],
    values: [{ name: 'on', label: text('日期', 'Date'), value: on, unit: 'DATE' }],
  });
}

export const saleRecordLabels: Readonly<Record<SaleRecordField, Localized>> = {
  productName: text('产品名称', 'Product name'),
  model: text('规格型号', 'Model'),
  serialNumber: text('出厂编号', 'Serial number'),
  soldOn: text('售出日期', 'Date of sale'),
  customerName: text('用户/单位名称', 'Name of the user'),
  contact: text('联系人', 'Contact'),
  address: text('地址', 'Address'),
  postcode: text('邮编', 'Postcode'),
  phone: text('电话', 'Telephone'),
  fax: text('传真', 'Fax'),
};

const saleRecordFields = Object.keys(saleRecordLabels) as readonly SaleRecordField[];
