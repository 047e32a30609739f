import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { ErrorNote } from '../ErrorNote';

/** The rows; or, where the list could not be read, what went wrong and the two ways on. */
export function ListBody({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { error, refetch, filterValues, setFilters } = useListContext();
  if (!error) return children;
  return (
    <Box sx={{ p: 2 }}>
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {Object.keys(filterValues).length === 0 ? null : (
        <Button sx={{ mt: 1 }} onClick={() => setFilters({}, {})}>
          {translate('ra.list.clear_filters', { _: translate('ra.action.clear_input_value') })}
        </Button>
      )}
    </Box>
  );
}
