import { Box } from '@mui/material';
import { WithRecord } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { AuditTrail } from '../../widgets/AuditTrail';
import { ShowPage } from '../../widgets/ShowPage';
import { NamedPeople } from '../bid-annexes/NamedPeople';
import { MakeQuote } from '../quotes/MakeQuote';
import { SpareReadiness } from '../reservations/SpareReadiness';
import { ContractHeader } from './ContractHeader';
import { ContractCoverage } from './certificates/ContractCoverage';
import { HandoverCalculator } from './money/HandoverCalculator';
import { RetentionLedger } from './money/RetentionLedger';
import { ContradictionList } from './terms/ContradictionList';
import { FloorList } from './terms/FloorList';
import { PromiseTable } from './terms/PromiseTable';
import { TermsHistory } from './terms/TermsHistory';

/** What contradicts first, then the promises on the left and what follows from them on the right. */
export default function ContractShow() {
  const { may } = useRights();
  return (
    <ShowPage
      actions={
        <WithRecord
          render={({ id, customerId }) => <MakeQuote customerId={customerId} contractId={String(id)} />}
        />
      }
    >
      <ContractHeader />
      <ContradictionList />
      <FloorList />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 6fr) minmax(0, 5fr)' },
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <PromiseTable />
          <TermsHistory />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <ContractCoverage>{may('contract:money') ? <RetentionLedger /> : null}</ContractCoverage>
          <WithRecord render={({ id }) => <NamedPeople contractId={String(id)} />} />
          <HandoverCalculator />
        </Box>
      </Box>
      <WithRecord render={({ id }) => <SpareReadiness contractId={String(id)} />} />
      <WithRecord
        render={({ id }) => <AuditTrail entity="Contract" entityId={String(id)} resource="contracts" />}
      />
    </ShowPage>
  );
}
