import { coverageIntervals, makeCalendar } from '@jiannuo/rules';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { DecisionPanel } from '../../widgets/decision/DecisionPanel';
import { SaveDecision } from '../../widgets/decision/SaveDecision';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { CoverageTimeline } from '../../widgets/timeline/CoverageTimeline';
import { useCoverageFacts } from './use-coverage-facts';

/** The periods of the device and the question who pays, computed here by the same rules as on the server. */
export function DeviceCoverage({ deviceId }: { deviceId: string }) {
  const translate = useTranslate();
  const { may } = useRights();
  const { facts, calendar, error, retry } = useCoverageFacts(deviceId);
  const stretches = useMemo(
    () =>
      facts === undefined || calendar === undefined ? [] : coverageIntervals(facts, makeCalendar(calendar)),
    [facts, calendar],
  );
  if (error !== null) return <ErrorNote error={error} onRetry={retry} />;
  if (facts === undefined || calendar === undefined) return <QuietBar />;
  return (
    <>
      <Section title={translate('jn.timeline.title')}>
        <CoverageTimeline stretches={stretches} linked />
      </Section>
      <Section title={translate('jn.decision.title')}>
        <DecisionPanel
          facts={facts}
          calendar={calendar}
          footer={(question, decision) =>
            may('coverage:save') ? (
              <SaveDecision deviceId={deviceId} question={question} decision={decision} />
            ) : null
          }
        />
      </Section>
    </>
  );
}
