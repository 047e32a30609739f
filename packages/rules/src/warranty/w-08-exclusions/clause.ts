import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-08',
  chapter: 'W',
  title: text('四类除外原因', 'The four excluded causes'),
  text: '除甲方使用过程中人为损坏、第三者故意损坏、自然灾害及人力不可抗拒的因素',
  english:
    "Except for damage done by people in the course of the client's use, deliberate damage by third parties, natural disasters and forces nobody can resist",
  plan: 'SECURITY_INTEGRATION',
  section: '18.8(4)',
  paragraphs: [
    {
      id: '1',
      text: '甲方使用过程中人为损坏',
      english: "damage done by people in the course of the client's use",
    },
    { id: '2', text: '第三者故意损坏', english: 'deliberate damage by third parties' },
    { id: '3', text: '自然灾害', english: 'natural disasters' },
    { id: '4', text: '人力不可抗拒的因素', english: 'forces nobody can resist' },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q8',
      decision: text(
        '除外由我方证实才收费;同一行可按证据分担,甲方份额向下取整到分。质量问题和除外原因都认定而没有写明比例的,条款没有先后:先修,费用暂缓,由主管核定。',
        "We charge only where we prove an exclusion; one line may be shared by evidence, the client's share rounded down to the fen. Where a defect and an excluded cause are both found and no share is stated, the clauses give no order: repair comes first, the charge is on hold and a supervisor decides.",
      ),
      why: text('除外情形由我方举证。', 'We have to prove an exclusion.'),
      kind: 'CLAUSE',
      counsel: false,
      setting: 'shareRounding',
    },
    {
      question: 'Q10',
      decision: text(
        '他人故意损坏除外;移交前发生的由我方负责,移交当日起由甲方保管。没有移交记录的,按尚未移交处理,并标明暂定。',
        'Deliberate damage by others is excluded; before take-over it is ours, from the day of take-over on the client has custody. Without a record of take-over custody counts as ours, provisionally.',
      ),
      why: text('W-08 与 W-10 一起读。', 'W-08 read together with W-10.'),
      kind: 'CLAUSE',
      counsel: false,
    },
    {
      question: 'Q11',
      decision: text(
        '工程师附照片提出原因,甲方签字或提出异议;有异议的先修,费用暂缓。',
        'The engineer proposes the cause with a photo, the client signs or disputes; when disputed, repair comes first and the charge is on hold.',
      ),
      why: text('响应时限不等人。', 'The clocks do not wait.'),
      kind: 'DEFAULT',
      counsel: false,
    },
  ],
};
