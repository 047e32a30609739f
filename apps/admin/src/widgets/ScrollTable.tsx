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
        '& thead th, & tbody th': { whiteSpace: 'nowrap' },
        '& tbody td': { minWidth: 64 },
      }}
    >
      <Table size="small">{children}</Table>
    </Box>
  );
}
