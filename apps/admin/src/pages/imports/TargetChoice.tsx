import { ImportKind, ImportPriceListsDocument } from '@jiannuo/schema';
import {
  Box,
  FormControl,
  InputLabel,
  NativeSelect,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { useWords } from '../../widgets/use-words';
import { type ImportTarget, importKinds } from './import-target';

interface TargetChoiceProps {
  readonly target: ImportTarget;
  onChange(target: ImportTarget): void;
}

/** What is imported; for prices, into which list. */
export function TargetChoice({ target, onChange }: TargetChoiceProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  return (
    <Box sx={{ mb: 2 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={target.kind}
        aria-label={translate('jn.import.what')}
        onChange={(_, kind: ImportKind | null) => {
          if (kind !== null) onChange({ kind, priceListId: null });
        }}
        sx={{ flexWrap: 'wrap', mb: 1 }}
      >
        {importKinds
          .filter(({ permission }) => permission === null || may(permission))
          .map(({ kind }) => (
            <ToggleButton key={kind} value={kind}>
              {enumWord('ImportKind', kind)}
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
      <Typography sx={{ mb: 1 }}>{translate(`jn.import.purpose.${target.kind}`)}</Typography>
      {target.kind === ImportKind.PRICES ? (
        <ListChoice
          listId={target.priceListId}
          onChange={(priceListId) => onChange({ kind: target.kind, priceListId })}
        />
      ) : null}
    </Box>
  );
}

function ListChoice({ listId, onChange }: { listId: string | null; onChange: (id: string | null) => void }) {
  const translate = useTranslate();
  const id = useId();
  const { data } = useQuery({
    queryKey: ['import-price-lists'],
    queryFn: async () => (await ask(ImportPriceListsDocument, {})).priceLists.rows,
  });
  if (data?.length === 0) return <Typography>{translate('jn.import.noLists')}</Typography>;
  return (
    <FormControl variant="standard" sx={{ minWidth: 240, maxWidth: '100%' }}>
      <InputLabel htmlFor={id} shrink>
        {translate('jn.import.intoList')}
      </InputLabel>
      <NativeSelect
        inputProps={{ id }}
        value={data?.some((list) => list.id === listId) ? (listId ?? '') : ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{translate('jn.import.chooseList')}</option>
        {(data ?? []).map((list) => (
          <option key={list.id} value={list.id}>
            {`${list.code} ${list.name}`}
          </option>
        ))}
      </NativeSelect>
    </FormControl>
  );
}
