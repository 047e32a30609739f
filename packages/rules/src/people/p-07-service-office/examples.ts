import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import {
  type ServiceOfficeField,
  serviceOfficeFields,
  serviceOfficeGaps,
  serviceOfficeWords,
} from './rule.js';

type Given = { filled: readonly ServiceOfficeField[]; blank: readonly ServiceOfficeField[] };
type Expect = { complete: boolean; gaps: readonly ServiceOfficeField[] };

const cites = [{ clause: 'P-07', paragraph: '1', question: 'Q67' }] as const;

const cards = exampleTable<Given, Expect>({
  title: text('售后机构卡', 'Card of the service office'),
  given: {
    filled: { label: text('已填', 'Filled in'), words: serviceOfficeWords },
    blank: { label: text('只填了空格', 'Only blanks'), words: serviceOfficeWords },
  },
  expect: {
    complete: { label: text('填全了', 'Complete') },
    gaps: { label: text('还缺', 'Missing'), words: serviceOfficeWords },
  },
  usual: { filled: serviceOfficeFields, blank: [] },
  run: ({ filled, blank }) => {
    const value = (field: ServiceOfficeField) =>
      blank.includes(field) ? ' ' : filled.includes(field) ? serviceOfficeWords[field].zh : null;
    return serviceOfficeGaps({
      serviceAddress: value('serviceAddress'),
      officeName: value('officeName'),
      officeAddress: value('officeAddress'),
      phone: value('phone'),
      projectLead: value('projectLead'),
    }).outcome;
  },
  rows: [
    { name: text('五项都有', 'All five'), given: {}, expect: { complete: true, gaps: [] }, cites },
    {
      name: text('缺电话和负责人', 'No telephone, no person in charge'),
      given: { filled: ['serviceAddress', 'officeName', 'officeAddress'] },
      expect: { complete: false, gaps: ['phone', 'projectLead'] },
      cites,
    },
    {
      name: text('空白算没有填', 'A blank is not filled in'),
      given: { blank: ['phone'] },
      expect: { complete: false, gaps: ['phone'] },
      cites,
    },
    {
      name: text('什么也没填', 'Nothing at all'),
      given: { filled: [] },
      expect: { gaps: serviceOfficeFields },
      cites,
    },
  ],
});

export const examples: readonly Examples[] = [cards];
