import BrokenIcon from '@mui/icons-material/Block';
import WrongIcon from '@mui/icons-material/Error';
import LookIcon from '@mui/icons-material/ReportProblem';
import { type Theme, useMediaQuery } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { formatFen, plainYuan } from '../../widgets/format';
import type { GridColumn } from '../../widgets/grid/grid-column';
import { ConflictCell } from './ConflictCell';
import {
  changePermilleOf,
  type DraftRow,
  isChanged,
  isWrong,
  lacksReason,
  marginPermilleOf,
  verdictOf,
} from './draft-line';
import { percentText } from './percent';
import { priceNote, writtenNote } from './price-note';
import { reasonOf, textIn } from './sheet';

interface ColumnOptions {
  readonly seesCost: boolean;
  readonly readOnly: boolean;
  onResolve(itemId: string, use: 'MINE' | 'THEIRS'): void;
}

/** part · spec · unit · cost · old · new · change · margin · ceiling · reason; a phone keeps what is compared. */
export function usePriceColumns({
  seesCost,
  readOnly,
  onResolve,
}: ColumnOptions): readonly GridColumn<DraftRow>[] {
  const translate = useTranslate();
  const tones = useTones();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return useMemo(() => {
    const name = (column: string) => translate(`jn.prices.column.${column}`);
    const money = (fen: number | null) => (fen === null ? '' : formatFen(fen));
    const columns: (GridColumn<DraftRow> & { readonly onPhone?: boolean; readonly isCost?: boolean })[] = [
      {
        key: 'part',
        name: name('part'),
        width: isPhone ? 112 : 210,
        pinned: true,
        onPhone: true,
        sortable: true,
        text: ({ line }) => line.number,
        cell: ({ line }) => (
          <span className="jn-grid-text">
            <b>{line.number}</b> {line.name}
          </span>
        ),
        note: ({ line }) => (isPhone ? `${line.name} ${line.model ?? ''}` : null),
      },
      { key: 'model', name: name('model'), width: 92, text: ({ line }) => line.model ?? '' },
      { key: 'unit', name: name('unit'), width: 46, text: ({ line }) => line.unit },
      {
        key: 'cost',
        name: name('cost'),
        width: 88,
        align: 'right',
        sortable: true,
        isCost: true,
        text: ({ line }) => plainYuan(line.costFen),
        cell: ({ line }) => money(line.costFen),
      },
      {
        key: 'old',
        name: name('old'),
        width: 92,
        align: 'right',
        onPhone: true,
        sortable: true,
        text: ({ line }) => plainYuan(line.oldPriceFen),
        cell: ({ line }) => money(line.oldPriceFen),
      },
      {
        key: 'price',
        name: name('price'),
        width: 112,
        align: 'right',
        onPhone: true,
        sortable: true,
        inputMode: 'decimal',
        editable: () => !readOnly,
        text: priceText,
        cell: (row) => <PriceCell row={row} tones={tones} onResolve={onResolve} />,
        invalid: (row) => isWrong(row) || verdictOf(row) === 'ABOVE_MARKET_MEAN',
        note: (row) => priceNote(row, translate),
      },
      {
        key: 'change',
        name: name('change'),
        width: 74,
        align: 'right',
        onPhone: true,
        sortable: true,
        text: (row) => (isChanged(row) ? percentText(changePermilleOf(row), true) : ''),
        note: (row) => writtenNote(row, translate),
      },
      {
        key: 'margin',
        name: name('margin'),
        width: 70,
        align: 'right',
        sortable: true,
        isCost: true,
        text: (row) => percentText(marginPermilleOf(row)),
        cell: (row) => {
          const permille = marginPermilleOf(row);
          return permille !== null && permille < 0 ? (
            <span style={{ color: tones.broken.ink }}>{percentText(permille)}</span>
          ) : (
            percentText(permille)
          );
        },
      },
      {
        key: 'ceiling',
        name: name('ceiling'),
        width: 122,
        align: 'right',
        onPhone: true,
        sortable: true,
        text: ({ line }) => plainYuan(line.ceilingFen),
        cell: ({ line }) => (
          <span className="jn-grid-text">
            {line.ceilingFen === null ? '—' : formatFen(line.ceilingFen)}{' '}
            <span style={{ opacity: 0.75 }}>({line.sampleCount})</span>
          </span>
        ),
        note: (row) => priceNote(row, translate),
      },
      {
        key: 'reason',
        name: name('reason'),
        width: 164,
        onPhone: true,
        editable: () => !readOnly,
        text: (row) => textIn(row, 'reason'),
        cell: (row) =>
          lacksReason(row) ? (
            <>
              <LookIcon aria-hidden sx={{ fontSize: 16, color: tones.look.ink }} />
              <span className="jn-grid-text" style={{ color: tones.look.ink }}>
                {translate('jn.prices.reasonNeeded')}
              </span>
            </>
          ) : (
            <span className="jn-grid-text">{reasonOf(row)}</span>
          ),
        note: (row) =>
          reasonOf(row).length > 12 ? reasonOf(row) : lacksReason(row) ? priceNote(row, translate) : null,
      },
    ];
    return columns.filter((column) => (seesCost || !column.isCost) && (!isPhone || column.onPhone === true));
  }, [translate, tones, isPhone, seesCost, readOnly, onResolve]);
}

interface PriceCellProps {
  readonly row: DraftRow;
  readonly tones: ReturnType<typeof useTones>;
  onResolve(itemId: string, use: 'MINE' | 'THEIRS'): void;
}

function PriceCell({ row, tones, onResolve }: PriceCellProps) {
  const { theirs, line, unsaved } = row;
  const { price } = unsaved;
  const wrong = price?.problem != null;
  const text = wrong ? price.text : price === null ? lineMoney(line.priceFen) : lineMoney(price.fen);
  if (theirs !== null) {
    return <ConflictCell theirs={theirs} mine={text} onChoose={(use) => onResolve(line.itemId, use)} />;
  }
  const verdict = verdictOf(row);
  const broken = verdict === 'ABOVE_MARKET_MEAN';
  const ink = wrong || row.refusal !== null || broken ? tones.broken.ink : undefined;
  return (
    <>
      {wrong || row.refusal !== null ? <WrongIcon aria-hidden sx={{ fontSize: 16, color: ink }} /> : null}
      {broken ? <BrokenIcon aria-hidden sx={{ fontSize: 16, color: ink }} /> : null}
      <span className="jn-grid-text" style={{ color: ink, fontWeight: isChanged(row) ? 600 : 400 }}>
        {text}
      </span>
    </>
  );
}

/** Read: as a spreadsheet takes it; not read: as it was typed. */
function priceText({ line, unsaved }: DraftRow): string {
  if (unsaved.price === null) return plainYuan(line.priceFen);
  return unsaved.price.problem === null ? plainYuan(unsaved.price.fen) : unsaved.price.text;
}

function lineMoney(fen: number | null): string {
  return fen === null ? '' : formatFen(fen);
}
