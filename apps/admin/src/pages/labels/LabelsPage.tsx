import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useStore, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { LabelCard } from './LabelCard';
import { LabelPaper } from './LabelPaper';
import { LabelPicker } from './LabelPicker';
import { deviceOptions, partOptions, shelfOptions } from './label-options';
import { labelSheets, pagesOf } from './label-sheets';
import { type LabelChoice, labelChoice, labelsAddress } from './labels-address';
import { useLabels } from './use-labels';

/** Chooses parts, shelves and devices, and prints a label with a QR code for each. */
export default function LabelsPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { may } = useRights();
  const [search] = useSearchParams();
  const choice = labelChoice(search);
  const { labels, isPending, error } = useLabels(choice);
  const [sheetId, setSheetId] = useStore<string>('labels.sheet', 'A4_3x8');
  const [copies, setCopies] = useState(1);
  const [skip, setSkip] = useState(0);
  const sheet = labelSheets.find(({ id }) => id === sheetId) ?? labelSheets[0];
  if (sheet === undefined) return null;
  const pages = pagesOf(labels, sheet, { copies, skip });
  const choose = (part: Partial<LabelChoice>) =>
    navigate(labelsAddress({ ...choice, ...part }), { replace: true });
  const of = (kind: string) => labels.filter((label) => label.kind === kind);
  return (
    <Box sx={{ pt: 2 }}>
      <Title title="jn.label.title" />
      <Section title={translate('jn.label.title')}>
        <Box
          sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr 1fr' } }}
        >
          <LabelPicker
            label={translate('jn.label.parts')}
            chosen={of('part')}
            search={partOptions}
            onChange={(parts) => choose({ parts })}
          />
          <LabelPicker
            label={translate('jn.label.shelves')}
            chosen={of('shelf')}
            search={shelfOptions}
            onChange={(shelves) => choose({ shelves })}
          />
          {may('device:read') ? (
            <LabelPicker
              label={translate('jn.label.devices')}
              chosen={of('device')}
              search={deviceOptions}
              onChange={(devices) => choose({ devices })}
            />
          ) : null}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2, alignItems: 'center' }}>
          <TextField
            select
            label={translate('jn.label.size')}
            value={sheet.id}
            onChange={(event) => setSheetId(event.target.value)}
            sx={{ minWidth: 240 }}
          >
            {labelSheets.map(({ id }) => (
              <MenuItem key={id} value={id}>
                {translate(`jn.label.sheet.${id}`)}
              </MenuItem>
            ))}
          </TextField>
          <Count
            label={translate('jn.label.copies')}
            value={copies}
            least={1}
            most={50}
            onChange={setCopies}
          />
          {sheet.columns * sheet.rows > 1 ? (
            <Count
              label={translate('jn.label.skip')}
              value={skip}
              least={0}
              most={sheet.columns * sheet.rows - 1}
              onChange={setSkip}
            />
          ) : null}
          <Button
            variant="contained"
            startIcon={<PrintIcon />}
            disabled={pages.length === 0}
            onClick={() => window.print()}
          >
            {translate('jn.label.print')}
          </Button>
          <Typography color="text.secondary" role="status">
            {translate('jn.label.count', { labels: labels.length * copies, pages: pages.length })}
          </Typography>
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('jn.label.help')}
        </Typography>
      </Section>
      <Section title={translate('jn.label.preview')}>
        {error === null ? null : <ErrorNote error={error} />}
        {isPending ? <QuietBar /> : null}
        {labels.length === 0 && !isPending ? (
          <Typography color="text.secondary">{translate('jn.label.nothing')}</Typography>
        ) : null}
        <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, m: 0, p: 0, listStyle: 'none' }}>
          {labels.map((label) => (
            <Box
              component="li"
              key={`${label.kind}/${label.id}`}
              sx={{ border: 1, borderColor: 'divider', maxWidth: '100%', overflow: 'hidden' }}
            >
              <LabelCard label={label} size={sheet.label} />
            </Box>
          ))}
        </Box>
      </Section>
      <LabelPaper pages={pages} sheet={sheet} />
    </Box>
  );
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onChange(value: number): void;
}

function Count({ label, value, least, most, onChange }: CountProps) {
  return (
    <TextField
      type="number"
      label={label}
      value={value}
      onChange={(event) => {
        const typed = Math.round(Number(event.target.value));
        onChange(Math.min(Math.max(Number.isFinite(typed) ? typed : least, least), most));
      }}
      slotProps={{ htmlInput: { min: least, max: most, step: 1 } }}
      sx={{ width: 130 }}
    />
  );
}
