import { type WorkKind, workKinds } from '@jiannuo/rules';
import FilterIcon from '@mui/icons-material/FilterList';
import SearchIcon from '@mui/icons-material/Search';
import { Box, Button, InputAdornment, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../../widgets/use-words';
import { noFilter, type WallFilter, wallViews } from './wall-filter';

interface WallFiltersProps {
  readonly filter: WallFilter;
  readonly choices: {
    readonly departments: readonly string[];
    readonly regions: readonly string[];
    readonly skills: readonly string[];
  };
  onChange(filter: Partial<WallFilter>): void;
}

/** Search, region, skill, department, work and state: all at once, answered at once. */
export function WallFilters({ filter, choices, onChange }: WallFiltersProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const [open, setOpen] = useState(false);
  const chosen = [filter.region, filter.skill, filter.department, filter.work, filter.view];
  const count = chosen.filter((value) => value !== null).length;
  const words = (all: readonly string[]) => all.map((word) => ({ id: word, name: word }));
  return (
    <Box
      role="search"
      aria-label={translate('jn.wall.filters')}
      sx={{
        display: 'grid',
        gap: 1,
        mb: 1,
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr auto', md: '1.4fr repeat(5, minmax(0, 1fr)) auto' },
      }}
    >
      <TextField
        value={filter.search}
        onChange={({ target }) => onChange({ search: target.value })}
        label={translate('jn.wall.search')}
        type="search"
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <Button
        startIcon={<FilterIcon />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ display: { md: 'none' }, minHeight: 40 }}
      >
        {count === 0 ? translate('jn.wall.filtersOff') : translate('jn.wall.filtersOn', { count })}
      </Button>
      <Box
        sx={{
          display: { xs: open ? 'grid' : 'none', md: 'contents' },
          gridColumn: '1 / -1',
          gridTemplateColumns: '1fr 1fr',
          gap: 1,
        }}
      >
        <Choice
          label={translate('jn.wall.region')}
          value={filter.region}
          choices={words(choices.regions)}
          onChange={(region) => onChange({ region })}
        />
        <Choice
          label={translate('jn.wall.skill')}
          value={filter.skill}
          choices={words(choices.skills)}
          onChange={(skill) => onChange({ skill })}
        />
        <Choice
          label={translate('jn.wall.department')}
          value={filter.department}
          choices={words(choices.departments)}
          onChange={(department) => onChange({ department })}
        />
        <Choice
          label={translate('jn.wall.work')}
          value={filter.work}
          choices={workKinds.map((work) => ({ id: work, name: enumWord('WorkKind', work) }))}
          onChange={(work) =>
            onChange({ work: workKinds.find((known): known is WorkKind => known === work) ?? null })
          }
        />
        <Choice
          label={translate('jn.wall.state')}
          value={filter.view}
          choices={wallViews.map((view) => ({ id: view, name: translate(`jn.wall.view.${view}`) }))}
          onChange={(view) => onChange({ view: wallViews.find((known) => known === view) ?? null })}
        />
        <Button
          size="small"
          disabled={count === 0 && filter.search === ''}
          onClick={() => onChange(noFilter)}
        >
          {translate('jn.wall.clear')}
        </Button>
      </Box>
    </Box>
  );
}

function Choice(props: {
  label: string;
  value: string | null;
  choices: readonly { readonly id: string; readonly name: string }[];
  onChange(value: string | null): void;
}) {
  const translate = useTranslate();
  return (
    <TextField
      select
      fullWidth
      label={props.label}
      value={props.value ?? ''}
      onChange={({ target }) => props.onChange(target.value === '' ? null : target.value)}
    >
      <MenuItem value="">{translate('jn.wall.all')}</MenuItem>
      {/* What the address asks for stays chosen, even when nobody has it any more. */}
      {props.value === null || props.choices.some(({ id }) => id === props.value) ? null : (
        <MenuItem value={props.value}>{props.value}</MenuItem>
      )}
      {props.choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
