import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-01',
  chapter: 'W',
  title: text('售出记录', 'Record of every sale'),
  text: '我公司对售出的产品,将详细记录产品名称、规格型号、出厂编号、售出日期及用户信息(用户/单位名称、联系人、地址、邮编、电话、传真等),归档管理。',
  english:
    'For every product sold we record in detail its name, model, serial number and date of sale, and the user: name of the person or unit, contact, address, postcode, telephone, fax and so on, and file the record.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.1',
  paragraphs: [
    {
      id: '1',
      text: '产品名称、规格型号、出厂编号、售出日期',
      english: 'product name, model, serial number, date of sale',
    },
    {
      id: '2',
      text: '用户信息(用户/单位名称、联系人、地址、邮编、电话、传真等)',
      english: 'the user: name, contact, address, postcode, telephone, fax',
    },
    { id: '3', text: '归档管理', english: 'the record is kept on file' },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q44',
      decision: text(
        '保障跟着设备走,除非条款只对某人;改名、转让、搬迁都留下旧名称。设备退役即不再有保障,退役当天仍在内。',
        'Coverage follows the device unless a clause is personal; the history keeps every former name. A retired device is no longer covered; its last day in service still counts.',
      ),
      why: text(
        '搬迁和更名很常见,条款保障的是产品。',
        'Moves and renamings are common, and the clause protects the product.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
