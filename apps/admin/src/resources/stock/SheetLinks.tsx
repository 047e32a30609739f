import MoreIcon from '@mui/icons-material/ArrowDropDown';
import ReceiveIcon from '@mui/icons-material/MoveToInbox';
import IssueIcon from '@mui/icons-material/Outbox';
import { Button, Menu, MenuItem, type Theme, useMediaQuery } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { type SheetKind, sheetKinds, sheetRules } from '../../pages/stock-sheet/sheet-kinds';

/** Receive and issue as buttons, the rest of what can be done to the stock behind one. */
export function SheetLinks({ query = '' }: { query?: string }) {
  const translate = useTranslate();
  const { may } = useRights();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const allowed = sheetKinds.filter((kind) => may(sheetRules[kind].permission));
  // A phone has room for one button beside the search.
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const first: readonly SheetKind[] = allowed.filter(
    (kind) => !isPhone && (kind === 'receive' || kind === 'issue'),
  );
  const others = allowed.filter((kind) => !first.includes(kind));
  return (
    <>
      {first.map((kind) => (
        <Button
          key={kind}
          size="small"
          component={Link}
          to={`/stock/${kind}${query}`}
          startIcon={kind === 'receive' ? <ReceiveIcon /> : <IssueIcon />}
        >
          {translate(`jn.stock.sheet.${kind}`)}
        </Button>
      ))}
      {others.length === 0 ? null : (
        <Button
          size="small"
          id={`${id}-button`}
          endIcon={<MoreIcon />}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          {...(anchor === null ? {} : { 'aria-controls': `${id}-menu` })}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {translate(isPhone ? 'jn.stock.sheets' : 'jn.stock.moreSheets')}
        </Button>
      )}
      <Menu
        id={`${id}-menu`}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': `${id}-button` } }}
      >
        {others.map((kind) => (
          <MenuItem key={kind} component={Link} to={`/stock/${kind}${query}`} onClick={() => setAnchor(null)}>
            {translate(`jn.stock.sheet.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
