import { Box } from '@mui/material';
import { Children, Fragment, type ReactNode } from 'react';

/** A quiet list of what is known: one column on a phone, two beside, three where the whole width is free. */
export function Facts({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(88px, auto) 1fr',
          md: 'repeat(2, minmax(88px, auto) 1fr)',
          ...(wide ? { xl: 'repeat(4, minmax(88px, auto) 1fr)' } : {}),
        },
        columnGap: 2,
        rowGap: 0.5,
      }}
    >
      {Children.map(children, (child) => (
        <Fragment>{child}</Fragment>
      ))}
    </Box>
  );
}

export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
        {children ?? '—'}
      </Box>
    </>
  );
}
