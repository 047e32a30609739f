import { certificateDateProblems } from '@jiannuo/rules';
import { holdsIdentityNumber } from '../../../people/identity-number-in-text.js';
import { halfWidth } from '../../cells/cell-reader.js';
import type { PlanDeps, PlannedRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';
import {
  type CertificateField,
  type CertificateRow,
  type CertificateValues,
  certificateFields,
  problem,
} from './fields.js';
import type { CertificateSnapshot, KnownCertificate, KnownHolder, KnownType } from './snapshot.js';

export type PlannedCertificate = PlannedRow<CertificateValues>;

/** The fate of every row against what is on file, and against the rows before it. */
export function judgeCertificates(
  { clock }: PlanDeps,
  rows: readonly CertificateRow[],
  known: CertificateSnapshot,
): PlannedCertificate[] {
  const today = clock.today();
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const target = targetOf(row.values, known);
    const problems = [
      ...row.problems,
      ...target.problems,
      ...misplaced(row.values, today),
      ...datesOf(row.values, target),
      ...numberOfCard(row.values, target),
      ...twice(target, row, seen),
    ];
    if (problems.length > 0) return { ...row, problems, fate: 'REFUSED', changes: null };
    const { certificate } = target;
    if (!certificate) {
      const follows = followedBy(row.values, target, known);
      return {
        ...row,
        fate: 'NEW',
        changes: null,
        seen: `${target.holder?.id} ${follows?.id} ${follows?.version}`,
      };
    }
    const changes = changesOf(row.values, certificate);
    const changed = Object.keys(changes).length > 0;
    return {
      ...row,
      fate: changed ? 'CHANGED' : 'UNCHANGED',
      changes: changed ? changes : null,
      seen: `${certificate.id} ${certificate.version}`,
    };
  });
}

/** Whose certificate a row speaks of, of which type, and which one on file it is: the one issued on the same day. */
export function targetOf(values: CertificateValues, known: CertificateSnapshot): Target {
  const type = typeOf(values.type, known.types);
  const problems: ImportProblem[] = [];
  if (!type && values.type !== undefined) {
    problems.push(
      problem(
        'type',
        'UNKNOWN_TYPE',
        '不是已有的证书类型或其别名。',
        'is no type of certificate, and no alias of one.',
      ),
    );
  }
  const holder = type?.scope === 'COMPANY' ? null : holderOf(values, known, problems);
  const certificate =
    type &&
    known.certificates.find(
      ({ personId, typeId, issuedOn }) =>
        typeId === type.id && personId === (holder?.id ?? null) && issuedOn === values.issuedOn,
    );
  return { type: type ?? null, holder, certificate: certificate ?? null, problems };
}

export interface Target {
  readonly type: KnownType | null;
  /** Null: the company. */
  readonly holder: KnownHolder | null;
  readonly certificate: KnownCertificate | null;
  readonly problems: readonly ImportProblem[];
}

/** The one on file a new certificate renews: the latest of its type, if it is older and none has followed it. */
export function followedBy(
  values: CertificateValues,
  { type, holder }: Target,
  { certificates }: CertificateSnapshot,
): KnownCertificate | null {
  const own = certificates.filter(
    ({ personId, typeId, renewed }) => typeId === type?.id && personId === (holder?.id ?? null) && !renewed,
  );
  const latest = own.at(-1);
  return latest && latest.issuedOn < (values.issuedOn ?? '') ? latest : null;
}

function typeOf(written: string | undefined, types: readonly KnownType[]): KnownType | undefined {
  if (written === undefined) return undefined;
  const wanted = plain(written);
  return types.find(({ code, name, nameEn, aliases }) =>
    [code, name, nameEn ?? '', ...aliases].some((word) => word !== '' && plain(word) === wanted),
  );
}

function holderOf(
  { personNumber, personName }: CertificateValues,
  { byNumber, byName }: CertificateSnapshot,
  problems: ImportProblem[],
): KnownHolder | null {
  if (personNumber !== undefined) {
    const holder = byNumber.get(personNumber);
    if (!holder)
      problems.push(
        problem('personNumber', 'UNKNOWN_PERSON', '不在员工名单里。', 'is nobody among the staff.'),
      );
    else if (personName !== undefined && personName !== holder.name) {
      problems.push(
        problem('personName', 'OTHER_NAME', '与该工号的姓名不同。', 'is not the name of this staff number.'),
      );
    }
    return holder ?? null;
  }
  const [only, another] = byName.get(personName ?? '') ?? [];
  if (another) {
    problems.push(
      problem(
        'personNumber',
        'SAME_NAME',
        '必填:有几位同名的员工。',
        'is required: several people have this name.',
      ),
    );
  } else if (!only) {
    problems.push(
      personName === undefined
        ? problem('personNumber', 'REQUIRED', '必填。', 'is required.')
        : problem('personName', 'UNKNOWN_PERSON', '不在员工名单里。', 'is nobody among the staff.'),
    );
  }
  return another ? null : (only ?? null);
}

function datesOf(values: CertificateValues, { certificate }: Target): ImportProblem[] {
  const { issuedOn } = values;
  if (issuedOn === undefined) return [];
  const facts = {
    issuedOn,
    validUntilOn: values.validUntilOn ?? certificate?.validUntilOn ?? null,
    nextReviewOn: values.nextReviewOn ?? certificate?.nextReviewOn ?? null,
    revokedOn: null,
  };
  return certificateDateProblems(facts).flatMap(({ field, message }) =>
    field === 'revokedOn' ? [] : problem(field, 'DATES', `:${message.zh}。`, `: ${message.en}.`),
  );
}

/** The number of an identity card belongs into the staff list, where it is sealed. */
function numberOfCard({ number }: CertificateValues, { type }: Target): ImportProblem[] {
  if (type?.code !== 'ID_CARD' || number === undefined) return [];
  return [
    problem(
      'number',
      'IDENTITY_NUMBER',
      '不填:身份证号在员工名单里导入。',
      'stays empty: identity numbers come in with the staff list.',
    ),
  ];
}

function misplaced(values: CertificateValues, today: string): ImportProblem[] {
  return certificateFields
    .map(({ name }) => name as CertificateField)
    .filter((name) => holdsIdentityNumber(values[name] ?? '', today))
    .map((name) =>
      problem(
        name,
        'IDENTITY_NUMBER',
        '里有身份证号,不能导入。',
        'holds an identity number and cannot be imported.',
      ),
    );
}

function twice(
  { type, holder, problems }: Target,
  { values, number }: CertificateRow,
  seen: Map<string, number>,
): ImportProblem[] {
  if (!type || problems.length > 0 || values.issuedOn === undefined) return [];
  const key = `${holder?.id} ${type.id} ${values.issuedOn}`;
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, number);
  return earlier === undefined
    ? []
    : [
        problem(
          'issuedOn',
          'DUPLICATE',
          `:同一证书在第 ${earlier} 行已有。`,
          `: the same certificate stands in row ${earlier}.`,
        ),
      ];
}

function changesOf(values: CertificateValues, certificate: KnownCertificate) {
  const changes: Record<string, { before: string | null; after: string | null }> = {};
  for (const name of comparable) {
    const after = values[name];
    if (after !== undefined && after !== certificate[name])
      changes[name] = { before: certificate[name], after };
  }
  return changes;
}

const comparable = ['number', 'issuer', 'validUntilOn', 'nextReviewOn', 'note'] as const;

const plain = (word: string) =>
  halfWidth(word)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
