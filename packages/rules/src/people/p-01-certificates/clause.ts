import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';
import { personalDataReadings } from './personal-data-readings.js';

export const clause: Clause = {
  id: 'P-01',
  chapter: 'P',
  title: text('人员证书', 'Certificates of staff'),
  text: '身份证扫描件…安全防范员证扫描件…机电工程师证扫描件…社保证明…信息化工程师扫描件…程序设计工程师证和局域网组网工程师证扫描件',
  english:
    'Scans of identity card, security technician, electromechanical engineer, proof of social insurance, information engineer, programmer and network engineer.',
  plan: 'SECURITY_INTEGRATION',
  section: '18.5',
  paragraphs: [
    { id: '1', text: '身份证扫描件', english: 'Scan of the identity card.' },
    {
      id: '2',
      text: '安全防范员证扫描件…机电工程师证扫描件',
      english: 'Scans of the certificates of security technician and electromechanical engineer.',
    },
    { id: '3', text: '社保证明', english: 'Proof of social insurance.' },
    {
      id: '4',
      text: '信息化工程师扫描件…程序设计工程师证和局域网组网工程师证扫描件',
      english: 'Scans of the certificates of information engineer, programmer and network engineer.',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q59',
      decision: text(
        '证书只看要用的那一天,状态从不保存。发证日、有效期最后一日和应复审之日都算有效;吊销当日起不算。依次看:缺扫描件、已吊销、未生效、已过期、待复审、有效,先符合的为准;只有“有效”算数。续证以后旧证保留,同一种证中当日有效而最久的为准。',
        'A certificate is judged for the day it is needed, and its state is never stored. The day of issue, the last day of validity and the day a review is due still count; the day of revocation does not. Scan missing, revoked, not yet in force, expired, review overdue, valid: the first that applies decides, and only a valid one counts. A renewed certificate stays; of one type, the valid one that lasts longest speaks.',
      ),
      why: text(
        '甲方看的是来人当天的证;过期的证今天还在不等于那天有效。',
        'The client looks at the certificate on the day somebody comes.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q60',
      decision: text(
        '规定须有扫描件的证书,没有扫描件就不算数,不论日期。',
        'A certificate whose type asks for a scan does not count without one, whatever its dates.',
      ),
      why: text('标书承诺的是扫描件,不是号码。', 'The bid promises the scan, not a number.'),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q61',
      decision: text(
        '到期前和应复审前 90、60、30、7 日各提醒一次。停机错过的不补,只提醒最近的一次;最后一次到期后 7 日内仍补。已续证、已吊销或者本人离职的不再提醒。',
        'A reminder 90, 60, 30 and 7 days before the end and before a review. What a standstill passed over is not made up for, only the nearest is told; the last one still within 7 days after the end. Nothing more for what was renewed or revoked, or for somebody who has left.',
      ),
      why: text(
        '培训、报考和换证一般要两三个月。',
        'Training, examination and renewal take two or three months.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
    {
      question: 'Q62',
      decision: text(
        '社保按月证明。最近一个已证明的月份最多比当日所在月份早 3 个月;当月以后的月份当日还不算。社保只用于投标,不影响派工。',
        'Social insurance is proved by the month. The latest month proved may be 3 months before that of the day in question; later months do not count yet. It is for bids and stops no visit.',
      ),
      why: text(
        '采购人通常要求近三个月内的缴费证明,当月的次月才开得出。',
        'Buyers usually ask for one of the last three months, and a month is certified only in the next.',
      ),
      kind: 'DEFAULT',
      counsel: false,
    },
    ...personalDataReadings,
  ],
};
