import type { Theme } from '@mui/material';
import { tones } from '../../theme/tokens';
import { certificateLook, certificateLooks } from '../../widgets/certificates/certificate-look';
import { gridStyles } from '../../widgets/grid/grid-styles';

/** What stands in a header: two lines of a type's name, and how many fall out. */
export const WALL_HEAD_HEIGHT = 64;

/** The sheet of the wall: that of every grid, and a colour for each look. */
export function wallStyles(theme: Theme) {
  const { palette } = theme;
  const colours = tones[palette.mode];
  return {
    ...gridStyles(theme),
    '&:focus-visible': { outline: 'none' },
    '& .jn-grid-head': { height: WALL_HEAD_HEIGHT },
    '& .jn-grid-head .jn-grid-cell': {
      bgcolor: 'background.paper',
      fontWeight: 600,
      flexDirection: 'column',
      alignItems: 'stretch',
      justifyContent: 'center',
      gap: 0,
      whiteSpace: 'normal',
      lineHeight: 1.25,
    },
    '& .jn-grid-head button': {
      ...gridStyles(theme)['& .jn-grid-head button'],
      minHeight: 24,
      textAlign: 'left',
      '& .jn-grid-text': {
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
      },
    },
    '& .jn-wall-lost-count': { color: colours.broken.ink, fontSize: 12, whiteSpace: 'nowrap' },
    '& .jn-grid-row:hover .jn-grid-cell:not([data-look])': { bgcolor: 'action.hover' },
    '& .jn-grid-row .jn-grid-cell': { cursor: 'pointer', bgcolor: 'background.paper', userSelect: 'text' },
    '& .jn-grid-row .pinned': { gap: '8px', zIndex: 2 },
    '& .jn-grid-row:hover .pinned': {
      backgroundImage: `linear-gradient(${palette.action.hover}, ${palette.action.hover})`,
    },
    '& .jn-wall-name': { fontWeight: 600 },
    '& .jn-wall-number': { color: 'text.secondary', fontSize: 12 },
    '& .jn-wall-icon': { width: 15, height: 15, fontSize: 15, flex: 'none', fill: 'currentColor' },
    '& .jn-wall-word': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
    '& .jn-wall-days': { fontVariantNumeric: 'tabular-nums', fontSize: 12 },
    '& .jn-wall-lost .jn-wall-word': { textDecoration: 'underline', textUnderlineOffset: '3px' },
    '& .jn-grid-row .jn-wall-lost': { boxShadow: `inset 3px 0 0 ${colours.broken.solid}` },
    '&:focus-visible .active, &:focus-visible .active.jn-wall-lost': {
      boxShadow: `inset 0 0 0 2px ${palette.primary.main}`,
    },
    ...Object.fromEntries(
      certificateLooks.map((look) => {
        const { ink, soft } = colours[certificateLook[look].tone];
        return [
          `& .jn-grid-row [data-look="${look}"]`,
          { color: ink, bgcolor: soft, ...(look === 'LAST' ? { fontWeight: 600 } : {}) },
        ];
      }),
    ),
    '& .jn-grid-row [data-look="FINE"]': { color: colours.free.ink, bgcolor: 'background.paper' },
  } as const;
}
