import type { Clause, Interpretation } from '../kernel/clause.js';
import type { Localized } from '../kernel/localized.js';
import { introduction } from './markdown-intro.js';
import { anchorOf, citationLink, clausesOfQuestion, questionAnchor } from './markdown-links.js';
import { tableAsMarkdown } from './markdown-table.js';
import { both, bothDates, markdownTable } from './markdown-words.js';
import type { RulebookChapter, RulebookClause, RulebookParameter } from './rulebook.js';
import { settingInWords } from './setting-words.js';

/** RULEBOOK.md: the rules as pages for the person who owns the policy. */
export function rulebookAsMarkdown(chapters: readonly RulebookChapter[]): string {
  const formalised = chapters.filter(({ clauses }) => clauses.some((clause) => clause.formalised));
  const registered = chapters.filter((chapter) => !formalised.includes(chapter));
  const parts = [
    ...introduction,
    ...contents(formalised),
    ...formalised.flatMap(chapterPages),
    ...registerPages(registered),
    ...questionPages(formalised),
  ];
  return `${parts.join('\n\n')}\n`;
}

function contents(chapters: readonly RulebookChapter[]): string[] {
  const lines = chapters.flatMap(({ id, title, clauses }) => [
    `- **${id} ${both(title)}**`,
    ...clauses.map(
      ({ clause }) => `  - [${clause.id} ${clause.title.zh}](#${anchorOf(clause.id)}) ${clause.title.en}`,
    ),
  ]);
  const more = ['- [其他条款](#further) Further clauses', '- [问题索引](#questions) Index of questions'];
  return ['## 目录 Contents', [...lines, ...more].join('\n')];
}

const chapterPages = ({ id, title, clauses }: RulebookChapter): string[] => [
  `## ${id} ${both(title)}`,
  ...clauses.flatMap(clausePage),
];

function clausePage(entry: RulebookClause): string[] {
  const { clause, parameters, tables } = entry;
  return [
    anchor(anchorOf(clause.id)),
    `### ${clause.id} ${both(clause.title)}`,
    `> 「${clause.text}」\n>\n> ${clause.english}`,
    [source(entry), ...misprints(entry)].join('\n'),
    ...section(
      '分段 Paragraphs',
      clause.paragraphs.map(({ id, text, english }) => `${id}. 「${text}」 ${english}`),
    ),
    ...section('数值 Figures', parameters.length === 0 ? [] : [figures(parameters)]),
    ...section(
      '怎样理解 How it is read',
      clause.interpretations.map((reading) => interpretation(clause, reading)),
    ),
    ...tables.flatMap((table) => tableAsMarkdown(table, citationLink)),
  ];
}

function source({ clause, plan }: RulebookClause): string {
  const { from, to } = clause.inForce;
  const until = to === null ? '' : ` 至 until ${bothDates(to)}`;
  return `出处 Source: ${plan.symbol} ${both(plan.name)} ${clause.section} · 生效 In force: ${bothDates(from)}${until} · 复核 Reviewed: ${bothDates(clause.reviewedOn)}`;
}

function misprints({ clause }: RulebookClause): string[] {
  const list = (clause.misprints ?? []).map(({ printed, meant }) => `“${printed}”即“${meant}”`);
  return list.length === 0 ? [] : [`错字 Misprints: ${list.join(';')}`];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`#### ${title}`, lines.join('\n')];

function figures(parameters: readonly RulebookParameter[]): string {
  return markdownTable(
    ['数值 Figure', '值 Value', '自 From', '依据 Source', '合同可另定 Contract may differ'],
    parameters.flatMap(({ label, setting, values }) =>
      values.map((row) => [
        both(label),
        row.value === null ? '废止 repealed' : both(row.shown),
        bothDates(row.from),
        both(row.source),
        setting === null ? '否 no' : `是 yes:${both(settingInWords(setting))}`,
      ]),
    ),
  );
}

function interpretation(
  { id }: Clause,
  { question, decision, why, kind, counsel, setting }: Interpretation,
): string {
  const marks = [both(kinds[kind]), ...(counsel ? ['待法务确认 counsel to confirm'] : [])];
  const changes =
    setting === undefined ? '' : ` 合同可另定 The contract may differ: ${both(settingInWords(setting))}.`;
  return [
    `- ${anchor(questionAnchor(id, question))}**${question}** ${decision.zh} *理由:${why.zh}* 〔${marks.join(' · ')}〕`,
    `  <br>${decision.en} *Why: ${why.en}*${changes}`,
  ].join('\n');
}

const kinds: Readonly<Record<Interpretation['kind'], Localized>> = {
  CLAUSE: { zh: '条款', en: 'clause' },
  LAW: { zh: '法律', en: 'law' },
  DEFAULT: { zh: '公司规定', en: 'company default' },
};

const anchor = (id: string): string => `<a id="${id}"></a>`;

function registerPages(chapters: readonly RulebookChapter[]): string[] {
  return [
    anchor('further'),
    '## 其他条款 Further clauses',
    '以下条款已登记、可以引用;它们的规则以后逐章写入。\nThese clauses are registered and can be cited; their rules follow chapter by chapter.',
    ...chapters.flatMap(({ id, title, clauses }) => [
      `### ${id} ${both(title)}`,
      markdownTable(
        ['条款 Clause', '原文 Text', '英文 English', '出处 Source'],
        clauses.map(({ clause, plan }) => [
          `${anchor(anchorOf(clause.id))}${clause.id} ${both(clause.title)}`,
          `「${clause.text}」`,
          clause.english,
          `${plan.symbol} ${clause.section}`,
        ]),
      ),
    ]),
  ];
}

/** The decision's opening words; the whole of it stands at the clause. */
const firstSentence = ({ zh, en }: Localized): string =>
  `${zh.split(/[。;:]/)[0]}\n${en.split(/[.;:] |[.;:]$/)[0]}`;

/** Every question once: where it is answered, on what ground, and whether counsel still has to confirm. */
function questionPages(chapters: readonly RulebookChapter[]): string[] {
  const readings = chapters.flatMap(({ clauses }) => clauses.flatMap(({ clause }) => clause.interpretations));
  const rows = [...clausesOfQuestion]
    .sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
    .map(([question, recorded]) => {
      const own = readings.filter((reading) => reading.question === question);
      return [
        question,
        own[0] === undefined ? '' : firstSentence(own[0].decision),
        recorded.map((id) => `[${id}](#${questionAnchor(id, question)})`).join(' '),
        [...new Set(own.map(({ kind }) => both(kinds[kind])))].join(' · '),
        own.some(({ counsel }) => counsel) ? '待确认 to confirm' : '—',
      ];
    });
  const heads = ['问题 Question', '定论 Decision', '条款 Clauses', '依据 Ground', '法务 Counsel'];
  return [anchor('questions'), '## 问题索引 Index of questions', markdownTable(heads, rows)];
}
