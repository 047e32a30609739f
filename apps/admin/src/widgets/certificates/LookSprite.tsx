import { Box } from '@mui/material';
import { type CertificateLook, certificateLook, certificateLooks } from './certificate-look';

/** The icons of all looks, drawn once: cells refer to them, because thousands of icon components are heavy. */
export function LookSprite() {
  return (
    <Box aria-hidden sx={{ position: 'absolute', width: 0, height: 0, overflow: 'hidden' }}>
      {certificateLooks.map((look) => {
        const { icon: Icon } = certificateLook[look];
        return <Icon key={look} id={spriteId(look)} sx={{ width: 24, height: 24 }} />;
      })}
    </Box>
  );
}

/** One icon out of the sprite. */
export function LookMark({ look }: { look: CertificateLook }) {
  return (
    <svg className="jn-wall-icon" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#${spriteId(look)}`} />
    </svg>
  );
}

function spriteId(look: CertificateLook): string {
  return `jn-look-${look}`;
}
