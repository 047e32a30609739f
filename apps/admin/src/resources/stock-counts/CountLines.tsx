import {
  Box,
  Button,
  FormControlLabel,
  Link as MuiLink,
  Switch,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { useTones } from '../../theme/use-tone';
import { Fen } from '../../widgets/Fen';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import type { Count } from './CountShow';
import {
  type CountLine,
  type CountView,
  countViews,
  isCounted,
  isDifferent,
  linesIn,
  totalsOf,
} from './count-lines';

interface CountLinesProps {
  readonly count: Count;
  /** Counts this part next; undefined where nothing is counted any more. */
  readonly onPick: ((partId: string) => void) | undefined;
}

/** What is still to count and what was found; while counting, the book is hidden until a part is counted. */
export function CountLines({ count, onPick }: CountLinesProps) {
  const translate = useTranslate();
  const { may } = useRights();
  const [blind, setBlind] = useStore('stock.blindCount', true);
  const [view, setView] = useState<CountView>(count.status === 'OPEN' ? 'open' : 'different');
  const [most, setMost] = useState(PAGE);
  const costs = may('stock:cost');
  const lines = linesIn(view, count.lines);
  const totals = totalsOf(count.lines);
  const hidden = (line: CountLine) => blind && count.status === 'OPEN' && !isCounted(line);
  return (
    <Section
      title={translate('jn.stock.counts.lines')}
      actions={
        count.status === 'OPEN' ? (
          <FormControlLabel
            control={<Switch checked={blind} onChange={(event) => setBlind(event.target.checked)} />}
            label={translate('jn.stock.counts.blind')}
          />
        ) : null
      }
    >
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={translate('jn.stock.counts.view')}
          onChange={(_, next: CountView | null) => {
            if (next !== null) setView(next);
            setMost(PAGE);
          }}
          sx={{ flexWrap: 'wrap', '& > *': { minHeight: 40 } }}
        >
          {countViews.map((one) => (
            <ToggleButton key={one} value={one}>
              {translate(`jn.stock.counts.views.${one}`)} {linesIn(one, count.lines).length}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {totals.over + totals.short === 0 ? null : (
          <Typography component="span">
            {translate('jn.stock.counts.totals', { over: totals.over, short: totals.short })}
            {costs && totals.valueFen !== null ? (
              <>
                {' · '}
                <Fen value={totals.valueFen} />
              </>
            ) : null}
          </Typography>
        )}
      </Box>
      {lines.length === 0 ? (
        <Typography color="text.secondary">{translate(`jn.stock.counts.none.${view}`)}</Typography>
      ) : (
        <ScrollTable label={translate('jn.stock.counts.lines')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('jn.stock.part')}</TableCell>
              <TableCell align="right">{translate('jn.stock.counts.expected')}</TableCell>
              <TableCell align="right">{translate('jn.stock.counts.found')}</TableCell>
              <TableCell align="right">{translate('jn.stock.counts.difference')}</TableCell>
              {costs ? <TableCell align="right">{translate('jn.stock.counts.value')}</TableCell> : null}
              <TableCell>{translate('jn.stock.counts.countedBy')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.slice(0, most).map((line) => (
              <Row key={line.id} line={line} hidden={hidden(line)} costs={costs} onPick={onPick} />
            ))}
          </TableBody>
        </ScrollTable>
      )}
      {lines.length > most ? (
        <Button fullWidth onClick={() => setMost((now) => now + PAGE)} sx={{ mt: 1, minHeight: 44 }}>
          {translate('jn.stock.counts.moreLines', { count: lines.length - most })}
        </Button>
      ) : null}
    </Section>
  );
}

const PAGE = 50;

function Row(props: { line: CountLine; hidden: boolean; costs: boolean; onPick: CountLinesProps['onPick'] }) {
  const { line, hidden, costs, onPick } = props;
  const tones = useTones();
  const different = isDifferent(line);
  const name = (
    <>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {line.part.number}
      </Box>{' '}
      {line.part.name}
    </>
  );
  const difference = line.difference ?? 0;
  return (
    <TableRow sx={different ? { bgcolor: tones.look.soft } : {}}>
      <TableCell
        component="th"
        scope="row"
        sx={{ minWidth: 150, whiteSpace: 'normal !important', fontWeight: 400 }}
      >
        {onPick === undefined ? (
          name
        ) : (
          <MuiLink
            component="button"
            type="button"
            onClick={() => {
              onPick(line.part.id);
              window.scrollTo({ top: 0 });
            }}
            sx={{ textAlign: 'left', minHeight: 40, font: 'inherit' }}
          >
            {name}
          </MuiLink>
        )}
        <Serials line={line} />
      </TableCell>
      <TableCell align="right">{hidden ? '·' : line.expected}</TableCell>
      <TableCell align="right" sx={{ fontWeight: 600 }}>
        {line.counted ?? '—'}
      </TableCell>
      <TableCell align="right" sx={{ fontWeight: 600 }}>
        {!isCounted(line)
          ? '—'
          : difference > 0
            ? `+${difference}`
            : difference < 0
              ? `−${-difference}`
              : '0'}
      </TableCell>
      {costs ? (
        <TableCell align="right">
          <Fen value={isCounted(line) ? (line.differenceFen ?? null) : null} />
        </TableCell>
      ) : null}
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{line.countedBy ?? '—'}</TableCell>
    </TableRow>
  );
}

function Serials({ line }: { line: CountLine }) {
  const translate = useTranslate();
  if (line.missingSerials.length + line.extraSerials.length === 0) return null;
  return (
    <Box sx={{ fontSize: 12.5 }}>
      {line.missingSerials.length > 0
        ? translate('jn.stock.counts.missing', { serials: line.missingSerials.join(', ') })
        : ''}{' '}
      {line.extraSerials.length > 0
        ? translate('jn.stock.counts.extra', { serials: line.extraSerials.join(', ') })
        : ''}
    </Box>
  );
}
