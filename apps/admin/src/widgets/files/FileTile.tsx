import type { StoredFileRowFragment } from '@jiannuo/schema';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import SaveIcon from '@mui/icons-material/Download';
import PictureIcon from '@mui/icons-material/ImageOutlined';
import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, ButtonBase, Card, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../format';
import { sizeOf } from './size-of';

interface FileTileProps {
  readonly file: StoredFileRowFragment;
  /** Its small picture may be asked for; else an icon stands for it. */
  readonly smallPicture: boolean;
  onLook(): void;
  onSave(): void;
  /** Null: not for this person. */
  readonly onRemove: (() => void) | null;
}

/** One file of a record. */
export function FileTile({ file, smallPicture, onLook, onSave, onRemove }: FileTileProps) {
  const translate = useTranslate();
  const { id, name, bytes, pages, thumbnail, contentType, uploadedBy, uploadedAt } = file;
  const [failed, setFailed] = useState(false);
  const Icon = contentType === 'application/pdf' ? PdfIcon : PictureIcon;
  const facts = [
    sizeOf(bytes),
    pages ? translate('jn.files.pages', { smart_count: pages, count: pages }) : null,
  ];
  return (
    <Card component="li" variant="outlined" sx={{ width: 176 }}>
      <ButtonBase
        onClick={onLook}
        aria-label={translate('jn.files.look', { name })}
        sx={{ width: 1, height: 120, bgcolor: 'action.hover', overflow: 'hidden' }}
      >
        {thumbnail && smallPicture && !failed ? (
          <Box
            component="img"
            src={`/files/${id}/thumbnail`}
            alt=""
            onError={() => setFailed(true)}
            sx={{ width: 1, height: 1, objectFit: 'contain' }}
          />
        ) : (
          <Icon color="action" fontSize="large" />
        )}
      </ButtonBase>
      <Box sx={{ px: 1, pt: 0.5 }}>
        <Typography variant="body2" noWrap title={name}>
          {name}
        </Typography>
        <Typography variant="caption" color="text.secondary" component="p">
          {facts.filter(Boolean).join(' · ')}
        </Typography>
        <Typography
          variant="caption"
          color="text.secondary"
          component="p"
          noWrap
          title={formatInstant(uploadedAt)}
        >
          {uploadedBy} · {formatInstant(uploadedAt)}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <IconButton size="small" onClick={onSave} aria-label={translate('jn.files.save', { name })}>
          <SaveIcon fontSize="small" />
        </IconButton>
        {onRemove === null ? null : (
          <IconButton size="small" onClick={onRemove} aria-label={translate('jn.files.remove', { name })}>
            <DeleteIcon fontSize="small" />
          </IconButton>
        )}
      </Box>
    </Card>
  );
}
