import type { PartDetailFragment } from '@jiannuo/schema';
import { useRecordContext, WithRecord } from 'react-admin';
import { LabelButton } from '../../pages/labels/LabelButton';
import { PriceHistory } from '../../pages/prices/PriceHistory';
import { AuditTrail } from '../../widgets/AuditTrail';
import { ShowPage } from '../../widgets/ShowPage';
import { PartActions } from './PartActions';
import { PartBalances } from './PartBalances';
import { PartFits } from './PartFits';
import { PartHeader } from './PartHeader';
import { PartParticulars } from './PartParticulars';

/** What it is and how much of it is there; where it lies; what it fits; what it cost; who changed what. */
export default function PartShow() {
  return (
    <ShowPage actions={<Label />}>
      <PartHeader />
      <PartActions />
      <WithRecord render={({ id }) => <PartBalances partId={String(id)} />} />
      <PartParticulars />
      <PartFits />
      <WithRecord render={({ id }) => <PriceHistory itemId={String(id)} />} />
      <WithRecord render={({ id }) => <AuditTrail entity="Part" entityId={String(id)} resource="parts" />} />
    </ShowPage>
  );
}

function Label() {
  const part = useRecordContext<PartDetailFragment>();
  return part === undefined ? null : <LabelButton parts={[part.id]} />;
}
