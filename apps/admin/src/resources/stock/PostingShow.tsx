import type { StockPostingQuery } from '@jiannuo/schema';
import { Alert, Box, Button, Link as MuiLink } from '@mui/material';
import { Show, useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { isSheetKind, sheetRules } from '../../pages/stock-sheet/sheet-kinds';
import { AuditTrail } from '../../widgets/AuditTrail';
import { Fact, Facts } from '../../widgets/Facts';
import { InstantText } from '../../widgets/InstantText';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { MovementTable } from './MovementTable';
import { canReverse, ReversePosting } from './ReversePosting';

export type Posting = NonNullable<StockPostingQuery['stockPosting']>;

/** What was posted, and the way to take it back. */
export default function PostingShow() {
  return (
    <Show component="div" actions={false}>
      <Done />
      <Head />
      <WithRecord
        render={({ id }) => (
          <AuditTrail entity="StockPosting" entityId={String(id)} resource="stockPostings" />
        )}
      />
    </Show>
  );
}

/** Right after posting: that it is done, and the next sheet. */
function Done() {
  const translate = useTranslate();
  const { state } = useLocation();
  const posted: unknown = state?.posted;
  const posting = useRecordContext<Posting>();
  if (posting === undefined || typeof posted !== 'string' || !isSheetKind(posted)) return null;
  return (
    <Alert
      severity="success"
      sx={{ my: 2, '& .MuiAlert-action': { alignItems: 'center' } }}
      action={
        <Button component={Link} to={`/stock/${posted}`} variant="contained" sx={{ minHeight: 44 }} autoFocus>
          {translate('jn.stock.nextSheet')}
        </Button>
      }
    >
      {translate('jn.stock.posted', { count: posting.movements.length })}
    </Alert>
  );
}

function Head() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const posting = useRecordContext<Posting>();
  if (posting === undefined) return null;
  const label = (field: string) => translate(`resources.stockPostings.fields.${field}`);
  const back = posting.kind === 'ISSUE' ? 'return' : posting.kind === 'OEM_OUT' ? 'oem-back' : null;
  return (
    <Section
      title={`${enumWord('StockPostingKind', posting.kind)} · ${posting.reference ?? posting.postedBy}`}
      actions={
        <>
          {back !== null && posting.reversedBy === null && may(sheetRules[back].permission) ? (
            <Button component={Link} to={`/stock/${back}?of=${posting.id}`} sx={{ minHeight: 40 }}>
              {translate(`jn.stock.sheet.${back}`)}
            </Button>
          ) : null}
          {canReverse(posting) && may('stock:manage') ? <ReversePosting posting={posting} /> : null}
        </>
      }
    >
      {posting.reversedBy ? (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {translate('jn.stock.reversed')} <PostingLink posting={posting.reversedBy} />
        </Alert>
      ) : null}
      <Facts>
        <Fact label={label('postedAt')}>
          <InstantText value={posting.postedAt} />
        </Fact>
        <Fact label={label('postedBy')}>{posting.postedBy}</Fact>
        <Fact label={label('reference')}>{posting.reference}</Fact>
        <Fact label={label('reason')}>{posting.reason}</Fact>
        {posting.reverses ? (
          <Fact label={label('reverses')}>
            <PostingLink posting={posting.reverses} />
          </Fact>
        ) : null}
        {posting.bringsBack ? (
          <Fact label={label('bringsBack')}>
            <PostingLink posting={posting.bringsBack} />
          </Fact>
        ) : null}
      </Facts>
      <Box sx={{ mt: 1.5 }}>
        <MovementTable
          movements={posting.movements}
          label={translate('jn.stock.postedLines')}
          hide={['posting']}
        />
      </Box>
    </Section>
  );
}

function PostingLink({ posting }: { posting: Pick<Posting, 'id' | 'kind' | 'postedAt' | 'postedBy'> }) {
  const { enumWord } = useWords();
  return (
    <MuiLink component={Link} to={`/stockPostings/${posting.id}/show`}>
      {enumWord('StockPostingKind', posting.kind)} · <InstantText value={posting.postedAt} /> ·{' '}
      {posting.postedBy}
    </MuiLink>
  );
}
