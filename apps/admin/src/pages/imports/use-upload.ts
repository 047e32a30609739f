import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportTarget } from './import-target';
import { uploadFile } from './upload-file';

/** Sends a file and opens its import; says why it was not taken. */
export function useUpload(target: ImportTarget) {
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (file: File): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const result = await uploadFile(file, target);
    setBusy(false);
    if ('problem' in result) setProblem(result.problem);
    else navigate(`/import/${result.id}`);
    return 'id' in result;
  };
  return { send, busy, problem };
}
