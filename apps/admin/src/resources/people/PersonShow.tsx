import type { PersonQuery } from '@jiannuo/schema';
import { Box, Tab, Tabs } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { AuditTrail } from '../../widgets/AuditTrail';
import { CertificatesOf } from '../../widgets/certificates/CertificatesOf';
import { ShowPage } from '../../widgets/ShowPage';
import { TrainingsOf } from '../../widgets/trainings/TrainingsOf';
import { AccessLog } from './AccessLog';
import { Consents } from './Consents';
import { IdentityNumber } from './IdentityNumber';
import { PersonActs } from './PersonActs';
import { PersonFacts } from './PersonFacts';
import { PhotoShelf } from './PhotoShelf';

export type Person = NonNullable<PersonQuery['person']>;

/** Somebody of the staff, by tabs that stand in the address. */
export default function PersonShow() {
  return (
    <ShowPage actions={<PersonActs />}>
      <PersonTabs />
    </ShowPage>
  );
}

function PersonTabs() {
  const translate = useTranslate();
  const id = useId();
  const { may } = useRights();
  const person = useRecordContext<Person>();
  const [params, setParams] = useSearchParams();
  if (person === undefined) return null;
  const tabs = tabsFor(person, may);
  const asked = params.get('tab');
  const tab = tabs.find(({ name }) => name === asked) ?? tabs[0];
  return (
    <>
      <Tabs
        value={tab?.name}
        onChange={(_, name: string) =>
          setParams(name === tabs[0]?.name ? {} : { tab: name }, { replace: true })
        }
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('jn.people.tabs')}
        sx={{ mb: 2 }}
      >
        {tabs.map(({ name }) => (
          <Tab
            key={name}
            value={name}
            label={translate(`jn.people.tab.${name}`)}
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab?.name}`}>
        {tab?.content}
      </Box>
    </>
  );
}

interface PersonTab {
  readonly name: 'particulars' | 'certificates' | 'trainings' | 'privacy';
  readonly content: ReactNode;
}

function tabsFor(person: Person, may: (permission: string) => boolean): readonly PersonTab[] {
  const keepsStaff = may('person:write');
  const particulars = (
    <>
      <PersonFacts person={person} />
      {may('personal-data:reveal') ? <IdentityNumber person={person} /> : null}
      {keepsStaff ? <PhotoShelf person={person} /> : null}
      <AuditTrail entity="Person" entityId={person.id} resource="people" />
    </>
  );
  const privacy = (
    <>
      <Consents person={person} editable={keepsStaff} />
      <AccessLog personId={person.id} />
    </>
  );
  const tabs: readonly (PersonTab & { open: boolean })[] = [
    { name: 'particulars', content: particulars, open: true },
    {
      name: 'certificates',
      content: <CertificatesOf personId={person.id} />,
      open: may('certificate:read'),
    },
    {
      name: 'trainings',
      content: <TrainingsOf personId={person.id} />,
      open: may('training:read'),
    },
    { name: 'privacy', content: privacy, open: keepsStaff },
  ];
  return tabs.filter(({ open }) => open);
}
