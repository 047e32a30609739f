import { consentNeeded, documentClasses } from '@jiannuo/rules';
import { Button, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PlainDate } from '../../widgets/PlainDate';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { ConsentPaper } from './ConsentPaper';
import { GiveConsentDialog } from './GiveConsentDialog';
import type { Person } from './PersonShow';
import { WithdrawConsentDialog } from './WithdrawConsentDialog';

export type Consent = Person['consents'][number];

/** What somebody agreed to have kept of them, and what is still to be asked. */
export function Consents({ person, editable }: { person: Person; editable: boolean }) {
  const translate = useTranslate();
  const { enumWord, say } = useWords();
  const [giving, setGiving] = useState(false);
  const [paper, setPaper] = useState<Consent | null>(null);
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null);
  const open = person.consents.filter(({ withdrawnOn }) => !withdrawnOn);
  const missing = Object.values(documentClasses)
    .filter(({ code }) => consentNeeded(code) && !open.some(({ documentClass }) => documentClass === code))
    .map(({ code }) => code);
  return (
    <Section
      title={translate('jn.people.consent.title')}
      actions={
        editable && missing.length > 0 ? (
          <Button onClick={() => setGiving(true)}>{translate('jn.people.consent.give')}</Button>
        ) : null
      }
    >
      {missing.length === 0 ? null : (
        <Typography sx={{ mb: 1 }} color="text.secondary">
          {translate('jn.people.consent.missing', {
            classes: missing.map((code) => say(documentClasses[code].name)).join('、'),
          })}
        </Typography>
      )}
      {person.consents.length === 0 ? null : (
        <ScrollTable label={translate('jn.people.consent.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('jn.people.consent.class')}</TableCell>
              <TableCell>{translate('jn.people.consent.purpose')}</TableCell>
              <TableCell>{translate('jn.people.consent.givenOn')}</TableCell>
              <TableCell>{translate('jn.people.consent.withdrawnOn')}</TableCell>
              <TableCell>{translate('jn.people.consent.recordedBy')}</TableCell>
              <TableCell>{translate('jn.people.consent.paper')}</TableCell>
              {editable ? <TableCell>{translate('jn.people.consent.withdraw')}</TableCell> : null}
            </TableRow>
          </TableHead>
          <TableBody>
            {person.consents.map((consent) => (
              <TableRow key={consent.id}>
                <TableCell>{enumWord('DocumentClass', consent.documentClass)}</TableCell>
                <TableCell>{consent.purpose}</TableCell>
                <TableCell>
                  <PlainDate value={consent.givenOn} />
                </TableCell>
                <TableCell>
                  <PlainDate value={consent.withdrawnOn} />
                </TableCell>
                <TableCell>{consent.recordedBy}</TableCell>
                <TableCell>
                  <Button size="small" onClick={() => setPaper(consent)}>
                    {translate('ra.action.show')}
                  </Button>
                </TableCell>
                {editable ? (
                  <TableCell>
                    {consent.withdrawnOn ? null : (
                      <Button size="small" color="error" onClick={() => setWithdrawing(consent)}>
                        {translate('jn.people.consent.withdraw')}
                      </Button>
                    )}
                  </TableCell>
                ) : null}
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      )}
      {paper === null ? null : (
        <ConsentPaper consent={paper} canAdd={editable} onClose={() => setPaper(null)} />
      )}
      {giving ? (
        <GiveConsentDialog person={person} classes={missing} onClose={() => setGiving(false)} />
      ) : null}
      {withdrawing === null ? null : (
        <WithdrawConsentDialog person={person} consent={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </Section>
  );
}
