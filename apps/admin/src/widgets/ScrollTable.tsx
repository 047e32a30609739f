import { Box, Table } from '@mui/material';
import type { ReactNode } from 'react';

/** A dense table that scrolls sideways inside its section instead of widening the page. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      role="group"
      aria-label={label}
      tabIndex={0}
      sx={{
        overflowX: 'auto',
        '& :where(thead th, tbody th)': { whiteSpace: 'nowrap' },
        '& :where(tbody td)': { minWidth: 64 },
      }}
    >
      <Table size="small">{children}</Table>
    </Box>
  );
}
