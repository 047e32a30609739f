import { useTranslate, WithRecord } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { LabelButton } from '../../pages/labels/LabelButton';
import { AuditTrail } from '../../widgets/AuditTrail';
import { SavedDecisions } from '../../widgets/decision/SavedDecisions';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { MakeQuote } from '../quotes/MakeQuote';
import { DeviceCoverage } from './DeviceCoverage';
import { DeviceHeader } from './DeviceHeader';
import { DeviceParticulars } from './DeviceParticulars';
import { RetireDevice } from './RetireDevice';

/** Model, position, state; the periods; the question; what was decided before. */
export default function DeviceShow() {
  const translate = useTranslate();
  const { may } = useRights();
  return (
    <ShowPage
      actions={
        <>
          <WithRecord
            render={({ id, customerId, contractId }) => (
              <MakeQuote customerId={customerId} contractId={contractId} deviceId={String(id)} />
            )}
          />
          <WithRecord render={({ id }) => <LabelButton devices={[String(id)]} />} />
          {may('device:write') ? <RetireDevice /> : null}
        </>
      }
    >
      <DeviceHeader />
      <WithRecord render={({ id }) => <DeviceCoverage deviceId={String(id)} />} />
      <Section title={translate('jn.decision.saved')}>
        <WithRecord render={({ id }) => <SavedDecisions deviceId={String(id)} />} />
      </Section>
      <DeviceParticulars />
      <WithRecord
        render={({ id }) => <AuditTrail entity="Device" entityId={String(id)} resource="devices" />}
      />
    </ShowPage>
  );
}
