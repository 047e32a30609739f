import RenewIcon from '@mui/icons-material/Autorenew';
import RevokeIcon from '@mui/icons-material/Block';
import DeleteIcon from '@mui/icons-material/Delete';
import EditIcon from '@mui/icons-material/Edit';
import MoreIcon from '@mui/icons-material/MoreVert';
import ReviewIcon from '@mui/icons-material/RateReview';
import ReinstateIcon from '@mui/icons-material/SettingsBackupRestore';
import { Button, IconButton, ListItemIcon, Menu, MenuItem, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { ActDialog } from '../ActDialog';
import { CertificateDialog } from './CertificateDialog';
import { actsFor, type Holder } from './certificate-acts';
import type { HeldCertificate } from './held-certificate';
import { ReviewDialog } from './ReviewDialog';
import { RevokeDialog } from './RevokeDialog';
import { useCertificateAct } from './use-certificate-act';
import { useTypeName } from './use-type-name';

type Asked = 'renew' | 'review' | 'edit' | 'revoke' | 'reinstate' | 'remove';

/** Renew and review at hand, the rest behind a button. */
export function CertificateActions({
  holder,
  certificate,
}: {
  holder: Holder;
  certificate: HeldCertificate;
}) {
  const translate = useTranslate();
  const nameOf = useTypeName();
  const { may } = useRights();
  const act = useCertificateAct();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (!may('certificate:write')) return null;
  const close = () => setAsked(null);
  const choose = (what: Asked) => {
    setAnchor(null);
    setAsked(what);
  };
  const isRenewed = certificate.renewedById !== null && certificate.renewedById !== undefined;
  const isRevoked = certificate.revokedOn !== null && certificate.revokedOn !== undefined;
  const of = nameOf(certificate.type);
  return (
    <>
      {isRenewed ? null : (
        <Button
          size="small"
          startIcon={<RenewIcon />}
          onClick={() => choose('renew')}
          aria-label={`${translate('jn.certificates.renew')} ${of}`}
        >
          {translate('jn.certificates.renew')}
        </Button>
      )}
      {isRevoked || !(certificate.nextReviewOn || certificate.type.reviewMonths) ? null : (
        <Button
          size="small"
          startIcon={<ReviewIcon />}
          onClick={() => choose('review')}
          aria-label={`${translate('jn.certificates.review')} ${of}`}
        >
          {translate('jn.certificates.review')}
        </Button>
      )}
      <IconButton
        size="small"
        aria-label={translate('jn.certificates.more', { type: of })}
        aria-haspopup="menu"
        aria-controls={anchor === null ? undefined : id}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <Item icon={EditIcon} word={translate('jn.certificates.edit')} onClick={() => choose('edit')} />
        {isRevoked ? (
          <Item
            icon={ReinstateIcon}
            word={translate('jn.certificates.reinstate')}
            onClick={() => choose('reinstate')}
          />
        ) : (
          <Item
            icon={RevokeIcon}
            word={translate('jn.certificates.revoke')}
            onClick={() => choose('revoke')}
          />
        )}
        <Item icon={DeleteIcon} word={translate('ra.action.delete')} onClick={() => choose('remove')} />
      </Menu>
      {asked === 'edit' || asked === 'renew' ? (
        <CertificateDialog
          holder={holder}
          certificate={certificate}
          renewing={asked === 'renew'}
          onClose={close}
        />
      ) : null}
      {asked === 'review' ? <ReviewDialog holder={holder} certificate={certificate} onClose={close} /> : null}
      {asked === 'revoke' ? <RevokeDialog holder={holder} certificate={certificate} onClose={close} /> : null}
      {asked === 'reinstate' ? (
        <ActDialog
          title={translate('jn.certificates.reinstate')}
          action={translate('jn.certificates.reinstate')}
          reason="required"
          onClose={close}
          onAct={async (reason) => {
            const refused = await act(
              () => actsFor(holder).reinstate(certificate.id, certificate.version, reason),
              'jn.certificates.done.reinstate',
            );
            return refused === null ? null : Object.values(refused).join(' ');
          }}
        >
          <Typography>{translate('jn.certificates.reinstateHelp')}</Typography>
        </ActDialog>
      ) : null}
      {asked === 'remove' ? (
        <ActDialog
          title={translate('jn.certificates.removeTitle', { type: of })}
          action={translate('ra.action.delete')}
          reason="none"
          onClose={close}
          onAct={async () => {
            const refused = await act(
              () => actsFor(holder).remove(certificate.id, certificate.version),
              'jn.certificates.done.remove',
            );
            return refused === null ? null : Object.values(refused).join(' ');
          }}
        >
          <Typography>{translate('jn.certificates.removeHelp')}</Typography>
        </ActDialog>
      ) : null}
    </>
  );
}

function Item({ icon: Icon, word, onClick }: { icon: typeof EditIcon; word: string; onClick(): void }) {
  return (
    <MenuItem onClick={onClick}>
      <ListItemIcon>
        <Icon fontSize="small" />
      </ListItemIcon>
      {word}
    </MenuItem>
  );
}
