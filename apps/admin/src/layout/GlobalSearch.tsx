import { SearchDocument, type SearchQuery } from '@jiannuo/schema';
import SearchIcon from '@mui/icons-material/Search';
import {
  Autocomplete,
  Box,
  Button,
  Dialog,
  IconButton,
  TextField,
  type Theme,
  Tooltip,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ask } from '../data/execute';
import { useDebounced } from './use-debounced';

type Hit = SearchQuery['search'][number];

/** One box for everything: `/` or Ctrl-K. Fragments and pinyin initials are the API's business. */
export function GlobalSearch() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const isSmall = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const label = translate('jn.search.open');
  return (
    <>
      {isSmall ? (
        <Tooltip title={label}>
          <IconButton color="inherit" aria-label={label} onClick={() => setOpen(true)}>
            <SearchIcon />
          </IconButton>
        </Tooltip>
      ) : (
        <Button
          color="inherit"
          variant="outlined"
          onClick={() => setOpen(true)}
          startIcon={<SearchIcon />}
          aria-keyshortcuts="/ Control+K"
          sx={{
            minWidth: 260,
            justifyContent: 'flex-start',
            color: 'text.secondary',
            borderColor: 'divider',
          }}
        >
          {label}
          <Box component="kbd" aria-hidden sx={{ ml: 'auto', fontSize: 12 }}>
            / · Ctrl K
          </Box>
        </Button>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="sm"
        aria-label={label}
        sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      >
        <SearchBox onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function SearchBox({ onDone }: { onDone: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 150);
  const { data, isFetching, isError } = useQuery({
    queryKey: ['search', asked],
    queryFn: () => ask(SearchDocument, { text: asked, limit: 12 }),
    enabled: asked !== '',
  });
  const hits = asked === '' ? [] : (data?.search ?? []);
  return (
    <Autocomplete<Hit>
      open={asked !== ''}
      options={hits}
      loading={isFetching}
      filterOptions={(options) => options}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ kind, id }) => `${kind}/${id}`}
      groupBy={({ kind }) => translate(`jn.enum.SearchKind.${kind}`)}
      onInputChange={(_, value, reason) => reason === 'input' && setText(value)}
      onChange={(_, hit) => {
        if (hit === null) return;
        navigate(pathOf(hit));
        onDone();
      }}
      autoHighlight
      forcePopupIcon={false}
      noOptionsText={isError ? translate('jn.search.failed') : translate('jn.search.nothing')}
      loadingText={translate('jn.search.searching')}
      slotProps={{ listbox: { sx: { maxHeight: '60vh' } } }}
      sx={{ m: 2 }}
      renderOption={({ key, ...props }, hit) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          <Typography component="div">{hit.title}</Typography>
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
