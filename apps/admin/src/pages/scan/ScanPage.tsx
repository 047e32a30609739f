import SearchIcon from '@mui/icons-material/Search';
import { Alert, Box, Button } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Navigate, useParams } from 'react-router';
import { setSearchOpen } from '../../layout/open-search';
import { readScan, type ScanKind } from './scan-code';

/** Where the camera of a phone arrives: on to the page of what was scanned. */
export default function ScanPage() {
  const translate = useTranslate();
  const { kind = '', id = '' } = useParams();
  const scanned = readScan(`/scan/${kind}/${id}`);
  if (scanned !== null && scanned.kind !== 'text') {
    return <Navigate to={pages[scanned.kind](scanned.id)} replace />;
  }
  return (
    <Box sx={{ pt: 2 }}>
      <Title title="jn.scan.unknown" />
      <Alert
        severity="warning"
        action={
          <Button color="inherit" startIcon={<SearchIcon />} onClick={() => setSearchOpen(true)}>
            {translate('ra.action.search')}
          </Button>
        }
      >
        {translate('jn.scan.unknown')} {translate('jn.scan.unknownHelp')}
      </Alert>
    </Box>
  );
}

const pages: Readonly<Record<ScanKind, (id: string) => string>> = {
  part: (id) => `/parts/${id}/show`,
  shelf: (id) => `/shelves/${id}`,
  device: (id) => `/devices/${id}/show`,
};
