import { Box, List, ListItem, ListItemButton } from '@mui/material';
import type { ReactNode } from 'react';
import { ListNoResults, type RaRecord, useCreatePath, useListContext, useResourceContext } from 'react-admin';
import { Link } from 'react-router';
import { QuietBar } from '../QuietBar';

interface PhoneCardsProps<Row extends RaRecord> {
  title(row: Row): ReactNode;
  lines(row: Row): readonly ReactNode[];
  /** A chip at the right. */
  aside?(row: Row): ReactNode;
}

/** A list as cards for one thumb; each card opens its row. */
export function PhoneCards<Row extends RaRecord>({ title, lines, aside }: PhoneCardsProps<Row>) {
  const { data, isPending, total } = useListContext<Row>();
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  if (isPending) return <QuietBar />;
  if (data === undefined || (data.length === 0 && total !== undefined)) return <ListNoResults />;
  return (
    <List disablePadding>
      {data.map((row) => (
        <ListItem key={row.id} disablePadding divider>
          <ListItemButton
            component={Link}
            to={createPath({ resource, id: row.id, type: 'show' })}
            sx={{ gap: 1, alignItems: 'flex-start', py: 1.25 }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box sx={{ fontWeight: 600 }}>{title(row)}</Box>
              {lines(row)
                .filter((line) => line !== null && line !== '')
                .map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a card keep their places
                  <Box key={index} sx={{ color: 'text.secondary' }}>
                    {line}
                  </Box>
                ))}
            </Box>
            {aside?.(row)}
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
