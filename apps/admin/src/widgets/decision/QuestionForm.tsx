import { costClasses } from '@jiannuo/rules';
import { Box, Button, InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
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
  const wrong = (field: QuestionField) => unreadable.includes(field);
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, mb: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField
          type="datetime-local"
          label={translate('jn.decision.calledAt')}
          value={draft.calledLocal}
          onChange={(event) => set({ calledLocal: event.target.value })}
          error={wrong('calledLocal')}
          slotProps={{ inputLabel: { shrink: true } }}
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
      <ChipGroup
        label={translate('jn.decision.causeState')}
        codes={causeStates}
        chosen={[draft.causeState]}
        word={(code) => enumWord('CauseState', code)}
        onToggle={(causeState) => set({ causeState })}
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
        <TextField
          label={translate('jn.decision.clientShare')}
          value={draft.clientShare}
          onChange={(event) => set({ clientShare: event.target.value })}
          error={wrong('clientShare')}
          helperText={wrong('clientShare') ? translate('jn.decision.shareRange') : undefined}
          slotProps={{
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
            htmlInput: { inputMode: 'decimal' },
            input: { startAdornment: <InputAdornment position="start">¥</InputAdornment> },
          }}
        />
        <TextField
          type="date"
          label={translate('jn.decision.damageOn')}
          value={draft.damageOn}
          onChange={(event) => set({ damageOn: event.target.value })}
          helperText={translate('jn.decision.damageOnHelp')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
    </Box>
  );
}
