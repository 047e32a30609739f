import { alpha, type Theme } from '@mui/material';
import { ROW_HEIGHT } from '../../theme/tokens';

export const HEAD_HEIGHT = 40;

/** One sheet of rules for all cells: thousands of styled components would make scrolling heavy. */
export function gridStyles(theme: Theme) {
  const { palette, zIndex } = theme;
  const quiet = palette.background.default;
  const chosen = alpha(palette.primary.main, palette.mode === 'light' ? 0.1 : 0.2);
  return {
    position: 'relative',
    overflow: 'auto',
    fontSize: 13,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    bgcolor: 'background.paper',
    overscrollBehavior: 'contain',
    '& .jn-grid-head, & .jn-grid-row': {
      display: 'grid',
      gridTemplateColumns: 'var(--jn-columns)',
      width: 'var(--jn-width)',
      minWidth: '100%',
    },
    '& .jn-grid-header': {
      position: 'sticky',
      top: 0,
      zIndex: zIndex.mobileStepper,
      width: 'max-content',
      minWidth: '100%',
    },
    '& .jn-grid-head': { height: HEAD_HEIGHT },
    '& .jn-grid-head .jn-grid-cell': { bgcolor: 'background.paper', fontWeight: 600 },
    '& .jn-grid-head button': {
      all: 'unset',
      display: 'inline-flex',
      alignItems: 'center',
      gap: '2px',
      minWidth: 0,
      minHeight: 28,
      cursor: 'pointer',
      '& svg': { fontSize: 14 },
      '&:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 1 },
    },
    '& .jn-grid-row': {
      position: 'absolute',
      top: 0,
      left: 0,
      height: ROW_HEIGHT,
      contain: 'layout style',
      '&:focus-within': { zIndex: 1 },
    },
    '& .jn-grid-cell': {
      position: 'relative',
      display: 'flex',
      alignItems: 'center',
      gap: '4px',
      minWidth: 0,
      px: '8px',
      overflow: 'hidden',
      whiteSpace: 'nowrap',
      borderBottom: 1,
      borderRight: 1,
      borderColor: 'divider',
      bgcolor: quiet,
      cursor: 'cell',
      userSelect: 'none',
    },
    '& .jn-grid-text': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
    '& .right': { justifyContent: 'flex-end', textAlign: 'right' },
    '& .editable': { bgcolor: 'background.paper' },
    '& .pinned': { position: 'sticky', left: 0, zIndex: 2, bgcolor: 'background.paper' },
    '& .invalid': { boxShadow: `inset 0 0 0 1px ${palette.error.main}` },
    '& .selected:not(.active)': { backgroundImage: `linear-gradient(${chosen}, ${chosen})` },
    '& .active': { boxShadow: `inset 0 0 0 2px ${palette.primary.main}` },
    '& .active:has(> :focus-visible)': {
      boxShadow: `inset 0 0 0 2px ${palette.primary.main}, 0 0 0 1px ${palette.primary.main}`,
    },
    '& .active.invalid': { boxShadow: `inset 0 0 0 2px ${palette.error.main}` },
    // What cannot be said inside a cell reaches over its neighbours.
    '& .jn-grid-cell:has(> .jn-grid-spill)': { overflow: 'visible', zIndex: 1 },
    '& .jn-grid-editor': {
      position: 'absolute',
      inset: '2px',
      width: 'calc(100% - 4px)',
      boxSizing: 'border-box',
      border: 0,
      px: '6px',
      m: 0,
      font: 'inherit',
      fontSize: 13,
      textAlign: 'inherit',
      color: 'text.primary',
      bgcolor: 'background.paper',
      '&:focus-visible': { outline: 'none' },
      '&.resting': { opacity: 0, cursor: 'cell' },
      // A phone zooms into what is smaller.
      '@media (pointer: coarse)': { fontSize: 16 },
    },
  } as const;
}
