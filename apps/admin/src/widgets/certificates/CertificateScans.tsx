import { DocumentClass, FileOwnerKind, type InsuranceMonthRowFragment } from '@jiannuo/schema';
import HideIcon from '@mui/icons-material/ExpandLess';
import ShowIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { FileShelf, type FileShelfProps } from '../files/FileShelf';
import type { ShownHolder } from './certificate-acts';
import type { HeldCertificate } from './held-certificate';

interface CertificateScansProps {
  readonly holder: ShownHolder;
  readonly certificate: HeldCertificate;
  /** It was renewed: nothing is added any more. */
  readonly former: boolean;
}

/** The scans of a certificate: how many for everybody, themselves for those who may see them. */
export function CertificateScans({ holder, certificate, former }: CertificateScansProps) {
  const { may } = useRights();
  const isCompany = holder === 'COMPANY';
  const maySee = holder === 'MYSELF' || may(isCompany ? 'certificate:read' : 'certificate:scan');
  return (
    <Scans
      count={certificate.scanCount}
      shelf={
        maySee
          ? {
              owner: isCompany ? FileOwnerKind.COMPANY_QUALIFICATION : FileOwnerKind.CERTIFICATE,
              id: certificate.id,
              documentClass: certificate.type.documentClass,
              canAdd: !former && holder !== 'MYSELF' && may('certificate:scan'),
              ...(typeof holder === 'object' ? { personId: holder.personId } : {}),
            }
          : null
      }
    />
  );
}

/** The scans of a month of social insurance. */
export function InsuranceScans(props: { personId: string; month: InsuranceMonthRowFragment }) {
  const { personId, month } = props;
  const { may } = useRights();
  const maySee = may('certificate:scan');
  return (
    <Scans
      count={month.scanCount}
      shelf={
        maySee
          ? {
              owner: FileOwnerKind.INSURANCE_PROOF,
              id: month.id,
              documentClass: DocumentClass.SOCIAL_INSURANCE,
              canAdd: true,
              personId,
            }
          : null
      }
    />
  );
}

/** Files are fetched only once they are asked for. */
function Scans({ count, shelf }: { count: number; shelf: FileShelfProps | null }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const words =
    count === 0
      ? translate('jn.certificates.noScans')
      : translate('jn.certificates.scans', { smart_count: count, count });
  if (shelf === null) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {words}
      </Typography>
    );
  }
  return (
    <Box sx={{ mt: 1 }}>
      <Button
        size="small"
        endIcon={open ? <HideIcon /> : <ShowIcon />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ ml: -0.75 }}
      >
        {words}
      </Button>
      {open ? <FileShelf {...shelf} onChange={() => void queryClient.invalidateQueries()} /> : null}
    </Box>
  );
}
