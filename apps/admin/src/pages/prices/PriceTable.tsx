import type { PricesQuery } from '@jiannuo/schema';
import { Button, TableBody, TableCell, TableHead, TableRow, type Theme, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Fen } from '../../widgets/Fen';
import { PlainDate } from '../../widgets/PlainDate';
import { ScrollTable } from '../../widgets/ScrollTable';
import { ProofDialog } from './ProofDialog';

export type PriceRow = PricesQuery['prices']['rows'][number];

interface PriceTableProps {
  readonly label: string;
  readonly rows: readonly PriceRow[];
  /** Adds from when each price holds, and by which edition. */
  readonly withEdition?: boolean;
}

/** Prices as they are printed: nothing to type into; the proof of each is one press away. */
export function PriceTable({ label, rows, withEdition = false }: PriceTableProps) {
  const translate = useTranslate();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [proven, setProven] = useState<string | null>(null);
  return (
    <>
      <ScrollTable label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('jn.prices.number')}</TableCell>
            {isPhone ? null : (
              <>
                <TableCell>{translate('jn.prices.itemName')}</TableCell>
                <TableCell>{translate('jn.prices.column.model')}</TableCell>
                <TableCell>{translate('jn.prices.column.unit')}</TableCell>
              </>
            )}
            <TableCell align="right">{translate('jn.prices.price')}</TableCell>
            {withEdition && !isPhone ? (
              <>
                <TableCell>{translate('jn.prices.validFrom')}</TableCell>
                <TableCell>{translate('jn.prices.untilOn')}</TableCell>
                <TableCell>{translate('jn.prices.edition')}</TableCell>
              </>
            ) : null}
            <TableCell className="jn-no-print">{translate('jn.prices.proof.title')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell
                component="th"
                scope="row"
                sx={isPhone ? { whiteSpace: 'normal !important' } : undefined}
              >
                {row.item.number}
                {isPhone ? <div>{row.item.name}</div> : null}
              </TableCell>
              {isPhone ? null : (
                <>
                  <TableCell>{row.item.name}</TableCell>
                  <TableCell>{row.item.model}</TableCell>
                  <TableCell>{row.unit}</TableCell>
                </>
              )}
              <TableCell align="right">
                {row.priceFen === null ? translate('jn.prices.withdrawn') : <Fen value={row.priceFen} />}
                {isPhone ? ` / ${row.unit}` : null}
              </TableCell>
              {withEdition && !isPhone ? (
                <>
                  <TableCell>
                    <PlainDate value={row.validFrom} />
                  </TableCell>
                  <TableCell>
                    {row.untilOn === null ? (
                      translate('jn.prices.openEnd')
                    ) : (
                      <PlainDate value={row.untilOn} />
                    )}
                  </TableCell>
                  <TableCell>
                    {translate('jn.prices.editionNumber', { number: row.edition.number })}
                  </TableCell>
                </>
              ) : null}
              <TableCell className="jn-no-print">
                <Button
                  size="small"
                  aria-label={translate('jn.prices.proof.of', { number: row.item.number })}
                  onClick={() => setProven(row.id)}
                >
                  {translate('jn.prices.proof.open')}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
      {proven === null ? null : <ProofDialog priceId={proven} onClose={() => setProven(null)} />}
    </>
  );
}
