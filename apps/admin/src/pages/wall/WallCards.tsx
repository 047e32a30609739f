import type { PlainDate } from '@jiannuo/rules';
import { Box, Button, ButtonBase, Card, Typography } from '@mui/material';
import { memo, type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { certificateLook, lookOf } from '../../widgets/certificates/certificate-look';
import { LookMark, LookSprite } from '../../widgets/certificates/LookSprite';
import { useStandingText } from '../../widgets/certificates/use-standing-text';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { type FallingOut, standingOn } from './standing';
import type { WallRow, WallType } from './wall';

interface WallCardsProps {
  readonly rows: readonly WallRow[];
  readonly types: readonly WallType[];
  readonly columns: readonly number[];
  readonly on: PlainDate;
  readonly falling: FallingOut;
  readonly empty: ReactNode;
  onOpen(row: WallRow, column: number | null): void;
}

const STEP = 30;

/** The wall for one thumb: a card for each person, what asks for attention first. */
export function WallCards({ rows, types, columns, on, falling, empty, onOpen }: WallCardsProps) {
  const translate = useTranslate();
  const [most, setMost] = useState(STEP);
  if (rows.length === 0) return <Box sx={{ textAlign: 'center', py: 4 }}>{empty}</Box>;
  const left = rows.length - most;
  return (
    <>
      <LookSprite />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {rows.slice(0, most).map((row) => (
          <WallCard
            key={row.person.id}
            row={row}
            types={types}
            columns={columns}
            on={on}
            lost={falling.byPerson.get(row.person.id)}
            onOpen={onOpen}
          />
        ))}
      </Box>
      {left > 0 ? (
        <Button fullWidth sx={{ my: 1.5, minHeight: 48 }} onClick={() => setMost(most + STEP)}>
          {translate('jn.wall.more', { smart_count: left, count: left })}
        </Button>
      ) : null}
    </>
  );
}

const WallCard = memo(function WallCard(props: {
  row: WallRow;
  types: readonly WallType[];
  columns: readonly number[];
  on: PlainDate;
  lost: readonly number[] | undefined;
  onOpen(row: WallRow, column: number | null): void;
}) {
  const { row, types, columns, on, lost, onOpen } = props;
  const translate = useTranslate();
  const tones = useTones();
  const nameOf = useTypeName();
  const textOf = useStandingText();
  const { person } = row;
  const lines = columns
    .flatMap((column) => {
      const type = types[column];
      const standing = standingOn(row.cells[column] ?? [], on);
      if (type === undefined || standing === null) return [];
      return [{ column, type, standing, look: lookOf(standing.state, standing.tone) }];
    })
    // What is fine stands last.
    .sort((a, b) => Number(a.look === 'FINE') - Number(b.look === 'FINE'));
  return (
    <Card component="li" sx={{ p: 1.25 }}>
      <ButtonBase
        onClick={() => onOpen(row, null)}
        sx={{
          width: '100%',
          minHeight: 40,
          justifyContent: 'flex-start',
          gap: 1,
          textAlign: 'left',
          fontFamily: 'inherit',
        }}
      >
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {person.name}
        </Typography>
        <Typography component="span" variant="body2" color="text.secondary">
          {[person.number, person.department].filter(Boolean).join(' · ')}
        </Typography>
      </ButtonBase>
      {lines.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('jn.wall.nothingHeld')}
        </Typography>
      ) : null}
      {lines.map(({ column, type, standing, look }) => {
        const { ink, soft } = tones[certificateLook[look].tone];
        const { word, days } = textOf(standing);
        const isLost = lost?.includes(column) === true;
        return (
          <ButtonBase
            key={column}
            onClick={() => onOpen(row, column)}
            data-look={look}
            sx={{
              width: '100%',
              minHeight: 40,
              px: 1,
              mb: 0.5,
              gap: 0.75,
              borderRadius: 1,
              fontFamily: 'inherit',
              fontSize: 13,
              color: ink,
              bgcolor: look === 'FINE' ? 'transparent' : soft,
              boxShadow: isLost ? `inset 3px 0 0 ${tones.broken.solid}` : 'none',
              '& .jn-wall-icon': { width: 18, height: 18, fontSize: 18, fill: 'currentColor', flex: 'none' },
            }}
          >
            <LookMark look={look} />
            <Box component="span" sx={{ flex: 1, textAlign: 'left', color: 'text.primary' }}>
              {nameOf(type)}
            </Box>
            <span>{`${word} ${days}`.trim()}</span>
          </ButtonBase>
        );
      })}
    </Card>
  );
});
