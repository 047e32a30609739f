import type { CertificatePageRowFragment } from '@jiannuo/schema';
import { Button } from '@mui/material';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AuditTrail } from '../../widgets/AuditTrail';
import { CertificateItem } from '../../widgets/certificates/CertificateItem';
import { Section } from '../../widgets/Section';
import { wholeRecord } from '../../widgets/whole-record';

/** One certificate, and the way to its holder. */
export default function CertificateShow() {
  return (
    <Show component="div" actions={false} queryOptions={wholeRecord} sx={{ pt: { xs: 1, sm: 2 } }}>
      <Body />
    </Show>
  );
}

function Body() {
  const translate = useTranslate();
  const certificate = useRecordContext<CertificatePageRowFragment>();
  if (certificate === undefined) return null;
  const { person, personId } = certificate;
  return (
    <>
      <Section
        title={person?.name ?? translate('jn.certificates.title')}
        actions={
          person ? (
            <Button component={Link} to={`/people/${person.id}/show`} size="small">
              {translate('jn.wall.openPerson')}
            </Button>
          ) : null
        }
      >
        <CertificateItem holder={{ personId }} certificate={certificate} />
      </Section>
      <AuditTrail entity="Certificate" entityId={certificate.id} resource="certificates" />
    </>
  );
}
