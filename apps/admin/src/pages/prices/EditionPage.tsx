import { PriceEditionDocument } from '@jiannuo/schema';
import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ask } from '../../data/execute';
import { AuditTrail } from '../../widgets/AuditTrail';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { DraftEditor } from './DraftEditor';
import { EditionHeading } from './EditionHeading';
import type { Edition } from './edition';
import { PublishedEdition } from './PublishedEdition';

/** One edition of a price list: a sheet while it is written, paper once it is published. */
export default function EditionPage() {
  const translate = useTranslate();
  const { editionId = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['price-edition', editionId],
    queryFn: () => ask(PriceEditionDocument, { id: editionId }),
  });
  const edition = data?.priceEdition ?? null;
  return (
    <Box sx={{ pt: 1.5 }}>
      <Title title={edition === null ? translate('jn.prices.edition') : edition.list.name} />
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {isPending ? <QuietBar /> : null}
      {edition === null ? null : (
        <>
          <Body edition={edition} />
          <Box className="jn-no-print" sx={{ mt: 2 }}>
            <AuditTrail entity="PriceEdition" entityId={edition.id} resource="price-lists" />
          </Box>
        </>
      )}
    </Box>
  );
}

function Body({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  if (edition.status === 'PUBLISHED') return <PublishedEdition edition={edition} />;
  if (edition.status === 'DISCARDED') {
    return (
      <>
        <EditionHeading edition={edition} />
        <Typography>{translate('jn.prices.discardedNote')}</Typography>
      </>
    );
  }
  return (
    <>
      <EditionHeading edition={edition} />
      <DraftEditor key={edition.id} edition={edition} />
    </>
  );
}
