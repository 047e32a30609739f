import { Alert, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import { dropDraft, keepDraft, mayKeepDraft, readDraft } from '../../data/drafts';
import type { Values } from '../../data/resource-adapter';

/** Keeps what is typed until it is saved, and offers it again after a reload. */
export function DraftKeeper({ formKey, resource }: { formKey: string; resource: string }) {
  const translate = useTranslate();
  const { watch, setValue } = useFormContext();
  const { isDirty, dirtyFields, isSubmitSuccessful } = useFormState();
  const [found, setFound] = useState<Values | null>(() =>
    mayKeepDraft(resource) ? readDraft(formKey) : null,
  );
  const dirty = useRef<readonly string[]>([]);
  dirty.current = isDirty ? Object.keys(dirtyFields) : [];

  useEffect(() => {
    if (!mayKeepDraft(resource)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = watch((values) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const typed = Object.fromEntries(dirty.current.map((name) => [name, values[name]]));
        if (dirty.current.length > 0) keepDraft(formKey, typed);
      }, 300);
    });
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [watch, formKey, resource]);

  useEffect(() => {
    if (isSubmitSuccessful) dropDraft(formKey);
  }, [isSubmitSuccessful, formKey]);

  if (found === null || isDirty) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 1, width: '100%' }}
      action={
        <>
          <Button
            color="inherit"
            size="small"
            onClick={() => {
              for (const [name, value] of Object.entries(found)) setValue(name, value, { shouldDirty: true });
              setFound(null);
            }}
          >
            {translate('jn.form.restoreDraft')}
          </Button>
          <Button
            color="inherit"
            size="small"
            onClick={() => {
              dropDraft(formKey);
              setFound(null);
            }}
          >
            {translate('jn.form.dropDraft')}
          </Button>
        </>
      }
    >
      {translate('jn.form.draftFound')}
    </Alert>
  );
}
