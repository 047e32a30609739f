import { addMonths, insuranceState, insuranceStateWords } from '@jiannuo/rules';
import {
  type InsuranceMonthRowFragment,
  RecordInsuranceMonthsDocument,
  RemoveInsuranceMonthDocument,
} from '@jiannuo/schema';
import ProvedIcon from '@mui/icons-material/HealthAndSafety';
import StaleIcon from '@mui/icons-material/ReportProblem';
import { Alert, Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { tell } from '../../data/execute';
import { todayInShanghai } from '../format';
import { Section } from '../Section';
import { ToneChip } from '../ToneChip';
import { useWords } from '../use-words';
import { InsuranceScans } from './CertificateScans';
import { useCertificateAct } from './use-certificate-act';

interface InsuranceMonthsProps {
  readonly personId: string;
  /** Latest first. */
  readonly months: readonly InsuranceMonthRowFragment[];
}

/** 社保证明: the last twelve months at a glance; a press records a month, and its scan goes with it. */
export function InsuranceMonths({ personId, months }: InsuranceMonthsProps) {
  const translate = useTranslate();
  const { say } = useWords();
  const { may } = useRights();
  const act = useCertificateAct();
  const today = todayInShanghai();
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { outcome } = insuranceState({ months: months.map(({ month }) => month) }, today);
  const writable = may('certificate:write');
  const known = new Map(months.map((row) => [row.month, row]));
  const shown = [...new Set([...lastMonths(today), ...months.map(({ month }) => month)])].sort().reverse();
  const row = chosen === null ? undefined : known.get(chosen);

  const change = async (what: () => Promise<unknown>, done: string) => {
    const refused = await act(what, done);
    setProblem(refused === null ? null : Object.values(refused).join(' '));
  };
  return (
    <Section
      title={translate('jn.certificates.insurance')}
      actions={
        <ToneChip
          tone={outcome.state === 'PROVED' ? 'free' : 'broken'}
          icon={outcome.state === 'PROVED' ? ProvedIcon : StaleIcon}
        >
          {say(insuranceStateWords[outcome.state])}
          {outcome.untilOn === null
            ? ''
            : ` · ${translate('jn.certificates.insuredUntil', { month: outcome.lastMonth ?? '', on: outcome.untilOn })}`}
        </ToneChip>
      }
    >
      {problem === null ? null : (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <Box
        role="group"
        aria-label={translate('jn.certificates.insurance')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
      >
        {shown.slice(0, 24).map((month) => {
          const proved = known.get(month);
          return (
            <Chip
              key={month}
              component="button"
              type="button"
              clickable
              aria-pressed={chosen === month}
              icon={proved === undefined ? undefined : <ProvedIcon />}
              label={
                proved === undefined
                  ? translate('jn.certificates.monthOpen', { month })
                  : translate('jn.certificates.monthProved', { month })
              }
              color={chosen === month ? 'primary' : 'default'}
              variant={proved === undefined ? 'outlined' : 'filled'}
              onClick={() => setChosen(chosen === month ? null : month)}
              sx={{ height: { xs: 40, sm: 32 } }}
            />
          );
        })}
      </Box>
      {chosen === null ? null : (
        <Box sx={{ mt: 1.5 }}>
          <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
            {chosen}
          </Typography>
          {row === undefined ? (
            writable ? (
              <Button
                variant="outlined"
                onClick={() =>
                  void change(
                    () => tell(RecordInsuranceMonthsDocument, { personId, months: [chosen] }),
                    'jn.certificates.done.insurance',
                  )
                }
              >
                {translate('jn.certificates.recordMonth', { month: chosen })}
              </Button>
            ) : (
              <Typography color="text.secondary">{translate('jn.certificates.monthMissing')}</Typography>
            )
          ) : (
            <>
              <Typography variant="body2" color="text.secondary">
                {translate('jn.certificates.recordedBy', { by: row.recordedBy })}
              </Typography>
              <InsuranceScans personId={personId} month={row} />
              {writable && row.scanCount === 0 ? (
                <Button
                  size="small"
                  color="error"
                  onClick={() =>
                    void change(
                      () => tell(RemoveInsuranceMonthDocument, { id: row.id }),
                      'jn.certificates.done.insuranceRemoved',
                    )
                  }
                >
                  {translate('jn.certificates.removeMonth')}
                </Button>
              ) : null}
            </>
          )}
        </Box>
      )}
    </Section>
  );
}

/** The twelve months up to this one. */
function lastMonths(today: string): string[] {
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: 12 }, (_, back) => addMonths(first, -back).slice(0, 7));
}
