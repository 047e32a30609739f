import { Box, Card, CardContent, Link as MuiLink, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { Fact, Facts } from '../../widgets/Facts';
import { Fen } from '../../widgets/Fen';
import { filteredList } from '../../widgets/filtered-list';
import { PlainDate } from '../../widgets/PlainDate';
import { StageChip } from '../../widgets/StageChip';
import { useWords } from '../../widgets/use-words';
import type { ContractPageRow } from './contract-row';

export function ContractHeader() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const contract = useRecordContext<ContractPageRow>();
  if (contract === undefined) return null;
  const label = (field: string) => translate(`resources.contracts.fields.${field}`);
  return (
    <Card sx={{ mb: 2 }}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 1 }}
        >
          <Typography component="h2" variant="h2">
            {contract.number} · {contract.name}
          </Typography>
          <StageChip stage={contract.coverageState} />
        </Box>
        <Facts wide>
          <Fact label={label('customerId')}>
            <MuiLink component={Link} to={`/customers/${contract.customer.id}/show`}>
              {contract.customer.name}
            </MuiLink>
          </Fact>
          <Fact label={label('plans')}>
            {contract.plans.map((plan) => enumWord('PlanId', plan)).join(', ')}
          </Fact>
          <Fact label={label('kind')}>{enumWord('ContractKind', contract.kind)}</Fact>
          <Fact label={label('signedOn')}>
            <PlainDate value={contract.signedOn} />
          </Fact>
          <Fact label={label('freeUntilOn')}>
            <PlainDate value={contract.freeUntilOn} relative />
          </Fact>
          <Fact label={label('paidUntilOn')}>
            <PlainDate value={contract.paidUntilOn} relative />
          </Fact>
          <Fact label={label('region')}>{contract.region}</Fact>
          <Fact label={label('projectLead')}>{contract.projectLead}</Fact>
          <Fact label={label('serviceOffice')}>{contract.serviceOffice}</Fact>
          <Fact label={label('servicePhone')}>{contract.servicePhone}</Fact>
          {may('contract:money') ? (
            <Fact label={label('settlementFen')}>
              <Fen value={contract.settlementFen} />
            </Fact>
          ) : null}
          <Fact label={label('deviceCount')}>
            <MuiLink component={Link} to={filteredList('devices', { contractId: contract.id })}>
              {contract.deviceCount}
            </MuiLink>
          </Fact>
          {contract.note ? <Fact label={label('note')}>{contract.note}</Fact> : null}
        </Facts>
      </CardContent>
    </Card>
  );
}
