import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates of people and qualifications of the company, social insurance, and who was sent all the same. */
export class Certificates0016 implements MigrationInterface {
  name = 'Certificates0016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(types);
    await db.query(certificates);
    await db.query(others);
    await db.query(firstTypes);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE sending_override, insurance_month, certificate_review, certificate, certificate_type',
    );
    await db.query('DROP FUNCTION certificate_fits_its_type');
  }
}

const types = `
  CREATE TABLE certificate_type (
    id uuid NOT NULL CONSTRAINT certificate_type_pk PRIMARY KEY,
    code varchar(40) NOT NULL CONSTRAINT certificate_type_code_uq UNIQUE
      CONSTRAINT certificate_type_code_ck CHECK (code ~ '^[A-Z][A-Z0-9_]*$'),
    name varchar(100) NOT NULL CONSTRAINT certificate_type_name_ck CHECK (name <> ''),
    name_en varchar(100),
    issuer varchar(100),
    permits text[] NOT NULL CONSTRAINT certificate_type_permits_ck
      CHECK (permits <@ ARRAY['SECURITY', 'ELECTROMECHANICAL', 'NETWORK', 'SOFTWARE', 'DESK']),
    scope varchar(10) NOT NULL CONSTRAINT certificate_type_scope_ck CHECK (scope IN ('PERSON', 'COMPANY')),
    validity_months integer CONSTRAINT certificate_type_validity_ck CHECK (validity_months BETWEEN 1 AND 600),
    review_months integer CONSTRAINT certificate_type_review_ck CHECK (review_months BETWEEN 1 AND 600),
    proof_required boolean NOT NULL,
    document_class varchar(30) NOT NULL,
    aliases text[] NOT NULL,
    position integer NOT NULL,
    active boolean NOT NULL,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL
  );
  CREATE INDEX certificate_type_name_ix ON certificate_type (name COLLATE pinyin, id);
  SELECT create_search_index('certificate_type');
`;

/*
 * One table for both: what is said of a certificate's dates is the same whoever holds it. A certificate
 * without a person is the company's, and its type has to say the same; the number of an identity card is
 * nowhere but with the person, sealed.
 */
const certificates = `
  CREATE TABLE certificate (
    id uuid NOT NULL CONSTRAINT certificate_pk PRIMARY KEY,
    person_id uuid CONSTRAINT certificate_person_fk REFERENCES person,
    type_id uuid NOT NULL CONSTRAINT certificate_type_fk REFERENCES certificate_type,
    number varchar(100),
    issuer varchar(100),
    issued_on date NOT NULL,
    valid_until_on date,
    next_review_on date,
    revoked_on date,
    revoked_reason text,
    renews_id uuid CONSTRAINT certificate_renews_uq UNIQUE CONSTRAINT certificate_renews_fk REFERENCES certificate,
    note text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT certificate_valid_until_ck CHECK (valid_until_on >= issued_on),
    CONSTRAINT certificate_next_review_ck CHECK (next_review_on >= issued_on),
    CONSTRAINT certificate_revoked_ck CHECK (revoked_on >= issued_on),
    CONSTRAINT certificate_revoked_reason_ck CHECK ((revoked_on IS NULL) = (revoked_reason IS NULL)),
    CONSTRAINT certificate_renews_ck CHECK (renews_id <> id)
  );
  CREATE INDEX certificate_person_ix ON certificate (person_id, type_id);
  CREATE INDEX certificate_type_ix ON certificate (type_id, person_id);
  CREATE INDEX certificate_valid_until_ix ON certificate (valid_until_on, id);
  CREATE INDEX certificate_next_review_ix ON certificate (next_review_on, id);
  CREATE INDEX certificate_issued_ix ON certificate (issued_on, id);
  CREATE INDEX certificate_updated_at_ix ON certificate (updated_at, id);

  CREATE FUNCTION certificate_fits_its_type() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE of_type certificate_type;
  BEGIN
    SELECT * INTO of_type FROM certificate_type WHERE id = NEW.type_id;
    IF (of_type.scope = 'COMPANY') <> (NEW.person_id IS NULL) THEN
      RAISE EXCEPTION 'a certificate and its type belong to different holders'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'certificate_scope_ck', TABLE = 'certificate';
    END IF;
    IF of_type.code = 'ID_CARD' AND NEW.number IS NOT NULL THEN
      RAISE EXCEPTION 'the number of an identity card is kept with the person'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'certificate_number_ck', TABLE = 'certificate';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER certificate_fits_its_type BEFORE INSERT OR UPDATE OF person_id, type_id, number ON certificate
    FOR EACH ROW EXECUTE FUNCTION certificate_fits_its_type();
`;

const others = `
  CREATE TABLE certificate_review (
    id uuid NOT NULL CONSTRAINT certificate_review_pk PRIMARY KEY,
    certificate_id uuid NOT NULL CONSTRAINT certificate_review_certificate_fk REFERENCES certificate ON DELETE CASCADE,
    reviewed_on date NOT NULL,
    next_review_on date,
    note text,
    recorded_by varchar(100) NOT NULL,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX certificate_review_certificate_ix ON certificate_review (certificate_id, reviewed_on);

  CREATE TABLE insurance_month (
    id uuid NOT NULL CONSTRAINT insurance_month_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT insurance_month_person_fk REFERENCES person,
    month char(7) NOT NULL CONSTRAINT insurance_month_ck CHECK (month ~ '^(19|20|21)\\d\\d-(0[1-9]|1[0-2])$'),
    recorded_by varchar(100) NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT insurance_month_uq UNIQUE (person_id, month)
  );

  CREATE TABLE sending_override (
    id uuid NOT NULL CONSTRAINT sending_override_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT sending_override_person_fk REFERENCES person,
    work varchar(20) NOT NULL CONSTRAINT sending_override_work_ck
      CHECK (work IN ('SECURITY', 'ELECTROMECHANICAL', 'NETWORK', 'SOFTWARE', 'DESK')),
    sent_on date NOT NULL,
    reason varchar(500) NOT NULL CONSTRAINT sending_override_reason_ck CHECK (reason <> ''),
    missing jsonb NOT NULL,
    decided_by_id uuid,
    decided_by varchar(100) NOT NULL,
    decided_at timestamptz NOT NULL,
    CONSTRAINT sending_override_uq UNIQUE (person_id, work, sent_on)
  );
  CREATE INDEX sending_override_at_ix ON sending_override (decided_at, id);
  CREATE INDEX sending_override_sent_ix ON sending_override (sent_on, id);
  CREATE TRIGGER sending_override_written_once BEFORE UPDATE OR DELETE ON sending_override
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER sending_override_never_emptied BEFORE TRUNCATE ON sending_override
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/* What P-01 and P-02 name. Terms are what is usual; the dates printed on a certificate decide. */
const firstTypes = `
  INSERT INTO certificate_type (id, code, name, name_en, issuer, permits, scope, validity_months, review_months,
    proof_required, document_class, aliases, position, active, search_text, created_at, updated_at, version)
  VALUES
    ('0190a0c0-0000-7000-8000-000000000001', 'ID_CARD', '身份证', 'Identity card', '公安机关', '{}', 'PERSON',
      240, NULL, true, 'ID_CARD', '{身份证正面,身份证反面,居民身份证}', 10, true,
      E'身份证\\nsfz\\nshenfenzheng\\nidentity card\\nid_card', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000002', 'SECURITY_TECHNICIAN', '安全防范员证', 'Security technician',
      '人力资源和社会保障部门', '{SECURITY}', 'PERSON', 36, NULL, true, 'CERTIFICATE', '{安防员证,安全防范员}', 20, true,
      E'安全防范员证\\naqffyz\\nanquanfangfanyuanzheng\\nsecurity technician\\nsecurity_technician', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000003', 'ELECTROMECHANICAL_ENGINEER', '机电工程师证', 'Electromechanical engineer',
      '人力资源和社会保障部门', '{ELECTROMECHANICAL}', 'PERSON', 36, NULL, true, 'CERTIFICATE', '{机电工程师,机电证}', 30, true,
      E'机电工程师证\\njdgcsz\\njidiangongchengshizheng\\nelectromechanical engineer\\nelectromechanical_engineer', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000004', 'INFORMATION_ENGINEER', '信息化工程师证', 'Information engineer',
      '工业和信息化部门', '{NETWORK}', 'PERSON', 36, NULL, true, 'CERTIFICATE', '{信息化工程师}', 40, true,
      E'信息化工程师证\\nxxhgcsz\\nxinxihuagongchengshizheng\\ninformation engineer\\ninformation_engineer', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000005', 'PROGRAMMER', '程序设计工程师证', 'Software engineer',
      '工业和信息化部门', '{SOFTWARE}', 'PERSON', 36, NULL, true, 'CERTIFICATE', '{程序设计工程师,程序员证}', 50, true,
      E'程序设计工程师证\\ncxsjgcsz\\nchengxushejigongchengshizheng\\nsoftware engineer\\nprogrammer', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000006', 'LAN_ENGINEER', '局域网组网工程师证', 'LAN engineer',
      '工业和信息化部门', '{NETWORK}', 'PERSON', 36, NULL, true, 'CERTIFICATE', '{局域网组网工程师,组网工程师证}', 60, true,
      E'局域网组网工程师证\\njywzwgcsz\\njuyuwangzuwanggongchengshizheng\\nlan engineer\\nlan_engineer', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000007', 'DIPLOMA', '毕业证', 'Diploma', '毕业院校', '{}', 'PERSON',
      NULL, NULL, true, 'DIPLOMA', '{毕业证书,学历证书}', 70, true,
      E'毕业证\\nbyz\\nbiyezheng\\ndiploma', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000011', 'BUSINESS_LICENCE', '营业执照', 'Business licence', '市场监督管理部门', '{}',
      'COMPANY', NULL, NULL, true, 'COMPANY_QUALIFICATION', '{}', 110, true,
      E'营业执照\\nyyzz\\nyingyezhizhao\\nbusiness licence\\nbusiness_licence', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000012', 'ISO_9001', 'ISO9001 质量管理体系认证', 'ISO 9001', '认证机构', '{}',
      'COMPANY', 36, 12, true, 'COMPANY_QUALIFICATION', '{ISO9001,质量体系认证}', 120, true,
      E'iso9001 质量管理体系认证\\niso9001zlgltxrz\\niso9001zhiliangguanlitixirenzheng\\niso 9001\\niso_9001', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000013', 'SECURITY_GRADE_1', '安防工程一级资质', 'Grade-1 security qualification',
      '安全防范行业协会', '{SECURITY}', 'COMPANY', 36, 12, true, 'COMPANY_QUALIFICATION',
      '{安防一级资质,安全技术防范系统一级设计维修施工资质}', 130, true,
      E'安防工程一级资质\\nafgcyjzz\\nanfanggongchengyijizizhi\\ngrade-1 security qualification\\nsecurity_grade_1', now(), now(), 1),
    ('0190a0c0-0000-7000-8000-000000000014', 'HONEST_SERVICE', '全国质量服务诚信示范企业', 'National honest-service company',
      NULL, '{}', 'COMPANY', 36, NULL, true, 'COMPANY_QUALIFICATION', '{质量服务诚信示范企业}', 140, true,
      E'全国质量服务诚信示范企业\\nqgzlfwcxsfqy\\nquanguozhiliangfuwuchengxinshifanqiye\\nnational honest-service company\\nhonest_service',
      now(), now(), 1);
`;
