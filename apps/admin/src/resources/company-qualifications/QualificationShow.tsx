import type { CompanyQualificationPageRowFragment } from '@jiannuo/schema';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { AuditTrail } from '../../widgets/AuditTrail';
import { CertificateItem } from '../../widgets/certificates/CertificateItem';
import { Section } from '../../widgets/Section';
import { wholeRecord } from '../../widgets/whole-record';

/** One qualification of the company with its scans. */
export default function QualificationShow() {
  return (
    <Show component="div" actions={false} queryOptions={wholeRecord} sx={{ pt: { xs: 1, sm: 2 } }}>
      <Body />
    </Show>
  );
}

function Body() {
  const translate = useTranslate();
  const qualification = useRecordContext<CompanyQualificationPageRowFragment>();
  if (qualification === undefined) return null;
  return (
    <>
      <Section title={translate('jn.certificates.menu.qualifications')}>
        <CertificateItem holder="COMPANY" certificate={qualification} />
      </Section>
      <AuditTrail
        entity="CompanyQualification"
        entityId={qualification.id}
        resource="company-qualifications"
      />
    </>
  );
}
