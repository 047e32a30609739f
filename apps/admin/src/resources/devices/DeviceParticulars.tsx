import { DeviceCoverageFactsDocument, type DeviceDetailFragment } from '@jiannuo/schema';
import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { Fact, Facts } from '../../widgets/Facts';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { UnlistDevice } from './UnlistDevice';

export function DeviceParticulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const device = useRecordContext<DeviceDetailFragment>();
  if (device === undefined) return null;
  const label = (field: string) => translate(`resources.devices.fields.${field}`);
  return (
    <Section title={translate('jn.device.particulars')}>
      <Facts wide>
        <Fact label={label('product.category')}>{enumWord('SystemCategory', device.product.category)}</Fact>
        <Fact label={label('contractId')}>
          {device.contract ? (
            <MuiLink component={Link} to={`/contracts/${device.contract.id}/show`}>
              {device.contract.number}
            </MuiLink>
          ) : null}
        </Fact>
        <Fact label={label('soldOn')}>
          <PlainDate value={device.soldOn} />
        </Fact>
        <Fact label={label('status')}>
          {enumWord('DeviceStatus', device.status)} {device.retiredOn ?? ''}
        </Fact>
        <Fact label={label('outOfServiceDays')}>
          {translate('jn.unit.DAYS', { value: device.outOfServiceDays })}
        </Fact>
        <Fact label={label('replaces')}>
          {device.replaces ? (
            <MuiLink component={Link} to={`/devices/${device.replaces.id}/show`}>
              {device.replaces.serial}
            </MuiLink>
          ) : null}
        </Fact>
        <Fact label={label('note')}>{device.note}</Fact>
        <Fact label={translate('jn.certificate.title')}>
          <Listings deviceId={String(device.id)} />
        </Fact>
      </Facts>
    </Section>
  );
}

/** The acceptance certificates that list the device: each starts a clock. */
function Listings({ deviceId }: { deviceId: string }) {
  const translate = useTranslate();
  const { may } = useRights();
  const { data } = useQuery({
    queryKey: ['device-listings', deviceId],
    queryFn: () => ask(DeviceCoverageFactsDocument, { id: deviceId }),
  });
  const listings = data?.device?.listings ?? [];
  if (listings.length === 0) return <span>—</span>;
  return (
    <>
      {listings.map(({ id, supplied, certificate }) => (
        <div key={id}>
          <MuiLink component={Link} to={`/contracts/${certificate.contract.id}/show`}>
            {certificate.contract.number} / {certificate.number}
          </MuiLink>{' '}
          <PlainDate value={certificate.acceptedOn} />
          {supplied ? ` · ${translate('jn.device.supplied')}` : null}
          {may('contract:write') ? <UnlistDevice deviceId={deviceId} certificate={certificate} /> : null}
        </div>
      ))}
    </>
  );
}
