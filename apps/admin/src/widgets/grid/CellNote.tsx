import { Box, Popper } from '@mui/material';
import { type ReactNode, type Ref, useImperativeHandle, useState } from 'react';

export interface CellNoteHandle {
  show(cell: Element | null, note: ReactNode): void;
}

/** One floating note for the whole grid: it moves without drawing a row anew. */
export function CellNote({ id, ref }: { id: string; ref: Ref<CellNoteHandle> }) {
  const [shown, setShown] = useState<{ cell: Element; note: ReactNode } | null>(null);
  useImperativeHandle(ref, () => ({
    show: (cell, note) =>
      setShown((now) => {
        if (cell === null || note === null || note === undefined) return null;
        return now?.cell === cell && now.note === note ? now : { cell, note };
      }),
  }));
  return (
    <Popper
      open={shown !== null}
      anchorEl={shown?.cell ?? null}
      placement="right"
      sx={{ zIndex: 'tooltip', pointerEvents: 'none', maxWidth: 360 }}
    >
      <Box
        id={id}
        role="tooltip"
        sx={{
          ml: 0.75,
          px: 1.25,
          py: 0.75,
          borderRadius: 1,
          fontSize: 12.5,
          lineHeight: 1.5,
          bgcolor: 'grey.900',
          color: 'common.white',
          boxShadow: 3,
        }}
      >
        {shown?.note}
      </Box>
    </Popper>
  );
}
