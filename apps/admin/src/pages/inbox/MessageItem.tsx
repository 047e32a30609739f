import QualificationIcon from '@mui/icons-material/ApartmentOutlined';
import CertificateIcon from '@mui/icons-material/BadgeOutlined';
import ReadIcon from '@mui/icons-material/Done';
import { Box, IconButton, ListItem, ListItemIcon, Link as MuiLink, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { InstantText } from '../../widgets/InstantText';
import { useWords } from '../../widgets/use-words';
import { type Message, pathOf } from './inbox-page';

/** One message: its words lead to what it is about, which is to have read it. */
export function MessageItem({ message, onRead }: { message: Message; onRead(): void }) {
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  const { may } = useRights();
  const unread = message.readAt === null || message.readAt === undefined;
  const Icon = message.entity === 'CompanyQualification' ? QualificationIcon : CertificateIcon;
  const text = say(message.text);
  return (
    <ListItem divider disableGutters sx={{ alignItems: 'flex-start', gap: 1, minHeight: 56 }}>
      <ListItemIcon sx={{ minWidth: 32, pt: 0.5, color: unread ? 'primary.main' : 'text.secondary' }}>
        <Icon fontSize="small" aria-hidden />
      </ListItemIcon>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <MuiLink
          component={Link}
          to={pathOf(message, may)}
          onClick={() => {
            if (unread) onRead();
          }}
          sx={{ fontWeight: unread ? 600 : 400, color: 'text.primary', display: 'block', py: 0.5 }}
        >
          {text}
        </MuiLink>
        <Box sx={{ color: 'text.secondary', fontSize: 12.5 }}>
          {enumWord('MessageKind', message.kind)} · <InstantText value={message.createdAt} />
          {unread ? '' : ` · ${translate('jn.inbox.read')}`}
        </Box>
      </Box>
      {unread ? (
        <Tooltip title={translate('jn.inbox.markRead')}>
          <IconButton aria-label={translate('jn.inbox.markReadOf', { text })} onClick={onRead}>
            <ReadIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      ) : null}
    </ListItem>
  );
}
