import type { Interpretation } from '../kernel/clause.js';
import type { Citation } from '../kernel/decision.js';
import type { Localized } from '../kernel/localized.js';
import { tableAsMarkdown } from './markdown-table.js';
import { both, markdownTable } from './markdown-words.js';
import type { RulebookChapter, RulebookClause, RulebookParameter } from './rulebook.js';

/** RULEBOOK.md: the rules as pages for the person who owns the policy. */
export function rulebookAsMarkdown(chapters: readonly RulebookChapter[]): string {
  const formalised = chapters.filter(({ clauses }) => clauses.some((clause) => clause.formalised));
  const registered = chapters.filter((chapter) => !formalised.includes(chapter));
  const parts = [
    ...preface,
    ...contents(formalised),
    ...formalised.flatMap(chapterPages),
    ...registerPages(registered),
  ];
  return `${parts.join('\n\n')}\n`;
}

const preface = [
  '<!-- 由程序生成,请勿手改:npm run generate · Generated, do not edit: npm run generate -->',
  '# 规则书 Rulebook',
  '标书里印出来的承诺,就是系统执行的规则。这里逐条列出:条款原文、可以调整的数值及其生效日期、没有写明之处怎样理解、以及算好的例子。例子就是测试:每次构建都重新计算,算出来不一样就不能发布。',
  'What the bid prints is the rule the system enforces. Clause by clause: the very words, the figures a policy meeting could change with their dates, how unclear wording is read, and worked examples. The examples are the tests: every build works them out again, and a different answer stops it.',
  '原文的错字照印,并注明本意。“待法务确认”表示法律顾问尚未确认。\nMisprints are kept and their meaning noted. "Counsel to confirm" means counsel has not confirmed it yet.',
];

function contents(chapters: readonly RulebookChapter[]): string[] {
  const lines = chapters.flatMap(({ id, title, clauses }) => [
    `- **${id} ${both(title)}**`,
    ...clauses.map(
      ({ clause }) => `  - [${clause.id} ${clause.title.zh}](#${clause.id.toLowerCase()}) ${clause.title.en}`,
    ),
  ]);
  return ['## 目录 Contents', lines.join('\n')];
}

const chapterPages = ({ id, title, clauses }: RulebookChapter): string[] => [
  `## ${id} ${both(title)}`,
  ...clauses.flatMap(clausePage),
];

function clausePage(entry: RulebookClause): string[] {
  const { clause, parameters, tables } = entry;
  return [
    `<a id="${clause.id.toLowerCase()}"></a>`,
    `### ${clause.id} ${both(clause.title)}`,
    `> 「${clause.text}」\n>\n> ${clause.english}`,
    [source(entry), ...misprints(entry)].join('\n'),
    ...section(
      '分段 Paragraphs',
      clause.paragraphs.map(({ id, text, english }) => `${id}. 「${text}」 ${english}`),
    ),
    ...section('数值 Figures', parameters.length === 0 ? [] : [figures(parameters)]),
    ...section('怎样理解 How it is read', clause.interpretations.map(interpretation)),
    ...tables.flatMap((table) => tableAsMarkdown(table, citation)),
  ];
}

function source({ clause, plan }: RulebookClause): string {
  const { from, to } = clause.inForce;
  const until = to === null ? '' : ` 至 until ${to}`;
  return `出处 Source: ${plan.symbol} ${both(plan.name)} ${clause.section} · 生效 In force: ${from}${until} · 复核 Reviewed: ${clause.reviewedOn}`;
}

function misprints({ clause }: RulebookClause): string[] {
  const list = (clause.misprints ?? []).map(({ printed, meant }) => `“${printed}”即“${meant}”`);
  return list.length === 0 ? [] : [`错字 Misprints: ${list.join(';')}`];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**`, lines.join('\n')];

function figures(parameters: readonly RulebookParameter[]): string {
  return markdownTable(
    ['数值 Figure', '值 Value', '自 From', '依据 Source', '合同可另定 Contract may differ'],
    parameters.flatMap(({ label, setting, values }) =>
      values.map((row) => [
        both(label),
        row.value === null ? '废止 repealed' : both(row.shown),
        row.from,
        both(row.source),
        setting === null ? '否 no' : `是 yes (\`${setting}\`)`,
      ]),
    ),
  );
}

function interpretation({ question, decision, why, kind, counsel, setting }: Interpretation): string {
  const marks = [both(kinds[kind]), ...(counsel ? ['待法务确认 counsel to confirm'] : [])];
  const changes = setting === undefined ? '' : ` 设置 Setting: \`${setting}\`.`;
  return [
    `- **${question}** ${decision.zh} *理由:${why.zh}* 〔${marks.join(' · ')}〕`,
    `  <br>${decision.en} *Why: ${why.en}*${changes}`,
  ].join('\n');
}

const kinds: Readonly<Record<Interpretation['kind'], Localized>> = {
  CLAUSE: { zh: '条款', en: 'clause' },
  LAW: { zh: '法律', en: 'law' },
  DEFAULT: { zh: '公司规定', en: 'company default' },
};

function citation({ clause, paragraph, question }: Citation): string {
  const place = paragraph === undefined ? clause : `${clause} ¶${paragraph}`;
  return question === undefined ? place : `${place} ${question}`;
}

function registerPages(chapters: readonly RulebookChapter[]): string[] {
  return [
    '## 其他条款 Further clauses',
    '以下条款已登记、可以引用;它们的规则以后逐章写入。\nThese clauses are registered and can be cited; their rules follow chapter by chapter.',
    ...chapters.flatMap(({ id, title, clauses }) => [
      `### ${id} ${both(title)}`,
      markdownTable(
        ['条款 Clause', '原文 Text', '英文 English', '出处 Source'],
        clauses.map(({ clause, plan }) => [
          `${clause.id} ${both(clause.title)}`,
          `「${clause.text}」`,
          clause.english,
          `${plan.symbol} ${clause.section}`,
        ]),
      ),
    ]),
  ];
}
