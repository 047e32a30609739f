import { Box, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EditionChip } from '../../resources/price-lists/EditionChip';
import type { Edition } from './edition';

/** Which list, which edition, in what state. */
export function EditionHeading({ edition, children }: { edition: Edition; children?: ReactNode }) {
  const translate = useTranslate();
  const { list, base, number } = edition;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, mb: 1 }}>
      <Typography component="h2" variant="h2">
        <MuiLink component={Link} to={`/price-lists/${list.id}/show`} color="inherit">
          {list.code} {list.name}
        </MuiLink>
        {number === null ? null : ` · ${translate('jn.prices.editionNumber', { number })}`}
      </Typography>
      <EditionChip state={edition.state} />
      {base === null ? null : (
        <Typography color="text.secondary">
          {translate('jn.prices.copiedFrom', { number: base.number, from: base.effectiveFrom })}
        </Typography>
      )}
      {children}
    </Box>
  );
}
