import { DocumentClass, FileOwnerKind, type TrainingQuery } from '@jiannuo/schema';
import { useRecordContext, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { AuditTrail } from '../../widgets/AuditTrail';
import { ClauseNote } from '../../widgets/ClauseNote';
import { Fact, Facts } from '../../widgets/Facts';
import { FileShelf } from '../../widgets/files/FileShelf';
import { PlainDate } from '../../widgets/PlainDate';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { useWords } from '../../widgets/use-words';
import { AttendanceSheet } from './AttendanceSheet';

export type Training = NonNullable<TrainingQuery['training']>;

/** What was taught, and the sheet of those who were there. */
export default function TrainingShow() {
  return (
    <ShowPage>
      <Particulars />
      <Sheet />
    </ShowPage>
  );
}

function Sheet() {
  const translate = useTranslate();
  const { may } = useRights();
  const training = useRecordContext<Training>();
  // Coming from the list, its row is there before the sheet.
  if (training?.trainees === undefined) return <QuietBar />;
  return (
    <>
      <AttendanceSheet training={training} />
      {may('training:write') ? (
        <Section title={translate('jn.trainings.papers')}>
          <FileShelf
            owner={FileOwnerKind.TRAINING}
            id={training.id}
            documentClass={DocumentClass.TRAINING_RECORD}
            canAdd
          />
        </Section>
      ) : null}
      <AuditTrail entity="Training" entityId={training.id} resource="trainings" />
    </>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const training = useRecordContext<Training>();
  if (training === undefined) return null;
  const label = (field: string) => translate(`resources.trainings.fields.${field}`);
  return (
    <Section title={training.title}>
      <Facts wide>
        <Fact label={label('kind')}>{enumWord('TrainingKind', training.kind)}</Fact>
        <Fact label={label('heldOn')}>
          <PlainDate value={training.heldOn} relative />
        </Fact>
        <Fact label={label('hours')}>{training.hours}</Fact>
        <Fact label={label('trainer')}>{training.trainer}</Fact>
        <Fact label={label('place')}>{training.place}</Fact>
        <Fact label={label('qualifiesFor')}>
          {training.qualifiesFor.map((work) => enumWord('WorkKind', work)).join('、')}
        </Fact>
        <Fact label={label('passMark')}>{training.passMark ?? translate('jn.trainings.notAssessed')}</Fact>
        <Fact label={label('subject')}>{training.subject}</Fact>
        <Fact label={label('note')}>{training.note}</Fact>
      </Facts>
      {training.qualifiesFor.length > 0 ? <ClauseNote clause="P-04" /> : null}
    </Section>
  );
}
