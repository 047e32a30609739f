import { Box, GlobalStyles } from '@mui/material';
import { createPortal } from 'react-dom';
import { LabelCard } from './LabelCard';
import { cellAt, type LabelSheet } from './label-sheets';
import type { Label } from './use-labels';

interface LabelPaperProps {
  readonly pages: readonly (readonly (Label | null)[])[];
  readonly sheet: LabelSheet;
}

/** What the printer gets, to the millimetre: outside the page, so that nothing of its layout moves a label. */
export function LabelPaper({ pages, sheet }: LabelPaperProps) {
  const { width, height } = sheet.page;
  return createPortal(
    <Box className="jn-label-paper" aria-hidden sx={{ display: 'none' }}>
      <GlobalStyles
        styles={{
          '@page': { size: `${width}mm ${height}mm`, margin: 0 },
          '@media print': {
            'body > *:not(.jn-label-paper)': { display: 'none !important' },
            '.jn-label-paper': { display: 'block !important' },
            'html, body': { margin: 0, padding: 0 },
          },
        }}
      />
      {pages.map((cells, page) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
          key={page}
          sx={{
            position: 'relative',
            width: `${width}mm`,
            // A hair less than the page: a page filled to the last pixel starts another.
            height: `${height - 0.2}mm`,
            overflow: 'hidden',
            breakAfter: page === pages.length - 1 ? 'auto' : 'page',
          }}
        >
          {cells.map((label, index) => {
            if (label === null) return null;
            const { left, top } = cellAt(sheet, index);
            return (
              <Box
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                key={index}
                sx={{ position: 'absolute', left: `${left}mm`, top: `${top}mm` }}
              >
                <LabelCard label={label} size={sheet.label} />
              </Box>
            );
          })}
        </Box>
      ))}
    </Box>,
    document.body,
  );
}
