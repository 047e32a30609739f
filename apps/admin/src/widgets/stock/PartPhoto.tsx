import PartIcon from '@mui/icons-material/MemoryOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

interface PartPhotoProps {
  readonly part: { readonly id: string; readonly name: string; readonly photoDigest?: string | null };
  /** Side in pixels. */
  readonly side: number;
  readonly size?: 'thumb' | 'full';
  /** Beside the name of the part: then it says nothing new. */
  readonly decorative?: boolean;
}

/** The photo of a part, or an icon in its place. */
export function PartPhoto({ part, side, size = 'thumb', decorative = false }: PartPhotoProps) {
  const translate = useTranslate();
  const { id, name, photoDigest } = part;
  const frame = { width: side, height: side, borderRadius: 1, border: 1, borderColor: 'divider' } as const;
  if (!photoDigest) {
    return (
      <Box aria-hidden sx={{ ...frame, display: 'grid', placeItems: 'center', color: 'text.disabled' }}>
        <PartIcon sx={{ fontSize: side * 0.6 }} />
      </Box>
    );
  }
  return (
    <Box
      component="img"
      src={photoAddress(id, photoDigest, size)}
      alt={decorative ? '' : translate('jn.photo.of', { name })}
      loading="lazy"
      width={side}
      height={side}
      sx={{ ...frame, objectFit: 'contain', bgcolor: '#fff', display: 'block' }}
    />
  );
}

/** The digest is there so that a new photo is another address. */
export function photoAddress(partId: string, digest: string, size: 'thumb' | 'full'): string {
  return `/files/parts/${partId}/photo?size=${size}&digest=${digest.slice(0, 12)}`;
}
