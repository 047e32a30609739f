import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { SaveButton, SimpleForm, Toolbar, useRecordContext, useResourceContext } from 'react-admin';
import { ConflictDialog } from './ConflictDialog';
import { DeleteOne } from './DeleteOne';
import { DraftKeeper } from './DraftKeeper';

interface ResourceFormProps {
  readonly children: ReactNode;
  readonly defaultValues?: Readonly<Record<string, unknown>>;
  /** Where the noun can be deleted at all. */
  readonly deletable?: boolean;
}

/** Every form of the system: one column on a phone, two beside; keeps drafts, warns before leaving. */
export function ResourceForm({ children, defaultValues, deletable = false }: ResourceFormProps) {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  return (
    <SimpleForm
      warnWhenUnsavedChanges
      defaultValues={defaultValues}
      toolbar={
        <Toolbar
          sx={{
            position: 'sticky',
            bottom: 0,
            // On a phone: above the bottom bar, not under it.
            '&.RaToolbar-mobileToolbar': { position: 'sticky', bottom: 56 },
            zIndex: 1,
            bgcolor: 'background.paper',
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <SaveButton />
          <Box sx={{ flex: 1 }} />
          {deletable && record !== undefined ? <DeleteOne /> : null}
        </Toolbar>
      }
    >
      <DraftKeeper formKey={`${resource}/${record?.id ?? 'new'}`} resource={resource} />
      <ConflictDialog />
      <Box
        sx={{
          width: '100%',
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          columnGap: 2,
          alignItems: 'start',
          // Every field keeps the same distances, whichever component draws it.
          '& > *': { minWidth: 0 },
          '& .MuiFormControl-root': { mt: '8px', mb: '4px' },
          '& .MuiInputBase-root:not(.MuiInputBase-multiline)': { minHeight: 38 },
          '& .jn-wide': { gridColumn: '1 / -1' },
        }}
      >
        {children}
      </Box>
    </SimpleForm>
  );
}
