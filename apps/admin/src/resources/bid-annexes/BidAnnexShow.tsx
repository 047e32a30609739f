import type { BidAnnexDetailFragment } from '@jiannuo/schema';
import { Box } from '@mui/material';
import { EditButton, Show, TopToolbar, useRecordContext, WithRecord } from 'react-admin';
import { AuditTrail } from '../../widgets/AuditTrail';
import { wholeRecord } from '../../widgets/whole-record';
import { AnnexHead } from './AnnexHead';
import { AnnexPaper } from './AnnexPaper';
import { ContentsEditor } from './ContentsEditor';
import { FrozenContents } from './FrozenContents';
import { LinkContract } from './LinkContract';

/** A draft is filled here and issued; an issued one shows what it said, and its PDF. */
export default function BidAnnexShow() {
  return (
    <Show component="div" actions={<Actions />} queryOptions={wholeRecord}>
      <Annex />
      <WithRecord
        render={({ id }) => <AuditTrail entity="BidAnnex" entityId={String(id)} resource="bid-annexes" />}
      />
    </Show>
  );
}

function Actions() {
  const annex = useRecordContext<BidAnnexDetailFragment>();
  if (annex === undefined) return null;
  return <TopToolbar>{annex.state === 'DRAFT' ? <EditButton /> : <LinkContract annex={annex} />}</TopToolbar>;
}

function Annex() {
  const annex = useRecordContext<BidAnnexDetailFragment>();
  if (annex === undefined) return null;
  return (
    <Box sx={{ display: 'grid', gap: 0 }}>
      <AnnexHead annex={annex} />
      {annex.state === 'DRAFT' ? (
        <ContentsEditor key={annex.id} annex={annex} />
      ) : (
        <>
          <AnnexPaper annex={annex} />
          <FrozenContents annex={annex} />
        </>
      )}
    </Box>
  );
}
