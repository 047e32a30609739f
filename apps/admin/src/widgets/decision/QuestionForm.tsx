import { costClasses } from '@jiannuo/rules';
import { Box, Button, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DateField } from '../DateField';
import { localInShanghai } from '../format';
import { useWords } from '../use-words';
import { ChipGroup } from './ChipGroup';
import { causeIcons, causesInOrder } from './cause-icons';
import { type QuestionDraft, type QuestionField, toggleCause } from './question';

interface QuestionFormProps {
  readonly draft: QuestionDraft;
  readonly unreadable: readonly QuestionField[];
  onChange(draft: QuestionDraft): void;
}

const causeStates = ['CONFIRMED', 'PROPOSED', 'DISPUTED'] as const;

export function QuestionForm({ draft, unreadable, onChange }: QuestionFormProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const set = (part: Partial<QuestionDraft>) => onChange({ ...draft, ...part });
  // What few questions need stays folded, unless the question came with it.
  const [isDetailed] = useState(() => needsDetails(draft));
  const wrong = (field: QuestionField) => unreadable.includes(field);
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, mb: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <DateField
          withTime
          label={translate('jn.decision.calledAt')}
          value={draft.calledLocal}
          onChange={(calledLocal) => set({ calledLocal })}
          error={wrong('calledLocal')}
          sx={{ flex: '1 1 220px' }}
        />
        <Button onClick={() => set({ calledLocal: localInShanghai(new Date()) })}>
          {translate('jn.decision.now')}
        </Button>
      </Box>
      <ChipGroup
        label={translate('jn.decision.causes')}
        codes={causesInOrder}
        chosen={draft.causes}
        word={(code) => enumWord('CauseCode', code)}
        icons={causeIcons}
        onToggle={(cause) => set({ causes: toggleCause(draft.causes, cause) })}
      />
      <ChipGroup
        label={translate('jn.decision.costClass')}
        codes={costClasses}
        chosen={[draft.costClass]}
        word={(code) => enumWord('CostClass', code)}
        onToggle={(costClass) => set({ costClass })}
      />
      <Box
        component="details"
        open={isDetailed}
        sx={{ '& > summary': { cursor: 'pointer', py: 0.75, mb: 0.5 } }}
      >
        <summary>{translate('jn.decision.more')}</summary>
        <ChipGroup
          label={translate('jn.decision.causeState')}
          codes={causeStates}
          chosen={[draft.causeState]}
          word={(code) => enumWord('CauseState', code)}
          onToggle={(causeState) => set({ causeState })}
        />
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1.4fr' } }}>
          <TextField
            label={translate('jn.decision.clientShare')}
            value={draft.clientShare}
            onChange={(event) => set({ clientShare: event.target.value })}
            error={wrong('clientShare')}
            helperText={wrong('clientShare') ? translate('jn.decision.shareRange') : undefined}
            slotProps={{
              inputLabel: { shrink: true },
              htmlInput: { inputMode: 'numeric' },
              input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
            }}
          />
          <TextField
            label={translate('jn.decision.cost')}
            value={draft.costYuan}
            onChange={(event) => set({ costYuan: event.target.value })}
            error={wrong('costYuan')}
            helperText={wrong('costYuan') ? translate('jn.form.notYuan') : undefined}
            slotProps={{
              inputLabel: { shrink: true },
              htmlInput: { inputMode: 'decimal' },
              input: { startAdornment: <InputAdornment position="start">¥</InputAdornment> },
            }}
          />
          <DateField
            label={translate('jn.decision.damageOn')}
            value={draft.damageOn}
            onChange={(damageOn) => set({ damageOn })}
            error={wrong('damageOn')}
            helperText={translate('jn.decision.damageOnHelp')}
          />
        </Box>
      </Box>
    </Box>
  );
}

function needsDetails({ causeState, clientShare, costYuan, damageOn }: QuestionDraft): boolean {
  return causeState !== 'CONFIRMED' || [clientShare, costYuan, damageOn].some((text) => text !== '');
}
