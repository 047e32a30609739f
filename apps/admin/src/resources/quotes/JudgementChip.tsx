import type { QuoteLineProofPartsFragment } from '@jiannuo/schema';
import AcceptedIcon from '@mui/icons-material/CheckCircleOutlined';
import AboveIcon from '@mui/icons-material/Error';
import FreeIcon from '@mui/icons-material/MoneyOff';
import LookIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatFen } from '../../widgets/format';
import { ToneChip } from '../../widgets/ToneChip';

interface JudgementChipProps {
  readonly proof: QuoteLineProofPartsFragment;
  readonly payer: 'CLIENT' | 'US';
}

/** A price against the market and the best price given; the proof on hover and on focus. */
export function JudgementChip({ proof, payer }: JudgementChipProps) {
  const translate = useTranslate();
  const look = lookOf(proof, payer);
  return (
    <Tooltip title={<Proof proof={proof} />} describeChild>
      <Box
        component="button"
        type="button"
        sx={{ all: 'unset', cursor: 'help', borderRadius: 3, '&:focus-visible': { outline: 2 } }}
      >
        <ToneChip tone={look.tone} icon={look.icon}>
          {translate(`jn.quotes.chip.${look.word}`)}
        </ToneChip>
      </Box>
    </Tooltip>
  );
}

function lookOf(proof: QuoteLineProofPartsFragment, payer: 'CLIENT' | 'US') {
  if (payer === 'US') return { tone: 'free', icon: FreeIcon, word: 'FREE' } as const;
  if (proof.result === 'ABOVE') return { tone: 'broken', icon: AboveIcon, word: 'ABOVE' } as const;
  if (proof.result === 'TOO_FEW_SAMPLES') return { tone: 'look', icon: LookIcon, word: 'FEW' } as const;
  if (!proof.best) return { tone: 'look', icon: LookIcon, word: 'ABOVE_BEST' } as const;
  return { tone: 'free', icon: AcceptedIcon, word: 'WITHIN' } as const;
}

function Proof({ proof }: { proof: QuoteLineProofPartsFragment }) {
  const translate = useTranslate();
  const { samples, highestFen, lowest, result } = proof;
  return (
    <Box sx={{ fontSize: 12.5, lineHeight: 1.6 }}>
      <div>
        {result === 'TOO_FEW_SAMPLES'
          ? translate('jn.quotes.fewSamples', { count: samples.length, smart_count: samples.length })
          : translate('jn.quotes.samples', {
              count: samples.length,
              smart_count: samples.length,
              highest: formatFen(highestFen),
            })}
      </div>
      {samples.slice(0, 8).map(({ id, sampledOn, source, priceFen }) => (
        <div key={id}>
          {translate('jn.quotes.sampleLine', { on: sampledOn, source, price: formatFen(priceFen) })}
        </div>
      ))}
      <div>
        {lowest
          ? translate('jn.quotes.lowest', {
              price: formatFen(lowest.priceFen),
              case: lowest.caseNumber,
              client: lowest.client,
            })
          : translate('jn.quotes.bestGiven')}
      </div>
    </Box>
  );
}
