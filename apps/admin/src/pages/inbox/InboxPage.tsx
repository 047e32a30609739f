import { Box, Button, List, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { Title, useNotify, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useCurrentUser } from '../../auth/session';
import { refusalOf } from '../../data/refusal';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { useInbox } from './inbox-page';
import { MessageItem } from './MessageItem';

/** What one was told, the latest first. */
export default function InboxPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const me = useCurrentUser();
  const [params, setParams] = useSearchParams();
  const unreadOnly = params.get('show') !== 'all';
  const inbox = useInbox(unreadOnly);
  const { messages, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = inbox;
  const orSay = (work: Promise<unknown>) =>
    void work.catch((problem: unknown) => notify(refusalOf(problem), { type: 'error' }));
  return (
    <Box sx={{ pt: 2, maxWidth: 900 }}>
      <Title title={translate('jn.inbox.title')} />
      <Section
        title={translate('jn.inbox.title')}
        actions={
          <>
            <ToggleButtonGroup
              exclusive
              size="small"
              value={unreadOnly ? 'unread' : 'all'}
              aria-label={translate('jn.inbox.show')}
              onChange={(_, next: string | null) => {
                if (next !== null) setParams(next === 'all' ? { show: 'all' } : {}, { replace: true });
              }}
            >
              <ToggleButton value="unread">{translate('jn.inbox.unread')}</ToggleButton>
              <ToggleButton value="all">{translate('jn.inbox.all')}</ToggleButton>
            </ToggleButtonGroup>
            <Button
              disabled={messages.every(({ readAt }) => readAt !== null)}
              onClick={() => orSay(inbox.readAll())}
            >
              {translate('jn.inbox.readAll')}
            </Button>
          </>
        }
      >
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {me?.email ? translate('jn.inbox.mailed', { address: me.email }) : translate('jn.inbox.notMailed')}
        </Typography>
        {isPending ? <QuietBar /> : null}
        {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
        {!isPending && error === null && messages.length === 0 ? (
          <Typography sx={{ py: 2 }}>
            {translate(unreadOnly ? 'jn.inbox.nothingUnread' : 'jn.inbox.nothing')}
          </Typography>
        ) : null}
        <List disablePadding aria-label={translate('jn.inbox.title')}>
          {messages.map((message) => (
            <MessageItem key={message.id} message={message} onRead={() => orSay(inbox.read(message))} />
          ))}
        </List>
        {hasNextPage ? (
          <Button
            fullWidth
            disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
            sx={{ mt: 1, minHeight: 44 }}
          >
            {translate('jn.inbox.more', { count: inbox.total - messages.length })}
          </Button>
        ) : null}
      </Section>
    </Box>
  );
}
