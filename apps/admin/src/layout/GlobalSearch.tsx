import { SearchDocument } from '@jiannuo/schema';
import SearchIcon from '@mui/icons-material/Search';
import { Autocomplete, Box, Button, Dialog, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ask } from '../data/execute';
import { setSearchOpen, useSearchOpen } from './open-search';
import { grouped, type Hit, useRecentHits } from './recent-hits';
import { useDebounced } from './use-debounced';

/** One box for everything: `/` or Ctrl-K. Fragments and pinyin initials are the API's business. */
export function GlobalSearch() {
  const translate = useTranslate();
  const open = useSearchOpen();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      setSearchOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const close = () => setSearchOpen(false);
  return (
    <Dialog
      open={open}
      onClose={close}
      fullWidth
      maxWidth="sm"
      aria-label={translate('jn.search.open')}
      sx={{
        '& .MuiDialog-container': { alignItems: 'flex-start' },
        '& .MuiDialog-paper': { m: { xs: 1, sm: 4 }, width: { xs: 'calc(100% - 16px)' } },
      }}
    >
      <Box sx={{ p: 2 }}>
        <SearchBox onDone={close} />
      </Box>
    </Dialog>
  );
}

/** The way to the search in the top bar. */
export function SearchButton() {
  const translate = useTranslate();
  return (
    <Button
      color="inherit"
      variant="outlined"
      onClick={() => setSearchOpen(true)}
      startIcon={<SearchIcon />}
      aria-keyshortcuts="/ Control+K"
      sx={{ minWidth: 260, justifyContent: 'flex-start', color: 'text.secondary', borderColor: 'divider' }}
    >
      {translate('jn.search.open')}
      <Box component="kbd" aria-hidden sx={{ ml: 'auto', fontSize: 12 }}>
        / · Ctrl K
      </Box>
    </Button>
  );
}

function SearchBox({ onDone }: { onDone: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 150);
  const { data, isFetching, isError } = useQuery({
    queryKey: ['search', asked],
    queryFn: () => ask(SearchDocument, { text: asked, limit: 20 }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const [recent, remember] = useRecentHits();
  const isEmpty = asked === '';
  const hits = isEmpty ? [...recent] : grouped(data?.search ?? []);
  return (
    <Autocomplete<Hit>
      open={!isEmpty || recent.length > 0}
      options={hits}
      loading={isFetching}
      filterOptions={(options) => options}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ kind, id, title }) => `${kind}/${id}/${title}`}
      groupBy={({ kind }) => translate(isEmpty ? 'jn.search.recent' : `jn.enum.SearchKind.${kind}`)}
      onInputChange={(_, value, reason) => reason === 'input' && setText(value)}
      onChange={(_, hit) => {
        if (hit === null) return;
        remember(hit);
        navigate(pathOf(hit));
        onDone();
      }}
      autoHighlight={!isEmpty}
      onClose={(_, reason) => reason === 'escape' && onDone()}
      forcePopupIcon={false}
      noOptionsText={isError ? translate('jn.search.failed') : translate('jn.search.nothing')}
      loadingText={translate('jn.search.searching')}
      slotProps={{ listbox: { sx: { maxHeight: '60vh' } } }}
      renderOption={({ key, ...props }, hit) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          <Typography component="div">
            {hit.title}
            {isEmpty ? (
              <Typography component="span" variant="body2" color="text.secondary">
                {' · '}
                {translate(`jn.enum.SearchKind.${hit.kind}`)}
              </Typography>
            ) : null}
          </Typography>
          <Typography component="div" variant="body2" color="text.secondary">
            {hit.detail}
          </Typography>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus
          label={translate('jn.search.label')}
          helperText={translate('jn.search.help')}
        />
      )}
    />
  );
}

function pathOf({ kind, id }: Hit): string {
  const folders = {
    CUSTOMER: 'customers',
    CONTRACT: 'contracts',
    DEVICE: 'devices',
    PRODUCT: 'products',
    PART: 'parts',
    PLACE: 'stockPlaces',
    PERSON: 'people',
    USER: 'users',
  } as const;
  return `/${folders[kind]}/${encodeURIComponent(id)}/show`;
}

function opensSearch(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'));
}
