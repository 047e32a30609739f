import { bestCertificate, certificateStateWords, type PlainDate } from '@jiannuo/rules';
import { CertificateDocument } from '@jiannuo/schema';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { useWords } from '../../widgets/use-words';
import { standingOn } from './standing';
import type { WallRow, WallType } from './wall';

interface WallNoteProps {
  readonly row: WallRow;
  readonly column: number;
  readonly type: WallType;
  readonly on: PlainDate;
}

/** What the dates of a cell say; its number and issuer once the pointer has rested. */
export function WallNote({ row, column, type, on }: WallNoteProps) {
  const translate = useTranslate();
  const { say } = useWords();
  const nameOf = useTypeName();
  const cell = row.cells[column] ?? [];
  const standing = standingOn(cell, on);
  const best = bestCertificate(cell, on);
  const heading = `${row.person.name} · ${nameOf(type)}`;
  if (standing === null || best === null) {
    return <Lines heading={heading} lines={[translate('jn.wall.nothingHeld')]} />;
  }
  const dates = (['issuedOn', 'validUntilOn', 'nextReviewOn', 'revokedOn'] as const).flatMap((field) => {
    const day = best[field];
    if (day === null) return field === 'validUntilOn' ? [translate('jn.certificates.forLife')] : [];
    return [`${translate(`jn.certificates.field.${field}`)} ${day}`];
  });
  return (
    <>
      <Lines
        heading={heading}
        lines={[
          say(certificateStateWords[standing.state]),
          ...dates,
          standing.others > 0
            ? translate('jn.wall.others', { smart_count: standing.others, count: standing.others })
            : '',
        ]}
      />
      <Printed id={standing.certificateId} />
    </>
  );
}

/** Number and issuer, which the wall does not carry for everybody. */
function Printed({ id }: { id: string }) {
  const translate = useTranslate();
  const rested = useDebounced(id, 250);
  const { data } = useQuery({
    queryKey: ['certificate', id],
    queryFn: async () => (await ask(CertificateDocument, { id })).certificate,
    enabled: rested === id,
    staleTime: 30_000,
    retry: false,
  });
  if (!data) return null;
  return (
    <Lines
      lines={[
        data.number ? `${translate('jn.certificates.field.number')} ${data.number}` : '',
        data.issuer ? `${translate('jn.certificates.field.issuer')} ${data.issuer}` : '',
        translate('jn.certificates.scans', { smart_count: data.scanCount, count: data.scanCount }),
      ]}
    />
  );
}

function Lines({ heading, lines }: { heading?: string; lines: readonly string[] }) {
  return (
    <Box>
      {heading === undefined ? null : <Box sx={{ fontWeight: 600 }}>{heading}</Box>}
      {lines.filter(Boolean).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Box>
  );
}
