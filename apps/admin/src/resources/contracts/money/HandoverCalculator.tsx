import {
  type Decision,
  type Localized,
  parseYuan,
  RuleRefusal,
  type SettlementFacts,
  type SettlementOutcome,
  settleHandover,
} from '@jiannuo/rules';
import { Alert, Box, Checkbox, FormControlLabel, InputAdornment, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { ClauseNote } from '../../../widgets/ClauseNote';
import { wordingIn } from '../../../widgets/clause-of';
import { DateField } from '../../../widgets/DateField';
import { readMinute } from '../../../widgets/date-text';
import { Fact, Facts } from '../../../widgets/Facts';
import { Fen } from '../../../widgets/Fen';
import { instantOfLocal, localInShanghai, plainYuan } from '../../../widgets/format';
import { PlainDate } from '../../../widgets/PlainDate';
import { Section } from '../../../widgets/Section';
import { useWords } from '../../../widgets/use-words';
import { type ContractPageRow, termsOf } from '../contract-row';
import { ServerSettlement } from './ServerSettlement';

type Result =
  | { readonly decision: Decision<SettlementOutcome>; readonly refused?: undefined }
  | { readonly decision?: undefined; readonly refused: Localized };

/** H-02: after two failed repairs others did the work. What is deducted, what we pay, what stays. */
export function HandoverCalculator() {
  const translate = useTranslate();
  const { say } = useWords();
  const contract = useRecordContext<ContractPageRow>();
  const [sums, setSums] = useState({ cost: '', balance: '', kept: '', reference: '' });
  const [marks, setMarks] = useState({
    hasInvoice: true,
    scopeNamesProblem: true,
    hasRight: true,
    released: false,
  });
  const [presentedLocal, setPresentedLocal] = useState(() => localInShanghai(new Date()));
  const balanceText = sums.balance === '' ? plainYuan(contract?.retentionBalanceFen) : sums.balance;

  const facts = useMemo((): SettlementFacts | null => {
    const costFen = fenOf(sums.cost);
    const balanceFen = fenOf(balanceText);
    if (contract === undefined || costFen === null || balanceFen === null) return null;
    if (readMinute(presentedLocal) === null) return null;
    const { released, ...claimMarks } = marks;
    return {
      claim: {
        id: 'claim',
        presentedAt: instantOfLocal(presentedLocal),
        costFen,
        clientDeductedFen: fenOf(sums.kept),
        referenceFen: fenOf(sums.reference),
        ...claimMarks,
      },
      pool: { balanceFen, released },
      terms: { deductionPool: termsOf(contract).deductionPool },
    };
  }, [contract, sums, balanceText, marks, presentedLocal]);

  const result = useMemo((): Result | null => {
    if (facts === null) return null;
    try {
      return { decision: settleHandover(facts) };
    } catch (error) {
      if (error instanceof RuleRefusal) return { refused: error.reason };
      throw error;
    }
  }, [facts]);

  if (contract === undefined) return null;
  const terms = termsOf(contract);
  return (
    <Section title={translate('jn.handover.title')}>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate('jn.handover.purpose')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {(['cost', 'balance', 'kept', 'reference'] as const).map((name) => (
          <TextField
            key={name}
            label={translate(`jn.handover.${name}`)}
            value={name === 'balance' ? balanceText : sums[name]}
            onChange={(event) => setSums({ ...sums, [name]: event.target.value })}
            error={sums[name] !== '' && fenOf(sums[name]) === null}
            helperText={
              sums[name] !== '' && fenOf(sums[name]) === null ? translate('jn.form.notYuan') : undefined
            }
            slotProps={{
              htmlInput: { inputMode: 'decimal' },
              input: { startAdornment: <InputAdornment position="start">¥</InputAdornment> },
            }}
          />
        ))}
        <DateField
          withTime
          label={translate('jn.handover.presentedAt')}
          value={presentedLocal}
          onChange={setPresentedLocal}
        />
      </Box>
      <Box sx={{ my: 1 }}>
        {(['hasRight', 'hasInvoice', 'scopeNamesProblem', 'released'] as const).map((name) => (
          <FormControlLabel
            key={name}
            control={
              <Checkbox
                checked={marks[name]}
                onChange={(_, checked) => setMarks({ ...marks, [name]: checked })}
              />
            }
            label={translate(`jn.handover.${name}`)}
          />
        ))}
      </Box>
      {result === null ? (
        <Typography color="text.secondary">{translate('jn.handover.incomplete')}</Typography>
      ) : null}
      {result?.refused ? <Alert severity="warning">{say(result.refused)}</Alert> : null}
      {result?.decision !== undefined && facts !== null ? (
        <Box aria-live="polite">
          <Typography sx={{ fontSize: 16, fontWeight: 600, mb: 1 }}>
            {say(result.decision.outcome.sentence)}
          </Typography>
          <Facts>
            <Fact label={translate('jn.handover.deducted')}>
              <Fen value={result.decision.outcome.deductedFen} />
            </Fact>
            <Fact label={translate('jn.handover.shortfall')}>
              <Fen value={result.decision.outcome.shortfallFen} />
              {result.decision.outcome.payableOn === null ? null : (
                <span>
                  {' '}
                  <PlainDate value={result.decision.outcome.payableOn} />
                </span>
              )}
            </Fact>
            <Fact label={translate('jn.handover.poolAfter')}>
              <Fen value={result.decision.outcome.poolAfterFen} />
            </Fact>
            <Fact label={translate('jn.handover.overDeduction')}>
              <Fen value={result.decision.outcome.overDeductionFen} />
            </Fact>
          </Facts>
          <Box sx={{ mt: 1 }}>
            {result.decision.warnings.map(({ code, message }) => (
              <Alert key={code} severity="warning" sx={{ mb: 1 }}>
                {say(message)}
              </Alert>
            ))}
            {result.decision.basis.map((citation) => (
              <ClauseNote
                key={`${citation.clause}/${citation.paragraph}/${citation.question}`}
                clause={citation.clause}
                paragraph={citation.paragraph}
                question={citation.question}
                note={citation.note}
                contractNumber={contract.number}
                wording={wordingIn(terms, citation.clause)}
              />
            ))}
          </Box>
          <ServerSettlement contractId={contract.id} facts={facts} decision={result.decision} />
        </Box>
      ) : null}
    </Section>
  );
}

/** null: empty or unreadable. */
function fenOf(text: string): number | null {
  try {
    const fen = parseYuan(text);
    return fen >= 0 ? fen : null;
  } catch {
    return null;
  }
}
