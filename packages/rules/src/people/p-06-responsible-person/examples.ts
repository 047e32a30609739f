import { type Examples, exampleTable } from '../../kernel/example.js';
import { text } from '../../kernel/localized.js';
import { responsibleParty } from './rule.js';

type Given = {
  sent: readonly string[];
  leads: string | null;
  providerId: string | null;
  projectLeadId: string | null;
};
type Expect = { personId: string | null; as: 'LEADS_VISIT' | 'ALONE' | 'PROJECT_LEAD' | null };

const people = {
  陈志强: text('陈志强', 'Chen Zhiqiang'),
  林晓雨: text('林晓雨', 'Lin Xiaoyu'),
  王建国: text('王建国', 'Wang Jianguo'),
  甲服务商: text('甲服务商', 'provider A'),
};

const cites = [{ clause: 'P-06', paragraph: '1', question: 'Q66' }] as const;

const responsible = exampleTable<Given, Expect>({
  title: text('谁负责', 'Who answers for a visit'),
  given: {
    sent: { label: text('派出', 'Sent'), words: people },
    leads: { label: text('带队', 'Leads'), words: people },
    providerId: { label: text('特约服务商', 'Provider'), words: people },
    projectLeadId: { label: text('本项目负责人', 'Person in charge'), words: people },
  },
  expect: {
    personId: { label: text('责任人', 'Answers'), words: people },
    as: {
      label: text('因为', 'Because'),
      words: {
        LEADS_VISIT: text('带队', 'leads the visit'),
        ALONE: text('只去一人', 'goes alone'),
        PROJECT_LEAD: text('本项目负责人', 'in charge of the project'),
      },
    },
  },
  usual: { leads: null, providerId: null, projectLeadId: '王建国' },
  run: ({ sent, leads, providerId, projectLeadId }) =>
    responsibleParty({
      sent: sent.map((personId) => ({ personId, leads: personId === leads })),
      providerId,
      projectLeadId,
    }).outcome,
  rows: [
    {
      name: text('两人去,有带队', 'Two go, one leads'),
      given: { sent: ['陈志强', '林晓雨'], leads: '林晓雨' },
      expect: { personId: '林晓雨', as: 'LEADS_VISIT' },
      cites,
    },
    {
      name: text('一人去', 'One goes alone'),
      given: { sent: ['陈志强'] },
      expect: { personId: '陈志强', as: 'ALONE' },
      cites,
    },
    {
      name: text('两人去,没写带队', 'Two go, nobody leads'),
      given: { sent: ['陈志强', '林晓雨'] },
      expect: { personId: '王建国', as: 'PROJECT_LEAD' },
      cites,
    },
    {
      name: text('特约服务商去', 'A provider goes'),
      given: { sent: [], providerId: '甲服务商' },
      expect: { personId: '王建国', as: 'PROJECT_LEAD' },
      cites,
    },
    {
      name: text('谁也没写', 'Nobody is named'),
      given: { sent: [], providerId: '甲服务商', projectLeadId: null },
      expect: { personId: null, as: null },
      cites,
    },
  ],
});

export const examples: readonly Examples[] = [responsible];
