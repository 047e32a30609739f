import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { type SheetKind, sheetKinds, sheetRules } from './sheet-kinds';

/** From one kind of sheet to another; each keeps what was entered on it. */
export function SheetKindTabs({ kind }: { kind: SheetKind }) {
  const translate = useTranslate();
  const { may } = useRights();
  const kinds = sheetKinds.filter((one) => may(sheetRules[one].permission));
  return (
    <Box
      component="nav"
      aria-label={translate('jn.stock.sheets')}
      sx={{ display: 'flex', gap: 0.5, overflowX: 'auto', mb: 1, pb: 0.5 }}
    >
      {kinds.map((one) => (
        <Button
          key={one}
          component={Link}
          to={`/stock/${one}`}
          variant={one === kind ? 'contained' : 'text'}
          aria-current={one === kind ? 'page' : undefined}
          ref={one === kind ? intoView : undefined}
          sx={{ flex: 'none', minHeight: 40 }}
        >
          {translate(`jn.stock.sheet.${one}`)}
        </Button>
      ))}
    </Box>
  );
}

/** On a phone the row of kinds is longer than the screen. */
function intoView(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
