import type { MovementCostFragment, MovementRowFragment, PostingHeadFragment } from '@jiannuo/schema';
import { Box, Link as MuiLink, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { Fen } from '../../widgets/Fen';
import { InstantText } from '../../widgets/InstantText';
import { ScrollTable } from '../../widgets/ScrollTable';
import { useWords } from '../../widgets/use-words';
import { changesOf } from './movement-change';

export type Movement = MovementRowFragment &
  Partial<MovementCostFragment> & { readonly posting?: PostingHeadFragment };

interface MovementTableProps {
  readonly movements: readonly Movement[];
  readonly label: string;
  /** What the page says already. */
  readonly hide?: readonly ('part' | 'place' | 'posting')[];
}

/** What moved, by how much, and what was there afterwards. */
export function MovementTable({ movements, label, hide = [] }: MovementTableProps) {
  const translate = useTranslate();
  const { may } = useRights();
  const { enumWord } = useWords();
  const costs = may('stock:cost');
  const word = (field: string) => translate(`resources.stockMovements.fields.${field}`);
  const shows = (column: 'part' | 'place' | 'posting') => !hide.includes(column);
  return (
    <ScrollTable label={label}>
      <TableHead>
        <TableRow>
          {shows('posting') ? <TableCell>{word('postedAt')}</TableCell> : null}
          <TableCell>{word('kind')}</TableCell>
          {shows('part') ? <TableCell>{word('part.number')}</TableCell> : null}
          <TableCell align="right">{word('quantity')}</TableCell>
          {shows('place') ? <TableCell>{word('place.code')}</TableCell> : null}
          <TableCell>{word('after')}</TableCell>
          {costs ? <TableCell align="right">{word('valueDeltaFen')}</TableCell> : null}
          {costs ? <TableCell align="right">{word('valueAfterFen')}</TableCell> : null}
          {shows('posting') ? <TableCell>{word('postedBy')}</TableCell> : null}
          <TableCell>{word('details')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {movements.map((movement) => (
          <TableRow key={movement.id}>
            {shows('posting') ? (
              <TableCell>
                <MuiLink component={Link} to={`/stockPostings/${movement.posting?.id ?? ''}/show`}>
                  <InstantText value={movement.postedAt} />
                </MuiLink>
              </TableCell>
            ) : null}
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              {enumWord('StockMovementKind', movement.kind)}
            </TableCell>
            {shows('part') ? (
              <TableCell sx={{ minWidth: 130 }}>
                <MuiLink component={Link} to={`/parts/${movement.part.id}/show`}>
                  {movement.part.number}
                </MuiLink>{' '}
                {movement.part.name}
              </TableCell>
            ) : null}
            <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
              {changesOf(movement).map(({ field, change }) => (
                <Box key={field}>
                  {field === 'onHand' ? '' : `${translate(`jn.stock.change.${field}`)} `}
                  {change > 0 ? `+${change}` : `−${-change}`}
                </Box>
              ))}
            </TableCell>
            {shows('place') ? (
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{movement.place.code}</TableCell>
            ) : null}
            <TableCell sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
              {translate(movement.quarantinedAfter > 0 ? 'jn.stock.hereQuarantined' : 'jn.stock.here', {
                onHand: movement.onHandAfter,
                reserved: movement.reservedAfter,
                free: movement.onHandAfter - movement.reservedAfter,
                quarantined: movement.quarantinedAfter,
              })}
            </TableCell>
            {costs ? (
              <TableCell align="right">
                <Fen value={movement.valueDeltaFen} />
              </TableCell>
            ) : null}
            {costs ? (
              <TableCell align="right">
                <Fen value={movement.valueAfterFen} />
              </TableCell>
            ) : null}
            {shows('posting') ? (
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{movement.posting?.postedBy}</TableCell>
            ) : null}
            <TableCell sx={{ minWidth: 160 }}>
              <Details movement={movement} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

function Details({ movement }: { movement: Movement }) {
  const translate = useTranslate();
  const { posting, units, batch, expiresOn, device, contract } = movement;
  const words = [
    posting?.reference ?? null,
    posting?.reason ?? null,
    batch ? `${translate('jn.stock.batch')} ${batch}` : null,
    expiresOn ? `${translate('jn.stock.expiresOn')} ${expiresOn}` : null,
    units.length > 0 ? units.map(({ serial }) => serial).join(', ') : null,
  ].filter((word) => word !== null);
  return (
    <>
      {words.join(' · ')}
      {device ? (
        <>
          {words.length > 0 ? ' · ' : ''}
          <MuiLink component={Link} to={`/devices/${device.id}/show`}>
            {device.serial}
          </MuiLink>
        </>
      ) : null}
      {contract ? (
        <>
          {' · '}
          <MuiLink component={Link} to={`/contracts/${contract.id}/show`}>
            {contract.number}
          </MuiLink>
        </>
      ) : null}
    </>
  );
}
