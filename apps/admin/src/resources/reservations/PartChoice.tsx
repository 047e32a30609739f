import type { SheetPartFragment } from '@jiannuo/schema';
import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton } from '@mui/material';
import { useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { PartField } from '../../pages/stock-sheet/PartField';

type ChosenPart = Pick<SheetPartFragment, 'id' | 'number' | 'name' | 'unit' | 'tracking' | 'free'>;

interface PartChoiceProps {
  readonly part: ChosenPart | null;
  onPart(part: SheetPartFragment | null, serial: string | null): void;
}

/** One part, scanned or typed, until another is chosen. */
export function PartChoice({ part, onPart }: PartChoiceProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const field = useRef<HTMLInputElement>(null);
  if (part === null) {
    return (
      <PartField
        inputRef={field}
        autoFocus
        onFound={(found) => {
          if (found.kind === 'part') onPart(found.part, found.serial);
          else notify('jn.stock.counts.scanPart', { type: 'warning' });
        }}
      />
    );
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600, fontSize: 17 }}>
          {part.number} {part.name}
        </Box>
        <Box sx={{ color: 'text.secondary' }}>
          {translate('jn.stock.freeEverywhere', { count: part.free })}
        </Box>
      </Box>
      <IconButton
        aria-label={translate('jn.stock.otherPart')}
        onClick={() => onPart(null, null)}
        sx={{ width: 44, height: 44 }}
      >
        <CloseIcon />
      </IconButton>
    </Box>
  );
}
