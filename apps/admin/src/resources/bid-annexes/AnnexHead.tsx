import type { BidAnnexDetailFragment } from '@jiannuo/schema';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Fact, Facts } from '../../widgets/Facts';
import { formatInstant } from '../../widgets/format';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { BidAnnexStateChip } from './BidAnnexStateChip';

export function AnnexHead({ annex }: { annex: BidAnnexDetailFragment }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.bid-annexes.fields.${name}`);
  const { number, projectName, recipient, contract, issuedBy, issuedAt } = annex;
  return (
    <Section
      title={
        <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          {number ?? translate('jn.annex.draftNumber')} · {projectName}
          <BidAnnexStateChip state={annex.state} />
        </Box>
      }
    >
      <Facts>
        <Fact label={field('recipient')}>{recipient}</Fact>
        <Fact label={field('bidOn')}>
          <PlainDate value={annex.bidOn} relative={annex.state === 'DRAFT'} />
        </Fact>
        <Fact label={field('contractFromOn')}>
          <PlainDate value={annex.contractFromOn} />
        </Fact>
        <Fact label={field('contractUntilOn')}>
          <PlainDate value={annex.contractUntilOn} />
        </Fact>
        {contract ? (
          <Fact label={field('contractId')}>
            <Link to={`/contracts/${contract.id}/show`}>
              {contract.number} {contract.name}
            </Link>
          </Fact>
        ) : null}
        {issuedAt ? (
          <Fact label={translate('jn.annex.issuedBy')}>
            {issuedBy} · {formatInstant(issuedAt)}
          </Fact>
        ) : null}
        {annex.note ? <Fact label={field('note')}>{annex.note}</Fact> : null}
      </Facts>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('jn.annex.stamp', { project: projectName, recipient })}
      </Typography>
    </Section>
  );
}
