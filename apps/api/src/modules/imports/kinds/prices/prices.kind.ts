import { query } from '../../../../platform/db/query.js';
import { badField, NotFound } from '../../../../platform/errors.js';
import { sql } from '../../../../platform/read/index.js';
import type { ImportKind } from '../../import-kind.js';
import { judgePrices } from './fate.js';
import { type PriceRow, priceFields } from './fields.js';
import { proposed, snapshotFor } from './snapshot.js';

/** Prices for the draft of one list, from a sheet of ours or of a supplier. */
export const pricesKind: ImportKind = {
  name: 'PRICES',
  permission: 'price:write',
  fields: priceFields,
  fates: ['NEW', 'DEARER', 'CHEAPER', 'CHANGED', 'UNCHANGED', 'GONE', 'REFUSED'],
  takesFormulaResults: false,
  template: {
    fileName: '价格表导入模板.xlsx',
    sheet: '价格',
    notes: [
      '每行一个备件或服务,按编号识别。必填:编号、单价(元)。名称和规格型号只供核对,不会写入。',
      '单价以元为单位,最多两位小数;可以写成 1234.5、1,234.50 或 ¥1,234.50。公式不予计算,请粘贴为数值。',
      '单位如果填写,须与目录一致。定价理由用于市场样本不足或高于最低价的情形。',
      '导入只写入草稿,发布之前不影响任何人。表中没有的项目保持不变,除非选择“撤下”。',
      'One part or service a row, known by its number. Required: number and price. Name and model only help you to check.',
      'Prices are in yuan with at most two decimals: 1234.5, 1,234.50 or ¥1,234.50. Formulas are not calculated: paste them as values.',
      'Only the draft is written. What the sheet lacks stays, unless you choose to withdraw it.',
    ],
  },
  async checkTarget(em, { priceListId }) {
    if (!priceListId || !uuid.test(priceListId)) throw noList();
    const [list] = await query<{ active: boolean; proposed: boolean }>(
      em,
      sql`SELECT l.active, EXISTS (
          SELECT FROM price_edition e WHERE e.list_id = l.id AND e.status = 'PROPOSED') AS proposed
        FROM price_list l WHERE l.id = ${priceListId}`,
    );
    if (!list) throw new NotFound();
    if (list.proposed) throw badField('priceListId', proposed.code, proposed.zh, proposed.en);
    if (!list.active) throw notInUse();
  },
  async plan({ em }, { priceListId }, rows, lock) {
    // The names of the fields are the kind's own: readRow wrote these values by them.
    const prices = rows as readonly PriceRow[];
    return judgePrices(prices, await snapshotFor(em, priceListId ?? '', prices, lock));
  },
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function noList() {
  return badField(
    'priceListId',
    'REQUIRED',
    '请选择导入到哪张价格表。',
    'Choose the price list to import into.',
  );
}

function notInUse() {
  return badField('priceListId', 'INACTIVE', '这张价格表已停用。', 'This price list is no longer in use.');
}
