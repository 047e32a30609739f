import type { ServiceTerms } from '@jiannuo/rules';
import EditIcon from '@mui/icons-material/Edit';
import {
  Checkbox,
  FormControlLabel,
  IconButton,
  Link as MuiLink,
  TableBody,
  TableCell,
  TableRow,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ClauseNote } from '../../../widgets/ClauseNote';
import { ScrollTable } from '../../../widgets/ScrollTable';
import { useValueText } from '../../../widgets/use-value-text';
import { settingFigures, settingSwitches } from './figures';
import { ReasonDialog } from './ReasonDialog';
import { useChangeTerms } from './use-change-terms';

type Setting = (typeof settingFigures)[number] | (typeof settingSwitches)[number];

/** How this contract settles what the plans leave open: company defaults that may be changed with a reason. */
export function TermsSettings({ terms, writable }: { terms: ServiceTerms; writable: boolean }) {
  const translate = useTranslate();
  const valueText = useValueText();
  const [edited, setEdited] = useState<Setting | null>(null);
  return (
    <>
      <ScrollTable label={translate('jn.promise.settings')}>
        <TableBody>
          {[...settingSwitches, ...settingFigures].map((setting) => (
            <TableRow key={setting.key}>
              <TableCell component="th" scope="row">
                {translate(`jn.setting.${setting.key}`)}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {valueText({
                  value: terms[setting.key],
                  ...('unit' in setting ? { unit: setting.unit } : {}),
                })}
                {writable ? (
                  <IconButton
                    size="small"
                    aria-label={`${translate('jn.promise.change')} ${translate(`jn.setting.${setting.key}`)}`}
                    onClick={() => setEdited(setting)}
                  >
                    <EditIcon fontSize="inherit" />
                  </IconButton>
                ) : null}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <MuiLink component={Link} to={`/rulebook/${setting.clause}`}>
                  {setting.clause} {setting.question}
                </MuiLink>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
      {edited === null ? null : (
        <SettingDialog terms={terms} setting={edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

function SettingDialog(props: { terms: ServiceTerms; setting: Setting; onClose: () => void }) {
  const { terms, setting, onClose } = props;
  const translate = useTranslate();
  const changeTerms = useChangeTerms();
  const before = terms[setting.key];
  const [value, setValue] = useState<number | boolean | null>(before);
  const label = translate(`jn.setting.${setting.key}`);
  return (
    <ReasonDialog
      title={`${translate('jn.promise.change')} · ${label}`}
      ready={value !== null && value !== before}
      onClose={onClose}
      onSave={(reason) => changeTerms({ ...terms, [setting.key]: value }, reason)}
    >
      <ClauseNote clause={setting.clause} question={setting.question} />
      {typeof before === 'boolean' ? (
        <FormControlLabel
          control={<Checkbox checked={value === true} onChange={(_, checked) => setValue(checked)} />}
          label={label}
        />
      ) : (
        <TextField
          type="number"
          label={label}
          value={value ?? ''}
          onChange={(event) => setValue(event.target.value === '' ? null : Number(event.target.value))}
          slotProps={{ htmlInput: { min: 0, step: 1 } }}
          fullWidth
          margin="normal"
        />
      )}
    </ReasonDialog>
  );
}
