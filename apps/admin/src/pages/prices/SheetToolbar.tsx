import FilterIcon from '@mui/icons-material/FilterAlt';
import PercentIcon from '@mui/icons-material/Percent';
import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, Chip, IconButton, MenuItem, TextField, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { type SheetFilter, type SheetView, sheetFilters } from './sheet-view';

interface SheetToolbarProps {
  readonly view: SheetView;
  readonly counts: Readonly<Record<SheetFilter, number>>;
  readonly categories: readonly { readonly code: string; readonly word: string }[];
  readonly readOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Rows no longer match the filter they were found by. */
  readonly isStale: boolean;
  readonly children?: ReactNode;
  onView(view: SheetView): void;
  onUndo(): void;
  onRedo(): void;
  onBulk(): void;
  onFilterAgain(): void;
}

/** What to look at, and what to do with it. */
export function SheetToolbar(props: SheetToolbarProps) {
  const translate = useTranslate();
  const { view, counts, onView } = props;
  const shown = sheetFilters.filter(
    (filter) => filter === 'ALL' || filter === view.filter || counts[filter] > 0,
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
      <TextField
        type="search"
        label={translate('jn.prices.search')}
        value={view.search}
        onChange={(event) => onView({ ...view, search: event.target.value })}
        sx={{ width: { xs: '100%', sm: 180 } }}
      />
      <TextField
        select
        label={translate('jn.prices.category')}
        value={view.categories[0] ?? ''}
        onChange={({ target }) => onView({ ...view, categories: target.value === '' ? [] : [target.value] })}
        sx={{ minWidth: 120 }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{translate('jn.prices.allCategories')}</MenuItem>
        {props.categories.map(({ code, word }) => (
          <MenuItem key={code} value={code}>
            {word}
          </MenuItem>
        ))}
      </TextField>
      <Box
        role="group"
        aria-label={translate('jn.prices.filter.label')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
      >
        {shown.map((filter) => (
          <Chip
            key={filter}
            component="button"
            clickable
            size="small"
            aria-pressed={view.filter === filter}
            color={view.filter === filter ? 'primary' : 'default'}
            variant={view.filter === filter ? 'filled' : 'outlined'}
            label={`${translate(`jn.prices.filter.${filter}`)} ${counts[filter]}`}
            onClick={() => onView({ ...view, filter })}
          />
        ))}
      </Box>
      {props.isStale ? (
        <Button size="small" startIcon={<FilterIcon />} onClick={props.onFilterAgain}>
          {translate('jn.prices.filterAgain')}
        </Button>
      ) : null}
      <Box sx={{ flex: 1 }} />
      {props.readOnly ? null : (
        <>
          <Acting title={translate('jn.prices.undo')} disabled={!props.canUndo} onClick={props.onUndo}>
            <UndoIcon fontSize="small" />
          </Acting>
          <Acting title={translate('jn.prices.redo')} disabled={!props.canRedo} onClick={props.onRedo}>
            <RedoIcon fontSize="small" />
          </Acting>
          <Button size="small" startIcon={<PercentIcon />} onClick={props.onBulk}>
            {translate('jn.prices.bulk.open')}
          </Button>
        </>
      )}
      {props.children}
    </Box>
  );
}

function Acting(props: { title: string; disabled: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <Tooltip title={props.title}>
      <span>
        <IconButton size="small" aria-label={props.title} disabled={props.disabled} onClick={props.onClick}>
          {props.children}
        </IconButton>
      </span>
    </Tooltip>
  );
}
