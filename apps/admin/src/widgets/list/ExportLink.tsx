import DownloadIcon from '@mui/icons-material/Download';
import { Button } from '@mui/material';
import { useListContext, useLocale, useResourceContext, useStore, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { filled, type Values } from '../../data/resource-adapter';

/** Where the server's table is called otherwise than the list, or its filter says more than the screen's. */
export interface ExportAs {
  readonly table: string;
  filter(values: Values): Values;
}

/** The server writes the CSV: with the filter and order of the screen, without the columns hidden here. */
export function ExportLink({ hiddenAtFirst, as }: { hiddenAtFirst: readonly string[]; as?: ExportAs }) {
  const translate = useTranslate();
  const locale = useLocale();
  const resource = useResourceContext() ?? '';
  const { may } = useRights();
  const { filterValues, sort } = useListContext();
  const [hidden] = useStore<readonly string[]>(`${resource}.datatable`, hiddenAtFirst);
  if (!may('export:run')) return null;
  return (
    <Button
      component="a"
      size="small"
      href={exportAddress({
        resource: as?.table ?? resource,
        locale,
        filter: as?.filter(filterValues) ?? filterValues,
        sort,
        hidden,
      })}
      download={`${as?.table ?? resource}.csv`}
      startIcon={<DownloadIcon />}
    >
      {translate('jn.list.exportCsv')}
    </Button>
  );
}

export function exportAddress(list: {
  readonly resource: string;
  readonly locale: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: string };
  readonly hidden: readonly string[];
}): string {
  const query = new URLSearchParams({ locale: list.locale.startsWith('zh') ? 'zh-CN' : 'en-US' });
  const filter = filled(list.filter);
  if (Object.keys(filter).length > 0) query.set('filter', JSON.stringify(filter));
  query.set('sort', JSON.stringify([{ field: list.sort.field, direction: list.sort.order }]));
  if (list.hidden.length > 0) query.set('hidden', list.hidden.join(','));
  return `/exports/${list.resource}.csv?${query}`;
}
