import type { DeviceDetailFragment } from '@jiannuo/schema';
import { Box, Card, CardContent, Link as MuiLink, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { PlainDate } from '../../widgets/PlainDate';
import { StageChip } from '../../widgets/StageChip';

/** Model · serial · position · customer, and the state with the date it changes. */
export function DeviceHeader() {
  const translate = useTranslate();
  const device = useRecordContext<DeviceDetailFragment>();
  if (device === undefined) return null;
  return (
    <Card sx={{ mb: 2 }}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
          <Typography component="h2" variant="h2">
            {device.product.model} · {device.serial}
          </Typography>
          <StageChip stage={device.coverageState} />
          {device.changesOn ? (
            <Typography>
              {translate('jn.device.changesOn')} <PlainDate value={device.changesOn} relative />
            </Typography>
          ) : null}
        </Box>
        <Typography color="text.secondary">
          {device.product.name} · {device.position} ·{' '}
          <MuiLink component={Link} to={`/customers/${device.customer.id}/show`}>
            {device.customer.name}
          </MuiLink>
        </Typography>
      </CardContent>
    </Card>
  );
}
