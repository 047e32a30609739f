import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Chip, FormLabel } from '@mui/material';
import { useId } from 'react';

interface ChipGroupProps<Code extends string> {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly chosen: readonly Code[];
  word(code: Code): string;
  readonly icons?: Readonly<Record<string, SvgIconComponent>>;
  onToggle(code: Code): void;
}

/** Big enough for a thumb, reachable by keyboard, pressed or not said to screen readers. */
export function ChipGroup<Code extends string>(props: ChipGroupProps<Code>) {
  const id = useId();
  return (
    <Box sx={{ mb: 1.5 }}>
      <FormLabel id={id} component="div" sx={{ mb: 0.5 }}>
        {props.label}
      </FormLabel>
      <Box role="group" aria-labelledby={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {props.codes.map((code) => {
          const pressed = props.chosen.includes(code);
          const Icon = props.icons?.[code];
          return (
            <Chip
              key={code}
              component="button"
              type="button"
              clickable
              aria-pressed={pressed}
              data-code={code}
              icon={Icon === undefined ? undefined : <Icon />}
              label={props.word(code)}
              color={pressed ? 'primary' : 'default'}
              variant={pressed ? 'filled' : 'outlined'}
              onClick={() => props.onToggle(code)}
              sx={{
                height: { xs: 40, sm: 32 },
                fontWeight: pressed ? 600 : 400,
                '& .MuiChip-icon': { fontSize: 18, ml: 1, mr: -0.5 },
              }}
            />
          );
        })}
      </Box>
    </Box>
  );
}
