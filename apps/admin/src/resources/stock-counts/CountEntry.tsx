import type { SheetPartFragment } from '@jiannuo/schema';
import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type Found, partById } from '../../pages/stock-sheet/find-part';
import { PartField } from '../../pages/stock-sheet/PartField';
import { Section } from '../../widgets/Section';
import { CountPieces } from './CountPieces';
import { CountQuantity } from './CountQuantity';
import type { Count } from './CountShow';

interface CountEntryProps {
  readonly count: Count;
  /** The part being counted; null: the next is to be scanned. */
  readonly partId: string | null;
  onPart(id: string | null): void;
  onCounted(): void;
}

/** Part, number found, Enter, next; pieces with serials one by one. */
export function CountEntry({ count, partId, onPart, onCounted }: CountEntryProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const field = useRef<HTMLInputElement>(null);
  const [scanned, setScanned] = useState<string | null>(null);
  const line = count.lines.find(({ part }) => part.id === partId);
  const { data: strange } = useQuery({
    queryKey: ['count-part', partId],
    queryFn: () => partById(partId ?? ''),
    enabled: partId !== null && line === undefined,
  });
  const part: Pick<SheetPartFragment, 'id' | 'number' | 'name' | 'unit' | 'tracking'> | null =
    line?.part ?? strange ?? null;
  const next = () => {
    onPart(null);
    setScanned(null);
    onCounted();
    requestAnimationFrame(() => field.current?.focus());
  };
  const found = (what: Found) => {
    if (what.kind !== 'part') return notify('jn.stock.counts.scanPart', { type: 'warning' });
    setScanned(what.serial);
    return onPart(what.part.id);
  };
  return (
    <Section
      title={translate('jn.stock.counts.count')}
      actions={
        partId === null ? null : (
          <Button onClick={() => onPart(null)} sx={{ minHeight: 44 }}>
            {translate('jn.stock.otherPart')}
          </Button>
        )
      }
    >
      {part === null || partId === null ? (
        <PartField onFound={found} inputRef={field} autoFocus />
      ) : (
        <>
          <Box sx={{ mb: 1.5 }}>
            <Box sx={{ fontWeight: 600, fontSize: 17 }}>{part.number}</Box>
            {part.name}
            {line === undefined ? (
              <Box sx={{ color: 'text.secondary' }}>{translate('jn.stock.counts.unexpected')}</Box>
            ) : null}
          </Box>
          {part.tracking === 'SERIAL' ? (
            <CountPieces
              key={part.id}
              countId={count.id}
              part={part}
              line={line}
              first={scanned}
              onDone={next}
            />
          ) : (
            <CountQuantity key={part.id} countId={count.id} part={part} line={line} onDone={next} />
          )}
        </>
      )}
    </Section>
  );
}
