import type { TrainingRowFragment } from '@jiannuo/schema';
import { DataTable, useTranslate } from 'react-admin';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { useWords } from '../../widgets/use-words';
import { OpenChip } from './OpenChip';
import { trainingFilters } from './TrainingFilters';

export default function TrainingList() {
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={trainingFilters}
      sort={{ field: 'heldOn', order: 'DESC' }}
      hidden={hidden}
      phone={<Cards />}
      exportable={false}
    >
      <DataTable<TrainingRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<TrainingRowFragment>
          source="title"
          render={({ title }) => <RowLink>{title}</RowLink>}
        />
        <DataTable.Col<TrainingRowFragment>
          source="kind"
          disableSort
          render={({ kind }) => enumWord('TrainingKind', kind)}
        />
        <DataTable.Col<TrainingRowFragment>
          source="heldOn"
          render={({ heldOn }) => <PlainDate value={heldOn} />}
        />
        <DataTable.NumberCol source="hours" disableSort />
        <DataTable.Col source="trainer" disableSort />
        <DataTable.Col<TrainingRowFragment>
          source="qualifiesFor"
          disableSort
          render={({ qualifiesFor }) => qualifiesFor.map((work) => enumWord('WorkKind', work)).join('、')}
        />
        <DataTable.NumberCol source="traineeCount" disableSort />
        <DataTable.NumberCol source="attendedCount" disableSort />
        <DataTable.NumberCol source="passedCount" disableSort />
        <DataTable.Col<TrainingRowFragment>
          source="openCount"
          disableSort
          render={(training) => <OpenChip training={training} />}
        />
        <DataTable.Col<TrainingRowFragment>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['updatedAt'];

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<TrainingRowFragment>
      title={({ title }) => title}
      lines={({ heldOn, trainer, traineeCount, passedCount }) => [
        [heldOn, trainer].filter(Boolean).join(' · '),
        translate('jn.trainings.counts', { people: traineeCount ?? 0, passed: passedCount ?? 0 }),
      ]}
      aside={(training) => <OpenChip training={training} />}
    />
  );
}
