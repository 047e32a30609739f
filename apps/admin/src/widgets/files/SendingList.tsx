import CloseIcon from '@mui/icons-material/Close';
import RetryIcon from '@mui/icons-material/Replay';
import { Box, IconButton, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SentFile } from './use-sending';

interface SendingListProps {
  readonly files: readonly SentFile[];
  onRetry(file: SentFile): void;
  onForget(file: SentFile): void;
}

/** Files on their way, and those that were refused, each with its reason. */
export function SendingList({ files, onRetry, onForget }: SendingListProps) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-live="polite" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {files.map((sent) => {
        const { key, file, part, problem } = sent;
        return (
          <Box component="li" key={key} sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography variant="body2" noWrap>
                {file.name}
              </Typography>
              {problem === null ? (
                <LinearProgress
                  variant={part < 1 ? 'determinate' : 'indeterminate'}
                  value={part * 100}
                  aria-label={translate('jn.files.sending', { name: file.name })}
                />
              ) : (
                <Typography variant="body2" color="error">
                  {problem}
                </Typography>
              )}
            </Box>
            {problem === null ? null : (
              <IconButton
                size="small"
                onClick={() => onRetry(sent)}
                aria-label={translate('jn.files.again', { name: file.name })}
              >
                <RetryIcon fontSize="small" />
              </IconButton>
            )}
            <IconButton
              size="small"
              onClick={() => onForget(sent)}
              aria-label={translate('jn.files.forget', { name: file.name })}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
    </Box>
  );
}
