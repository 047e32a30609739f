import { Box } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslate } from 'react-admin';
import type { LabelSheet } from './label-sheets';
import type { Label } from './use-labels';

/** One label at its true size: the code at the left, number and name beside it; black on white, always. */
export function LabelCard({ label, size }: { label: Label; size: LabelSheet['label'] }) {
  const translate = useTranslate();
  const small = size.height < 25;
  const edge = small ? 1.5 : 3;
  const side = Math.min(size.height - 2 * edge, size.width * 0.45);
  return (
    <Box
      sx={{
        boxSizing: 'border-box',
        width: `${size.width}mm`,
        height: `${size.height}mm`,
        p: `${edge}mm`,
        display: 'flex',
        alignItems: 'center',
        gap: `${edge}mm`,
        overflow: 'hidden',
        color: '#000',
        bgcolor: '#fff',
        lineHeight: 1.2,
      }}
    >
      <QRCodeSVG
        value={label.address}
        level="M"
        title={translate('jn.label.qrOf', { name: `${label.title} ${label.name}` })}
        style={{ width: `${side}mm`, height: `${side}mm`, flex: 'none' }}
      />
      <Box sx={{ minWidth: 0, flex: 1, maxHeight: '100%', overflow: 'hidden' }}>
        <Box
          sx={{
            fontWeight: 700,
            fontSize: small ? '6.5pt' : label.title.length > 12 ? '8.5pt' : '11pt',
            overflowWrap: 'anywhere',
          }}
        >
          {label.title}
        </Box>
        <Box sx={{ fontSize: small ? '6pt' : '9pt', ...lines(small ? 2 : 3) }}>{label.name}</Box>
        {label.detail === '' ? null : (
          <Box sx={{ fontSize: small ? '5.5pt' : '8pt', ...lines(small ? 1 : 2) }}>{label.detail}</Box>
        )}
      </Box>
    </Box>
  );
}

function lines(count: number) {
  return {
    display: '-webkit-box',
    WebkitLineClamp: count,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  } as const;
}
