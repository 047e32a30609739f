import { BadInput, badField } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { known, type OpenPosting } from './ledger.js';
import type { PartFacts } from './step.js';
import type { StockLineInput } from './stock.input.js';

/** A line whose form is right. */
export interface Line {
  /** Its place in the input. */
  readonly index: number;
  readonly field: string;
  readonly partId: string;
  readonly quantity: number;
  readonly serials: readonly string[] | null;
  readonly unitCostFen: number | null;
  readonly batch: string | null;
  readonly expiresOn: string | null;
  readonly reservationId: string | null;
}

/** A line with the part it is about. */
export interface PartLine extends Line {
  readonly part: PartFacts;
}

const MOST_LINES = 200;
export const MOST_PIECES = 1_000_000;
/** ¥1,000,000,000.00 for one piece. */
const MOST_UNIT_FEN = 100_000_000_000;
/** ¥100,000,000,000.00 for one line. */
const MOST_LINE_FEN = 10_000_000_000_000;

/** Checks the form of all lines at once. Raises BAD_INPUT with `lines.3.quantity` and the like. */
export function checkedLines(lines: readonly StockLineInput[], { signed = false } = {}): Line[] {
  const check = new FieldCheck();
  if (lines.length === 0 || lines.length > MOST_LINES) {
    check.problem(
      'lines',
      'COUNT',
      `一次 1 到 ${MOST_LINES} 行。`,
      `Between 1 and ${MOST_LINES} lines at a time.`,
    );
  }
  const checked = lines.slice(0, MOST_LINES).map((line, index) => checkedLine(check, line, index, signed));
  refuseTwice(check, checked);
  check.done();
  return checked;
}

/** The lines with their parts. Raises BAD_INPUT for an unknown part, and for serials that do not fit it. */
export function withParts(lines: readonly Line[], posting: OpenPosting): PartLine[] {
  return lines.map((line) => {
    const part = known(posting.parts, line.partId, `${line.field}.partId`);
    checkSerials(line, part);
    return { ...line, part, partId: part.id };
  });
}

/** What comes in may be active parts only. Raises BAD_INPUT. */
export function refuseInactive({ part, field }: PartLine): void {
  if (part.active) return;
  throw badField(
    `${field}.partId`,
    'INACTIVE',
    `${part.number} ${part.name}:已停用,不再入库。`,
    `${part.number} ${part.name} is out of use: nothing more is received.`,
  );
}

function checkedLine(check: FieldCheck, line: StockLineInput, index: number, signed: boolean): Line {
  const field = `lines.${index}`;
  checkQuantity(check, `${field}.quantity`, line.quantity, signed);
  const unitCostFen = line.unitCostFen ?? null;
  if (unitCostFen !== null && !(unitCostFen >= 0 && unitCostFen <= MOST_UNIT_FEN)) {
    check.problem(
      `${field}.unitCostFen`,
      'RANGE',
      '单价须在 0 到十亿元之间。',
      'A cost between 0 and 1 billion yuan.',
    );
  } else if (unitCostFen !== null && unitCostFen * Math.abs(line.quantity) > MOST_LINE_FEN) {
    check.problem(
      `${field}.unitCostFen`,
      'RANGE',
      '一行的金额不能超过一千亿元。',
      'One line is worth at most 100 billion yuan.',
    );
  }
  return {
    index,
    field,
    partId: line.partId,
    quantity: line.quantity,
    serials: line.serials
      ? line.serials.map((serial, at) => check.required(`${field}.serials.${at}`, serial, 100))
      : null,
    unitCostFen,
    batch: check.optional(`${field}.batch`, line.batch, 60) ?? null,
    expiresOn: check.date(`${field}.expiresOn`, line.expiresOn) ?? null,
    reservationId: line.reservationId ?? null,
  };
}

/** A quantity a person can mean. */
export function checkQuantity(check: FieldCheck, field: string, quantity: number, signed = false): void {
  const pieces = signed ? Math.abs(quantity) : quantity;
  if (Number.isInteger(pieces) && pieces >= 1 && pieces <= MOST_PIECES) return;
  const most = MOST_PIECES.toLocaleString('en');
  check.problem(
    field,
    'QUANTITY',
    signed ? `数量须为 -${most} 到 ${most} 之间的整数,不能为 0。` : `数量须为 1 到 ${most} 之间的整数。`,
    signed ? `A whole number from -${most} to ${most}, not 0.` : `A whole number from 1 to ${most}.`,
  );
}

/** The same piece cannot be moved twice by one act. */
function refuseTwice(check: FieldCheck, lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const { field, partId, serials } of lines) {
    serials?.forEach((serial, at) => {
      const piece = `${partId} ${serial}`;
      if (seen.has(piece)) {
        check.problem(
          `${field}.serials.${at}`,
          'TWICE',
          `序列号 ${serial} 重复。`,
          `Serial ${serial} is here twice.`,
        );
      }
      seen.add(piece);
    });
  }
}

function checkSerials({ field, serials, quantity, reservationId }: Line, part: PartFacts): void {
  const pieces = Math.abs(quantity);
  if (part.tracking === 'QUANTITY') {
    if (!serials?.length) return;
    throw new BadInput({
      [`${field}.serials`]: {
        code: 'NO_SERIALS',
        zh: `${part.number} ${part.name} 按数量管理,没有序列号。`,
        en: `${part.number} ${part.name} is kept by quantity: it has no serials.`,
      },
    });
  }
  // A reservation knows its pieces.
  if (serials === null && reservationId !== null) return;
  if (serials?.length === pieces) return;
  throw new BadInput({
    [`${field}.serials`]: {
      code: 'SERIALS',
      zh: `${part.number} ${part.name} 按序列号管理:需要 ${pieces} 个序列号,给出 ${serials?.length ?? 0} 个。`,
      en: `${part.number} ${part.name} is kept by serial: ${pieces} serials are needed, ${serials?.length ?? 0} given.`,
    },
  });
}
