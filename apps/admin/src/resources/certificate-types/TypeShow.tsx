import type { CertificateTypeRowFragment } from '@jiannuo/schema';
import { Button, useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { Link } from 'react-router';
import { AuditTrail } from '../../widgets/AuditTrail';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { Fact, Facts } from '../../widgets/Facts';
import { filteredList } from '../../widgets/filtered-list';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { useWords } from '../../widgets/use-words';

export default function TypeShow() {
  return (
    <ShowPage>
      <Particulars />
      <WithRecord
        render={({ id }) => (
          <AuditTrail entity="CertificateType" entityId={String(id)} resource="certificate-types" />
        )}
      />
    </ShowPage>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const nameOf = useTypeName();
  const type = useRecordContext<CertificateTypeRowFragment>();
  if (type === undefined) return null;
  const label = (field: string) => translate(`resources.certificate-types.fields.${field}`);
  const yesOrNo = (value: boolean) => translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  const months = (value: number | null | undefined, none: string) =>
    value === null || value === undefined ? translate(none) : translate('jn.unit.MONTHS', { value });
  const resource = type.scope === 'COMPANY' ? 'company-qualifications' : 'certificates';
  return (
    <Section
      title={nameOf(type)}
      actions={
        <Button
          component={Link}
          to={filteredList(resource, { typeId: [type.id] })}
          label={translate('jn.certificates.ofType', {
            smart_count: type.certificateCount,
            count: type.certificateCount,
          })}
        />
      }
    >
      <Facts wide>
        <Fact label={label('name')}>{type.name}</Fact>
        <Fact label={label('nameEn')}>{type.nameEn}</Fact>
        <Fact label={label('code')}>{type.code}</Fact>
        <Fact label={label('scope')}>{enumWord('CertificateScope', type.scope)}</Fact>
        <Fact label={label('permits')}>
          {type.permits.map((work) => enumWord('WorkKind', work)).join('、') || null}
        </Fact>
        <Fact label={label('issuer')}>{type.issuer}</Fact>
        <Fact label={label('validityMonths')}>{months(type.validityMonths, 'jn.certificates.forLife')}</Fact>
        <Fact label={label('reviewMonths')}>{months(type.reviewMonths, 'jn.unit.none')}</Fact>
        <Fact label={label('proofRequired')}>{yesOrNo(type.proofRequired)}</Fact>
        <Fact label={label('documentClass')}>{enumWord('DocumentClass', type.documentClass)}</Fact>
        <Fact label={label('aliases')}>{type.aliases.join('、') || null}</Fact>
        <Fact label={label('active')}>{yesOrNo(type.active)}</Fact>
      </Facts>
    </Section>
  );
}
