import { Box, List, ListItem, ListItemButton, Link as MuiLink } from '@mui/material';
import { DataTable, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { Fen } from '../../widgets/Fen';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { useWords } from '../../widgets/use-words';
import { movementFilters } from './MovementFilters';
import type { Movement } from './MovementTable';
import { changesOf } from './movement-change';
import { SheetLinks } from './SheetLinks';

/** 流水: everything that ever moved, latest first. */
export default function MovementList() {
  const translate = useTranslate();
  const { may } = useRights();
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={movementFilters}
      sort={{ field: 'postedAt', order: 'DESC' }}
      phone={<Cards />}
      extra={<SheetLinks />}
    >
      <DataTable<Movement>
        rowClick={(_, __, movement) => postingPath(movement as Movement)}
        bulkActionButtons={false}
      >
        <DataTable.Col<Movement>
          source="postedAt"
          render={(movement) => (
            <MuiLink
              component={Link}
              to={postingPath(movement)}
              color="inherit"
              onClick={(event) => event.stopPropagation()}
            >
              <InstantText value={movement.postedAt} />
            </MuiLink>
          )}
        />
        <DataTable.Col<Movement>
          source="kind"
          disableSort
          render={({ kind }) => enumWord('StockMovementKind', kind)}
        />
        <DataTable.Col<Movement>
          source="part.number"
          disableSort
          render={({ part }) => `${part.number} ${part.name}`}
        />
        <DataTable.Col<Movement>
          source="place.code"
          disableSort
          render={({ place }) => `${place.code} ${place.name}`}
        />
        <DataTable.Col<Movement>
          source="quantity"
          disableSort
          align="right"
          render={(movement) => <ChangeText movement={movement} />}
        />
        <DataTable.Col<Movement>
          source="after"
          disableSort
          render={({ onHandAfter, reservedAfter }) =>
            translate('jn.stock.here', {
              onHand: onHandAfter,
              reserved: reservedAfter,
              free: onHandAfter - reservedAfter,
            })
          }
        />
        {may('stock:cost') ? (
          <DataTable.Col<Movement>
            source="valueDeltaFen"
            disableSort
            align="right"
            render={({ valueDeltaFen }) => <Fen value={valueDeltaFen} />}
          />
        ) : null}
        <DataTable.Col<Movement> source="postedBy" disableSort render={({ posting }) => posting?.postedBy} />
        <DataTable.Col<Movement>
          source="reference"
          disableSort
          render={({ posting }) => [posting?.reference, posting?.reason].filter(Boolean).join(' · ')}
        />
      </DataTable>
    </ListPage>
  );
}

function postingPath({ posting }: Movement): string {
  return `/stockPostings/${posting?.id ?? ''}/show`;
}

function ChangeText({ movement }: { movement: Movement }) {
  const translate = useTranslate();
  return changesOf(movement)
    .map(
      ({ field, change }) =>
        `${field === 'onHand' ? '' : `${translate(`jn.stock.change.${field}`)} `}${change > 0 ? '+' : '−'}${Math.abs(change)}`,
    )
    .join(' · ');
}

function Cards() {
  const { data = [] } = useListContext<Movement>();
  const { enumWord } = useWords();
  return (
    <List disablePadding>
      {data.map((movement) => (
        <ListItem key={movement.id} disablePadding divider>
          <ListItemButton
            component={Link}
            to={postingPath(movement)}
            sx={{ gap: 1, alignItems: 'flex-start' }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Box sx={{ fontWeight: 600 }}>
                {enumWord('StockMovementKind', movement.kind)} · {movement.part.number}
              </Box>
              <Box sx={{ color: 'text.secondary' }}>{movement.part.name}</Box>
              <Box sx={{ color: 'text.secondary' }}>
                {movement.place.code} · <InstantText value={movement.postedAt} /> ·{' '}
                {movement.posting?.postedBy}
              </Box>
            </Box>
            <Box sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
              <ChangeText movement={movement} />
            </Box>
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
