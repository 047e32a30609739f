import type { Clause } from '../../kernel/clause.js';
import { text } from '../../kernel/localized.js';
import { PLANS_IN_FORCE_FROM } from '../../kernel/plan.js';

export const clause: Clause = {
  id: 'W-09',
  chapter: 'W',
  title: text('雷击属保修范围', 'Lightning is covered'),
  text: '除雷击,雷击事故属保修范围',
  english: 'except lightning: accidents by lightning are within what we repair free of charge',
  plan: 'SECURITY_INTEGRATION',
  section: '18.8(4)',
  paragraphs: [
    {
      id: '1',
      text: '雷击事故属保修范围',
      english: 'accidents by lightning are within what we repair free of charge',
    },
  ],
  inForce: { from: PLANS_IN_FORCE_FROM, to: null },
  reviewedOn: '2026-11-23',
  interpretations: [
    {
      question: 'Q9',
      decision: text(
        '雷击及其引起的损坏都保;甲方未做接地的,按证据分担。合同没有印这一条而除外自然灾害的,雷击按自然灾害处理,并提示待法务确认。',
        'Lightning and what it damages further are covered; where the client left out the earthing, the line is split by evidence. A contract that excludes natural disasters and does not print this clause counts lightning among them, flagged for counsel.',
      ),
      why: text('W-09 是特别规定,优先于 W-08。', 'W-09 is the specific rule and beats W-08.'),
      kind: 'CLAUSE',
      counsel: false,
      setting: 'lightningCovered',
    },
  ],
};
