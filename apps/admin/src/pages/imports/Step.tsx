import DoneIcon from '@mui/icons-material/CheckCircle';
import { Box, Card, CardContent, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { visuallyHidden } from '../../widgets/visually-hidden';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly done: boolean;
  readonly children: ReactNode;
}

export function Step({ number, title, done, children }: StepProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ mb: 2 }}>
      <CardContent>
        <Typography
          id={id}
          component="h2"
          variant="h3"
          sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}
        >
          <Box
            component="span"
            aria-hidden
            sx={{
              width: 26,
              height: 26,
              borderRadius: '50%',
              display: 'grid',
              placeItems: 'center',
              color: 'primary.contrastText',
              bgcolor: 'primary.main',
            }}
          >
            {done ? <DoneIcon fontSize="small" /> : number}
          </Box>
          <Box component="span" sx={visuallyHidden}>
            {number}.{' '}
          </Box>
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}
