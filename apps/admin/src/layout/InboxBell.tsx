import BellIcon from '@mui/icons-material/NotificationsNone';
import { Badge, IconButton, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../auth/use-rights';
import { useUnread } from '../pages/inbox/use-unread';

/** The way to the inbox, with how much is unread. */
export function InboxBell() {
  const translate = useTranslate();
  const { may } = useRights();
  const unread = useUnread();
  if (!may('inbox:own')) return null;
  // What is read out holds what is seen.
  const count = unread > MOST ? `${MOST}+` : unread;
  const label = translate(unread === 0 ? 'jn.inbox.title' : 'jn.inbox.titleUnread', { count });
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" component={Link} to="/inbox" aria-label={label}>
        {unread === 0 ? (
          <BellIcon />
        ) : (
          <Badge badgeContent={unread} max={MOST} color="error">
            <BellIcon />
          </Badge>
        )}
      </IconButton>
    </Tooltip>
  );
}

const MOST = 99;
