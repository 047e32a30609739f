import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DateField } from '../../widgets/DateField';
import { ChipGroup } from '../../widgets/decision/ChipGroup';
import { causeIcons, causesInOrder } from '../../widgets/decision/cause-icons';
import { toggleCause } from '../../widgets/decision/question';
import { localInShanghai } from '../../widgets/format';
import { useWords } from '../../widgets/use-words';
import { calledLocal, type TypedFault } from './typed-line';

/** What happened to the device: with it the clauses decide who pays, without it the quote is a sale. */
export function FaultInput() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const deviceId = useWatch({ name: 'deviceId' });
  const { field } = useInput({ source: 'fault', defaultValue: null });
  const fault = (field.value || null) as TypedFault | null;
  if (!deviceId) return null;
  const set = (part: Partial<TypedFault>) => fault !== null && field.onChange({ ...fault, ...part });
  return (
    <Box className="jn-wide" sx={{ mt: 1 }}>
      <FormControlLabel
        control={
          <Switch
            checked={fault !== null}
            onChange={({ target }) =>
              field.onChange(target.checked ? { calledAt: localInShanghai(new Date()), causes: [] } : null)
            }
          />
        }
        label={translate('jn.quotes.withFault')}
      />
      {fault ? (
        <>
          <DateField
            withTime
            label={translate('jn.quotes.calledAt')}
            value={calledLocal(fault.calledAt)}
            onChange={(calledAt) => set({ calledAt })}
            sx={{ display: 'block', maxWidth: 280, my: 1 }}
          />
          <ChipGroup
            label={translate('jn.quotes.causes')}
            codes={causesInOrder}
            chosen={[...fault.causes]}
            word={(code) => enumWord('CauseCode', code)}
            icons={causeIcons}
            onToggle={(cause) =>
              set({ causes: toggleCause([...fault.causes], cause) as TypedFault['causes'] })
            }
          />
          <FormControlLabel
            control={
              <Switch
                checked={fault.repeatVisit ?? false}
                onChange={({ target }) => set({ repeatVisit: target.checked })}
              />
            }
            label={translate('jn.quotes.repeatVisit')}
          />
        </>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {translate('jn.quotes.sale')}
        </Typography>
      )}
    </Box>
  );
}
