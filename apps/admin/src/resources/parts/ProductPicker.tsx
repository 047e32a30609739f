import { ProductsDocument, type ProductsQuery } from '@jiannuo/schema';
import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useDebounced } from '../../layout/use-debounced';

type Product = ProductsQuery['products']['rows'][number];

interface ProductPickerProps {
  /** Ids of those that are there already. */
  readonly taken: readonly string[];
  onPick(product: Product): void;
}

/** Finds a product by any fragment or by pinyin; each pick adds one. */
export function ProductPicker({ taken, onPick }: ProductPickerProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useDebounced(text.trim(), 200);
  const { data, isFetching } = useQuery({
    queryKey: ['products-to-pick', search],
    queryFn: () =>
      ask(ProductsDocument, {
        filter: search === '' ? {} : { search },
        sort: [{ field: 'MODEL', direction: 'ASC' }],
        limit: 50,
        offset: 0,
      }),
  });
  const options = (data?.products.rows ?? []).filter(({ id }) => !taken.includes(id));
  return (
    <Autocomplete<Product>
      options={options}
      value={null}
      inputValue={text}
      loading={isFetching}
      blurOnSelect={false}
      filterOptions={(all) => all}
      getOptionLabel={({ model, name }) => `${model} · ${name}`}
      getOptionKey={({ id }) => id}
      onInputChange={(_, value, reason) => reason !== 'reset' && setText(value)}
      onChange={(_, product) => {
        if (product === null) return;
        onPick(product);
        setText('');
      }}
      renderInput={(params) => <TextField {...params} label={translate('jn.fit.add')} margin="dense" />}
    />
  );
}
