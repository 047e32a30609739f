import { AddShelfDocument, type PlaceDetailFragment, RemoveShelfDocument } from '@jiannuo/schema';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Alert, Box, Button, IconButton, Link as MuiLink, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { Section } from '../../widgets/Section';
import { RenameShelf } from './RenameShelf';

/** The shelves of a place; each opens what lies on it. */
export function ShelfList() {
  const translate = useTranslate();
  const { may } = useRights();
  const place = useRecordContext<PlaceDetailFragment>();
  const { change, problem } = useShelfChange();
  if (place === undefined) return null;
  const editable = may('place:write');
  return (
    <Section title={translate('jn.place.shelves')}>
      {problem === null ? null : (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      {place.shelves.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.place.noShelves')}</Typography>
      ) : null}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(200px, 1fr))' },
        }}
      >
        {place.shelves.map((shelf) => (
          <Box
            component="li"
            key={shelf.id}
            sx={{
              display: 'flex',
              alignItems: 'center',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              pl: 1.5,
              minHeight: 40,
            }}
          >
            <MuiLink component={Link} to={`/shelves/${shelf.id}`} sx={{ flex: 1 }}>
              {shelf.code}
            </MuiLink>
            {editable ? (
              <>
                <RenameShelf key={shelf.version} shelf={shelf} />
                <IconButton
                  size="small"
                  aria-label={translate('jn.place.removeShelf', { code: shelf.code })}
                  onClick={() =>
                    void change(() => tell(RemoveShelfDocument, { id: shelf.id, version: shelf.version }))
                  }
                >
                  <RemoveIcon fontSize="inherit" />
                </IconButton>
              </>
            ) : null}
          </Box>
        ))}
      </Box>
      {editable ? (
        <AddShelf onAdd={(code) => change(() => tell(AddShelfDocument, { placeId: place.id, code }))} />
      ) : null}
    </Section>
  );
}

/** One code after the other: the field is empty again, and stays ready, after each. */
function AddShelf({ onAdd }: { onAdd: (code: string) => Promise<boolean> }) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '' && (await onAdd(code))) setCode('');
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'flex', gap: 1, mt: 1.5, alignItems: 'center' }}>
      <TextField
        label={translate('jn.place.shelfCode')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 30 } }}
      />
      <Button type="submit" variant="outlined">
        {translate('jn.place.addShelf')}
      </Button>
    </Box>
  );
}

function useShelfChange() {
  const notify = useNotify();
  const refresh = useRefresh();
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      setProblem(null);
      notify('jn.place.shelfSaved', { type: 'success' });
      refresh();
      return true;
    } catch (error) {
      setProblem(fieldSentence(error) ?? toHttpError(error).message);
      return false;
    }
  };
  return { change, problem };
}

/** What is wrong with the one field there is. */
function fieldSentence(error: unknown): string | null {
  const { code } = toHttpError(error).body?.errors ?? {};
  return typeof code === 'string' ? code : null;
}
