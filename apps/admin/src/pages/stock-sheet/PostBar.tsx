import { Alert, Box, Button, Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Missing } from './sheet-input';
import type { SheetKind } from './sheet-kinds';
import type { SheetState } from './use-sheet';

interface PostBarProps {
  readonly kind: SheetKind;
  readonly state: SheetState;
  /** What is still missing, once somebody has tried. */
  readonly missing: readonly Missing[];
  onPost(): void;
}

/** Always within reach of the thumb: how much there is, what is missing, and the one button. */
export function PostBar({ kind, state, missing, onPost }: PostBarProps) {
  const translate = useTranslate();
  const { sheet, problems, refused, busy } = state;
  const pieces = sheet.lines.reduce((sum, { quantity }) => sum + Math.abs(quantity), 0);
  return (
    <Paper
      square
      elevation={3}
      sx={{
        position: 'sticky',
        bottom: { xs: 56, sm: 0 },
        zIndex: 2,
        mx: { xs: -1, sm: 0 },
        mt: 'auto',
        p: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box aria-live="assertive">
        {sheet.unsure ? (
          <Alert severity="warning" sx={{ mb: 1 }}>
            {translate('jn.stock.unsure')}
          </Alert>
        ) : null}
        {refused === null || sheet.unsure ? null : (
          <Alert severity="error" sx={{ mb: 1 }}>
            {[refused, ...problems.rest].join(' ')}
          </Alert>
        )}
        {missing.length === 0 ? null : (
          <Alert severity="info" sx={{ mb: 1 }}>
            {missing.map((name) => translate(`jn.stock.missing.${name}`)).join(' ')}
          </Alert>
        )}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ flex: { xs: 'none', sm: 1 }, color: 'text.secondary' }}>
          {translate('jn.stock.count', { lines: sheet.lines.length, pieces })}
        </Box>
        <Button
          variant="contained"
          size="large"
          disabled={busy}
          onClick={onPost}
          sx={{ flex: { xs: 1, sm: 'none' }, minWidth: { sm: 200 }, minHeight: 52, fontSize: 17 }}
        >
          {translate(sheet.unsure ? 'jn.stock.sendAgain' : `jn.stock.post.${kind}`)}
        </Button>
      </Box>
    </Paper>
  );
}
