import { type FloorFacts, statutoryFloors } from '@jiannuo/rules';
import { Alert, AlertTitle, Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useWords } from '../../../widgets/use-words';
import { type ContractPageRow, termsOf } from '../contract-row';

/** Where the contract promises less, or keeps back more, than a statute allows: both quotes. */
export function FloorList() {
  const translate = useTranslate();
  const { say } = useWords();
  const contract = useRecordContext<ContractPageRow>();
  if (contract === undefined) return null;
  const floors = statutoryFloors(termsOf(contract), sumsOf(contract));
  return (
    <>
      {floors.map(({ code, message, ours, statute }) => (
        <Alert key={code} severity="warning" sx={{ mb: 2 }}>
          <AlertTitle>
            {translate('jn.floor.title')} {say(message)}
          </AlertTitle>
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
            <div>
              {translate('jn.floor.ours')} <q lang="zh-CN">{ours}</q>
            </div>
            <div>
              {say(statute.name)} {statute.article} <q lang="zh-CN">{statute.quote}</q>
            </div>
          </Box>
        </Alert>
      ))}
    </>
  );
}

function sumsOf({ settlementFen, retentionFen }: ContractPageRow): FloorFacts {
  return {
    ...(typeof settlementFen === 'number' ? { settlementFen } : {}),
    ...(typeof retentionFen === 'number' ? { retentionFen } : {}),
  };
}
