import { AddTraineesDocument, PeopleDocument, type PersonRowFragment } from '@jiannuo/schema';
import AddIcon from '@mui/icons-material/PersonAdd';
import { Autocomplete, Button, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { ask, tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { useDebounced } from '../../layout/use-debounced';
import { ActDialog } from '../../widgets/ActDialog';

interface AddTraineesProps {
  readonly trainingId: string;
  /** Ids of those who are on the sheet already. */
  readonly present: readonly string[];
}

/** Puts people on the attendance sheet. */
export function AddTrainees({ trainingId, present }: AddTraineesProps) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly PersonRowFragment[]>([]);
  const close = () => {
    setOpen(false);
    setChosen([]);
  };
  return (
    <>
      <Button startIcon={<AddIcon />} variant="outlined" onClick={() => setOpen(true)}>
        {translate('jn.trainings.addPeople')}
      </Button>
      {open ? (
        <ActDialog
          title={translate('jn.trainings.addPeople')}
          action={translate('jn.trainings.add', { count: chosen.length })}
          reason="none"
          ready={chosen.length > 0}
          onClose={close}
          onAct={async () => {
            try {
              await tell(AddTraineesDocument, { trainingId, personIds: chosen.map(({ id }) => id) });
            } catch (error) {
              return refusalOf(error);
            }
            refresh();
            return null;
          }}
        >
          <PeopleField chosen={chosen} present={present} onChange={setChosen} />
        </ActDialog>
      ) : null}
    </>
  );
}

function PeopleField(props: {
  chosen: readonly PersonRowFragment[];
  present: readonly string[];
  onChange(people: readonly PersonRowFragment[]): void;
}) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDebounced(text.trim(), 200);
  const { data, isFetching } = useQuery({
    queryKey: ['people-to-train', search],
    queryFn: () =>
      ask(PeopleDocument, { filter: { search, state: ['ACTIVE'] }, sort: [], limit: 100, offset: 0 }),
    placeholderData: keepPreviousData,
  });
  const people = (data?.people.rows ?? []).filter(({ id }) => !props.present.includes(id));
  return (
    <Autocomplete<PersonRowFragment, true>
      multiple
      disableCloseOnSelect
      value={[...props.chosen]}
      onChange={(_, next) => props.onChange(next)}
      onInputChange={(_, typed, reason) => {
        if (reason !== 'reset') setText(typed);
      }}
      options={people}
      filterOptions={(options) => options}
      filterSelectedOptions
      getOptionLabel={({ name, number }) => `${name} · ${number}`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      loading={isFetching}
      noOptionsText={translate('jn.trainings.nobodyFound')}
      renderInput={(params) => <TextField {...params} autoFocus label={translate('jn.trainings.who')} />}
    />
  );
}
