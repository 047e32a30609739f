import { Box } from '@mui/material';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { ApplyStep } from './ApplyStep';
import { ColumnStep } from './ColumnStep';
import { FileStep } from './FileStep';
import { targetOf } from './import-target';
import { isJudged } from './job-counts';
import { RecentImports } from './RecentImports';
import { RowStep } from './RowStep';
import { Step } from './Step';
import { useImportJob } from './use-import-job';

/** Four steps on one page; the address holds the job, so a reload loses nothing. */
export default function ImportPage() {
  const translate = useTranslate();
  const { may } = useRights();
  const { jobId } = useParams();
  const [search, setSearch] = useSearchParams();
  const { job, error, refetch } = useImportJob(jobId);
  const [revision, setRevision] = useState(0);
  const changed = () => {
    setRevision((count) => count + 1);
    void refetch();
  };
  const target =
    job === undefined ? targetOf(search, may) : { kind: job.kind, priceListId: job.priceList?.id ?? null };
  const read = job !== undefined && isJudged(job);
  return (
    <Box sx={{ pt: 2 }}>
      <Title title="jn.menu.imports" />
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      <Step
        number={1}
        title={translate('jn.import.file')}
        done={job !== undefined && job.status !== 'FAILED'}
      >
        <FileStep
          job={job}
          target={target}
          onTarget={({ kind, priceListId }) =>
            setSearch({ kind, ...(priceListId === null ? {} : { list: priceListId }) }, { replace: true })
          }
        />
      </Step>
      {jobId !== undefined && job === undefined && error === null ? <QuietBar /> : null}
      {read ? (
        <>
          <Step number={2} title={translate('jn.import.columns')} done>
            <ColumnStep key={`${job.id}/${job.version}`} job={job} onChanged={changed} />
          </Step>
          <Step number={3} title={translate('jn.import.rows')} done={job.refusedCount === 0}>
            <RowStep job={job} revision={revision} />
          </Step>
          <Step number={4} title={translate('jn.import.apply')} done={job.status === 'APPLIED'}>
            <ApplyStep job={job} target={target} onChanged={changed} />
          </Step>
        </>
      ) : null}
      {jobId === undefined ? <RecentImports /> : null}
    </Box>
  );
}
