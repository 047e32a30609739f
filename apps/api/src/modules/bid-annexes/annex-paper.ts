import { type PlainDate, validityWords } from '@jiannuo/rules';
import type { Content, PrintedDocument, ScannedPages, TableCell } from '../../platform/documents/index.js';
import type {
  AnnexContents,
  BidAnnexEntity,
  FrozenCertificate,
  FrozenFile,
  FrozenPerson,
} from './bid-annex.entity.js';

/** An issued annex. */
export type IssuedAnnex = BidAnnexEntity & {
  readonly number: string;
  readonly contents: AnnexContents;
  readonly issuedAt: string;
};

/** 投标附件 as paper: cover, table, the company's qualifications, then person by person, each with its scans. */
export function annexPaper(annex: IssuedAnnex, bytesOf: (fileId: string) => Uint8Array): PrintedDocument {
  const { number, contents, projectName, recipient, issuedAt } = annex;
  const scansOf = (files: readonly FrozenFile[], caption: string): ScannedPages[] =>
    files.map(({ id }) => ({ scan: bytesOf(id), caption }));
  return {
    title: `投标附件 ${number} ${projectName}`,
    author: contents.company,
    madeAt: issuedAt,
    footer: `投标附件 ${number} · ${contents.company}`,
    watermark: null,
    stamp: [`仅供“${projectName}”投标使用`, `致:${recipient}`],
    content: [
      ...cover(annex),
      ...peopleTable(contents.people),
      ...qualificationTable(contents.qualifications),
      ...contents.qualifications.flatMap(({ type, files }) => scansOf(files, `公司资质 · ${type}`)),
      ...contents.people.flatMap((person) => [
        ...personPage(person),
        ...person.certificates.flatMap(({ type, files }) => scansOf(files, `${person.name} · ${type}`)),
        ...scansOf(
          person.insurance?.files ?? [],
          `${person.name} · 社保证明 ${person.insurance?.lastMonth ?? ''}`,
        ),
      ]),
    ],
  };
}

function cover({ number, contents, projectName, recipient, ...annex }: IssuedAnnex): Content[] {
  const { bidOn, contractFromOn, contractUntilOn } = annex;
  const contract =
    contractUntilOn === null ? null : `${contractFromOn ?? bidOn} 至 ${contractUntilOn}(含当日)`;
  const rows: [string, string | null][] = [
    ['项目名称', projectName],
    ['接收方', recipient],
    ['投标单位', contents.company === '' ? null : contents.company],
    ['投标日期', bidOn],
    ['合同期间', contract],
    ['编号', number],
  ];
  return [
    { text: '人员与资质附件', fontSize: 24, bold: true, alignment: 'center', margin: [0, 160, 0, 60] },
    {
      table: {
        widths: [80, '*'],
        body: rows.flatMap(([label, value]): TableCell[][] =>
          value === null
            ? []
            : [
                [
                  { text: label, color: '#555555' },
                  { text: value, bold: true },
                ],
              ],
        ),
      },
      layout: 'noBorders',
      fontSize: 12,
      lineHeight: 1.8,
      margin: [70, 0, 70, 0],
    },
    {
      text: '本附件含个人信息,仅供上述项目投标使用,不得复制、转交或用于其他用途。',
      alignment: 'center',
      color: '#555555',
      margin: [0, 120, 0, 0],
    },
  ];
}

function peopleTable(people: readonly FrozenPerson[]): Content[] {
  if (people.length === 0) return [];
  const rows = people.flatMap(({ name, post, identityNumber, certificates, insurance }, index) => {
    const papers = [
      ...certificates.map((one): TableCell[] => [one.type, one.number ?? '', lasts(one), holds(one)]),
      ...(insurance ? [[`社保证明`, '', insurance.lastMonth ?? '', ''] as TableCell[]] : []),
    ];
    const shown = papers.length === 0 ? [['', '', '', ''] as TableCell[]] : papers;
    return shown.map((paper, row): TableCell[] =>
      row === 0
        ? [
            { text: String(index + 1), rowSpan: shown.length, alignment: 'center' },
            { text: name, rowSpan: shown.length },
            { text: post ?? '', rowSpan: shown.length },
            { text: identityNumber ?? '', rowSpan: shown.length, fontSize: 7 },
            ...paper,
          ]
        : [{}, {}, {}, {}, ...paper],
    );
  });
  const headings = ['序号', '姓名', '岗位', '身份证号', '证书', '证书编号', '有效期至', '有效性'];
  return [
    { text: '一、拟派人员一览表', bold: true, fontSize: 13, pageBreak: 'before', margin: [0, 0, 0, 8] },
    ruled(headings, [24, 44, 52, 78, '*', 84, 54, 44], rows),
  ];
}

function qualificationTable(qualifications: readonly FrozenCertificate[]): Content[] {
  if (qualifications.length === 0) return [];
  const rows = qualifications.map((one): TableCell[] => [
    one.type,
    one.number ?? '',
    one.issuer ?? '',
    one.issuedOn,
    lasts(one),
    holds(one),
  ]);
  const headings = ['资质', '编号', '发证机关', '发证日期', '有效期至', '有效性'];
  return [
    { text: '二、公司资质', bold: true, fontSize: 13, margin: [0, 18, 0, 8] },
    ruled(headings, ['*', 100, 100, 54, 54, 44], rows),
  ];
}

function personPage({
  name,
  number,
  department,
  post,
  identityNumber,
  certificates,
  insurance,
}: FrozenPerson): Content[] {
  const about: [string, string | null][] = [
    ['工号', number],
    ['部门', department],
    ['岗位', post],
    ['身份证号', identityNumber],
    ['社保证明', insurance && (insurance.lastMonth ?? '无')],
  ];
  const rows = certificates.map((one): TableCell[] => [
    one.type,
    one.number ?? '',
    one.issuer ?? '',
    one.issuedOn,
    lasts(one),
    holds(one),
  ]);
  return [
    { text: name, bold: true, fontSize: 16, pageBreak: 'before', margin: [0, 0, 0, 8] },
    {
      table: {
        widths: [60, '*'],
        body: about.flatMap(([label, value]): TableCell[][] =>
          value === null ? [] : [[{ text: label, color: '#555555' }, value]],
        ),
      },
      layout: 'noBorders',
      margin: [0, 0, 0, 10],
    },
    ...(rows.length === 0
      ? []
      : [
          ruled(
            ['证书', '编号', '发证机关', '发证日期', '有效期至', '有效性'],
            ['*', 100, 100, 54, 54, 44],
            rows,
          ),
        ]),
  ];
}

function ruled(headings: readonly string[], widths: (number | '*')[], rows: TableCell[][]): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths,
      body: [
        headings.map((text): TableCell => ({ text, bold: true, fillColor: '#eeeeee', alignment: 'center' })),
        ...rows,
      ],
    },
    layout: 'ruled',
    fontSize: 8,
  };
}

const lasts = ({ validUntilOn }: { validUntilOn: PlainDate | null }) => validUntilOn ?? '长期';

const holds = ({ validity }: FrozenCertificate) => validityWords[validity].zh;
