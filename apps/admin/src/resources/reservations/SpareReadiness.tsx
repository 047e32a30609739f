import { SpareReadinessDocument, type SpareReadinessQuery, type SpareState } from '@jiannuo/schema';
import EquivalentIcon from '@mui/icons-material/CompareArrows';
import MissingIcon from '@mui/icons-material/ErrorOutlined';
import AgreementIcon from '@mui/icons-material/HelpOutlined';
import NotPromisedIcon from '@mui/icons-material/RemoveCircleOutlined';
import ReadyIcon from '@mui/icons-material/TaskAlt';
import {
  Box,
  Button,
  Link as MuiLink,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import type { ToneName } from '../../theme/tokens';
import { ClauseNote } from '../../widgets/ClauseNote';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

type Line = SpareReadinessQuery['spareReadiness']['lines'][number];

/** Could the 24-hour promise of a contract be kept with what is free now, product by product (K-01, S-02)? */
export function SpareReadiness({ contractId }: { contractId: string }) {
  const translate = useTranslate();
  const { say } = useWords();
  const { may } = useRights();
  const allowed = may('stock:read');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['spare-readiness', contractId],
    queryFn: () => ask(SpareReadinessDocument, { contractId }),
    enabled: allowed,
  });
  if (!allowed) return null;
  const readiness = data?.spareReadiness;
  const promised = readiness?.lines.filter(({ state }) => state !== 'NOT_PROMISED') ?? [];
  return (
    <Section title={translate('jn.stock.spares.title')}>
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {readiness === undefined ? null : (
        <>
          <Typography sx={{ mb: 1 }}>
            {translate(
              promised.length === 0
                ? 'jn.stock.spares.notPromised'
                : readiness.ready
                  ? 'jn.stock.spares.ready'
                  : 'jn.stock.spares.short',
            )}
          </Typography>
          {promised.length === 0 ? null : (
            <>
              <ScrollTable label={translate('jn.stock.spares.title')}>
                <TableHead>
                  <TableRow>
                    <TableCell>{translate('jn.stock.spares.product')}</TableCell>
                    <TableCell align="right">{translate('jn.stock.spares.devices')}</TableCell>
                    <TableCell>{translate('jn.stock.spares.state')}</TableCell>
                    <TableCell>{translate('jn.stock.spares.parts')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {promised.map((line) => (
                    <TableRow key={line.productId}>
                      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                        <MuiLink component={Link} to={`/products/${line.productId}/show`}>
                          {line.model}
                        </MuiLink>{' '}
                        {line.name}
                      </TableCell>
                      <TableCell align="right">{line.deviceCount}</TableCell>
                      <TableCell>
                        <SpareChip state={line.state} />
                      </TableCell>
                      <TableCell sx={{ minWidth: 160 }}>
                        <Parts line={line} contractId={contractId} />
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </ScrollTable>
              <Box sx={{ mt: 1.5 }}>
                {readiness.basis.map(({ clause, paragraph, question }) => (
                  <ClauseNote
                    key={`${clause}/${paragraph}/${question}`}
                    clause={clause}
                    paragraph={paragraph ?? undefined}
                    question={question ?? undefined}
                  />
                ))}
              </Box>
            </>
          )}
          {readiness.warnings.map(({ code, message }) => (
            <Typography key={code} color="text.secondary">
              {say(message)}
            </Typography>
          ))}
        </>
      )}
    </Section>
  );
}

/** Whether there is a spare for a product of the promise. */
function SpareChip({ state }: { state: SpareState }) {
  const { enumWord } = useWords();
  return <ToneChip {...look[state]}>{enumWord('SpareState', state)}</ToneChip>;
}

const look: Readonly<Record<SpareState, { tone: ToneName; icon: typeof ReadyIcon }>> = {
  READY: { tone: 'free', icon: ReadyIcon },
  EQUIVALENT: { tone: 'free', icon: EquivalentIcon },
  AGREEMENT_NEEDED: { tone: 'look', icon: AgreementIcon },
  MISSING: { tone: 'broken', icon: MissingIcon },
  NOT_PROMISED: { tone: 'after', icon: NotPromisedIcon },
};

function Parts({ line, contractId }: { line: Line; contractId: string }) {
  const translate = useTranslate();
  const { may } = useRights();
  if (line.parts.length === 0) return <span>{translate('jn.stock.spares.noPart')}</span>;
  return line.parts.map(({ partId, number, free, same, clientAgreed }) => (
    <Box key={partId} sx={{ display: 'flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
      <MuiLink component={Link} to={`/parts/${partId}/show`}>
        {number}
      </MuiLink>
      <span>{translate('jn.part.free', { count: free })}</span>
      {same ? null : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate(clientAgreed ? 'jn.stock.spares.agreed' : 'jn.stock.spares.notAgreed')}
        </Box>
      )}
      {free > 0 && may('stock:issue') ? (
        <Button size="small" component={Link} to={`/stock/reserve?part=${partId}&contract=${contractId}`}>
          {translate('jn.stock.reservations.reserve')}
        </Button>
      ) : null}
    </Box>
  ));
}
