import type { PartDetailFragment } from '@jiannuo/schema';
import { Box, List, ListItem, Link as MuiLink, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { Section } from '../../widgets/Section';
import { FitsDialog } from './FitsDialog';

/** Which products the part fits, the agreed equivalents named as such. */
export function PartFits() {
  const translate = useTranslate();
  const { may } = useRights();
  const part = useRecordContext<PartDetailFragment>();
  // Coming from the list, its row stands here until the whole part has come.
  if (part?.fits === undefined) return null;
  return (
    <Section
      title={translate('jn.fit.title')}
      actions={may('part:write') ? <FitsDialog key={part.version} part={part} /> : null}
    >
      {part.fits.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.fit.none')}</Typography>
      ) : (
        <List dense disablePadding>
          {part.fits.map(({ id, equivalent, product }) => (
            <ListItem key={id} disableGutters>
              <Box>
                <MuiLink component={Link} to={`/products/${product.id}/show`}>
                  {product.model}
                </MuiLink>{' '}
                · {product.name}
                {equivalent ? (
                  <Typography component="span" color="text.secondary">
                    {' · '}
                    {translate('jn.fit.equivalent')}
                  </Typography>
                ) : null}
              </Box>
            </ListItem>
          ))}
        </List>
      )}
    </Section>
  );
}
