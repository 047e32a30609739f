import { clauses, fenInCapitals, formatYuan } from '@jiannuo/rules';
import { dateInShanghai } from '../../platform/clock.js';
import type { Content, PrintedDocument, TableCell } from '../../platform/documents/index.js';
import type { PrintedParties, QuoteEntity } from './quote.entity.js';
import type { QuoteLineEntity } from './quote-line.entity.js';
import { clauseNotes } from './quote-paper-notes.js';

export interface QuoteToPrint {
  readonly quote: QuoteEntity;
  readonly lines: readonly QuoteLineEntity[];
  readonly parties: PrintedParties;
  /** Whether the reader may see the client's contact and telephone. */
  readonly withContacts: boolean;
}

/** 报价单 as paper. It names the client's prices and their clauses, never what others paid. */
export function quotePaper(print: QuoteToPrint): PrintedDocument {
  const { quote, lines, parties } = print;
  const title = quote.number ?? '草稿';
  return {
    title: `报价单 ${title}`,
    author: parties.letterhead.name,
    madeAt: quote.issuedAt ?? quote.updatedAt,
    footer: `报价单 ${title} · ${parties.letterhead.name}`,
    watermark: quote.status === 'DRAFT' ? '草 稿' : null,
    content: [
      ...letterhead(parties),
      { text: '报 价 单', fontSize: 18, bold: true, alignment: 'center', margin: [0, 10, 0, 8] },
      about(print),
      lineTable(lines),
      totals(quote, parties),
      ...(quote.note === null ? [] : [section('说明'), { text: quote.note }]),
      section('收费依据'),
      { ol: clauseNotes(quote, lines), fontSize: 8, margin: [0, 0, 0, 4] },
      signatures(parties),
    ],
  };
}

function letterhead({ letterhead: { name, address, phone, bank } }: PrintedParties): Content[] {
  const details = [address, phone === null ? null : `电话:${phone}`, bank].filter((one) => one !== null);
  return [
    { text: name === '' ? ' ' : name, fontSize: 14, bold: true },
    { text: details.join(' · '), fontSize: 8, color: '#555555', margin: [0, 2, 0, 4] },
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 515, y2: 0, lineWidth: 1 }] },
  ];
}

function about({ quote, parties, withContacts }: QuoteToPrint): Content {
  const { client, contract, device, list } = parties;
  const contact = [client.contact, client.phone].filter((one) => one !== null).join(' ');
  const left: [string, string | null][] = [
    ['客户', client.name],
    ['地址', client.address],
    ['联系人', withContacts && contact !== '' ? contact : null],
    ['合同', contract && `${contract.number} ${contract.name}`],
    ['设备', device && `${device.model} ${device.serial}(${device.position})`],
  ];
  const right: [string, string | null][] = [
    ['编号', quote.number ?? '草稿,尚未发出'],
    ['报价日期', quote.quotedOn],
    ['有效期至', `${quote.validUntilOn}(含当日)`],
    ['价格表', `${list.code} ${list.name}`],
    ['报修日期', quote.fault && dateInShanghai(quote.fault.calledAt)],
  ];
  return { columns: [pairs(left, '*'), pairs(right, 210)], columnGap: 16, margin: [0, 0, 0, 8] };
}

function pairs(rows: readonly [string, string | null][], width: '*' | number): Content {
  const shown = rows.flatMap(([label, value]): TableCell[][] =>
    value === null ? [] : [[{ text: label, color: '#555555', noWrap: true }, { text: value }]],
  );
  return { width, stack: [{ table: { widths: [44, '*'], body: shown }, layout: 'noBorders' }] } as Content;
}

const headings = ['序号', '名称', '规格型号', '单位', '数量', '单价(元)', '金额(元)', '付款方与依据'];

function lineTable(lines: readonly QuoteLineEntity[]): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [22, '*', 72, 24, 30, 56, 62, 118],
      body: [
        headings.map((text): TableCell => ({ text, bold: true, fillColor: '#eeeeee', alignment: 'center' })),
        ...lines.map(row),
      ],
    },
    layout: 'ruled',
    fontSize: 8,
  };
}

function row(line: QuoteLineEntity): TableCell[] {
  const right = (text: string): TableCell => ({ text, alignment: 'right' });
  const center = (text: string): TableCell => ({ text, alignment: 'center' });
  return [
    center(String(line.position)),
    { stack: [line.name, { text: line.number, fontSize: 7, color: '#555555' }] },
    line.model ?? '',
    center(line.unit),
    right(String(line.quantityHundredths / 100)),
    right(yuan(line.priceFen)),
    right(line.payer === 'US' ? '0.00' : yuan(line.amountFen)),
    { stack: whoPays(line), fontSize: 7 },
  ];
}

/** A free line says why; a charged one says by which edition, and why its price is its own. */
function whoPays({ payer, fee, edition, ownPrice }: QuoteLineEntity): Content[] {
  const cited = [...new Set(fee.basis.map(({ clause }) => clause))]
    .filter((id) => clauses.has(id))
    .join('、');
  const source = ownPrice || edition === null ? '本单议定单价' : `价格表第 ${edition.number} 版`;
  const who = payer === 'US' ? { text: fee.sentence.zh, bold: true } : { text: `客户付款,${source}` };
  return [who, { text: `依据 ${cited}`, color: '#555555' }];
}

function totals({ totalFen }: QuoteEntity, { list }: PrintedParties): Content {
  return {
    table: {
      widths: ['*', 'auto'],
      body: [
        [
          { text: `合计(人民币大写):${fenInCapitals(totalFen)}`, bold: true },
          { text: formatYuan(totalFen), bold: true, fontSize: 12, alignment: 'right' },
        ],
        [{ text: list.taxIncluded ? '以上价格含税。' : '以上价格不含税。', colSpan: 2 }, {}],
      ],
    },
    layout: 'noBorders',
    margin: [0, 6, 0, 4],
  };
}

function section(text: string): Content {
  return { text, bold: true, margin: [0, 8, 0, 3] };
}

function signatures({ letterhead: { name } }: PrintedParties): Content {
  const block = (who: string): Content => ({
    stack: [
      `${who}:`,
      { text: '签字(盖章):________________________', margin: [0, 14, 0, 6] },
      '日期:______ 年 ____ 月 ____ 日',
    ],
  });
  return {
    columns: [block(name === '' ? '报价方' : `报价方(${name})`), block('客户(接受报价)')],
    columnGap: 24,
    margin: [0, 18, 0, 0],
    unbreakable: true,
  };
}

const yuan = (fen: number) => formatYuan(fen).replace('¥', '');
