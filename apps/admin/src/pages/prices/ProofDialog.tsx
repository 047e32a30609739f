import { PriceProofDocument } from '@jiannuo/schema';
import BrokenIcon from '@mui/icons-material/Block';
import LookIcon from '@mui/icons-material/ReportProblem';
import WithinIcon from '@mui/icons-material/Verified';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { ClauseNote } from '../../widgets/ClauseNote';
import { ErrorNote } from '../../widgets/ErrorNote';
import { Fact, Facts } from '../../widgets/Facts';
import { Fen } from '../../widgets/Fen';
import { formatFen } from '../../widgets/format';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { ToneChip } from '../../widgets/ToneChip';
import { type Proof, proofIn } from './proof';

/** The proof of one published price, as it was frozen that day: samples, mean, comparison, reason. */
export function ProofDialog({ priceId, onClose }: { priceId: string; onClose: () => void }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['price-proof', priceId],
    queryFn: () => ask(PriceProofDocument, { id: priceId }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const price = data?.price ?? null;
  const proof = price === null ? null : proofIn(price.proof);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="proof-title">
      <DialogTitle id="proof-title">
        {price === null
          ? translate('jn.prices.proof.title')
          : `${price.item.number} ${price.item.name} ${formatFen(price.priceFen)}`}
      </DialogTitle>
      <DialogContent>
        {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
        {isPending ? <QuietBar /> : null}
        {price === null ? null : (
          <Facts>
            <Fact label={translate('jn.prices.validFrom')}>
              <PlainDate value={price.validFrom} />
            </Fact>
            <Fact label={translate('jn.prices.edition')}>
              {translate('jn.prices.editionNumber', { number: price.edition.number })}
            </Fact>
            <Fact label={translate('jn.prices.publishedBy')}>{price.edition.publishedBy}</Fact>
            <Fact label={translate('jn.prices.publishedAt')}>
              <InstantText value={price.edition.publishedAt} />
            </Fact>
            {price.reason === null ? null : (
              <Fact label={translate('jn.prices.column.reason')}>{price.reason}</Fact>
            )}
          </Facts>
        )}
        {price === null || proof === null ? null : <Comparison proof={proof} priceFen={price.priceFen} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Comparison({ proof, priceFen }: { proof: Proof; priceFen: number | null }) {
  const translate = useTranslate();
  if (priceFen === null || priceFen === 0) {
    return <Typography sx={{ mt: 2 }}>{translate('jn.prices.proof.nothingToProve')}</Typography>;
  }
  const { tone, icon } = looks[proof.result];
  return (
    <Box sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <ToneChip tone={tone} icon={icon}>
          {translate(`jn.prices.proof.result.${proof.result}`, {
            count: proof.samples.length,
            highest: formatFen(proof.highestFen),
          })}
        </ToneChip>
        <ToneChip tone={proof.best ? 'free' : 'look'} icon={proof.best ? WithinIcon : LookIcon}>
          {translate(proof.best ? 'jn.prices.proof.best' : 'jn.prices.proof.notBest')}
        </ToneChip>
      </Box>
      {proof.samples.length === 0 ? null : <Samples proof={proof} priceFen={priceFen} />}
      {proof.lowest === null ? null : (
        <Typography sx={{ my: 1 }}>
          {translate('jn.prices.proof.lowest', {
            price: formatFen(proof.lowest.priceFen),
            client: proof.lowest.client,
            number: proof.lowest.caseNumber,
            on: proof.lowest.givenOn,
          })}
        </Typography>
      )}
      <ClauseNote clause="F-05" />
      <ClauseNote clause="F-02" paragraph="2" />
    </Box>
  );
}

function Samples({ proof, priceFen }: { proof: Proof; priceFen: number }) {
  const translate = useTranslate();
  const total = (label: string, fen: number | null) => (
    <TableRow>
      <TableCell component="th" scope="row" colSpan={2}>
        {translate(label)}
      </TableCell>
      <TableCell align="right">{fen === null ? '—' : <Fen value={fen} />}</TableCell>
    </TableRow>
  );
  return (
    <ScrollTable label={translate('jn.prices.proof.samples')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('jn.prices.proof.sampledOn')}</TableCell>
          <TableCell>{translate('jn.prices.proof.region')}</TableCell>
          <TableCell align="right">{translate('jn.prices.price')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {proof.samples.map((sample) => (
          <TableRow key={sample.id}>
            <TableCell>
              <PlainDate value={sample.sampledOn} />
            </TableCell>
            <TableCell>{sample.region ?? translate('jn.prices.allRegions')}</TableCell>
            <TableCell align="right">
              <Fen value={sample.priceFen} />
            </TableCell>
          </TableRow>
        ))}
        {total('jn.prices.proof.highest', proof.highestFen)}
        {total('jn.prices.proof.ours', priceFen)}
      </TableBody>
    </ScrollTable>
  );
}

const looks = {
  WITHIN: { tone: 'free', icon: WithinIcon },
  TOO_FEW_SAMPLES: { tone: 'look', icon: LookIcon },
  ABOVE: { tone: 'broken', icon: BrokenIcon },
} as const;
