import { Alert, Box } from '@mui/material';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { QuietBar } from '../QuietBar';

GlobalWorkerOptions.workerSrc = workerAddress;

const MOST_PAGES = 50;

/** The pages of a PDF as pictures: nothing in it runs, and no reader of the browser is needed. */
export default function PdfPages({ blob, name }: { blob: Blob; name: string }) {
  const translate = useTranslate();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let task: ReturnType<typeof getDocument> | null = null;
    let closed = false;
    const open = async () => {
      const data = new Uint8Array(await blob.arrayBuffer());
      if (closed) return;
      task = getDocument({ data, isEvalSupported: false, enableXfa: false });
      setPdf(await task.promise);
    };
    open().catch(() => setFailed(!closed));
    return () => {
      closed = true;
      void task?.destroy();
    };
  }, [blob]);
  if (failed) return <Alert severity="warning">{translate('jn.files.notShown')}</Alert>;
  if (pdf === null) return <QuietBar />;
  const count = Math.min(pdf.numPages, MOST_PAGES);
  return (
    <>
      {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
        <Page key={page} pdf={pdf} page={page} label={translate('jn.files.page', { name, page })} />
      ))}
      {pdf.numPages > MOST_PAGES ? (
        <Alert severity="info">{translate('jn.files.more', { count: pdf.numPages - MOST_PAGES })}</Alert>
      ) : null}
    </>
  );
}

interface PageProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly label: string;
}

function Page({ pdf, page, label }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stopped = false;
    let stop: () => void = () => undefined;
    const draw = async () => {
      const proxy = await pdf.getPage(page);
      if (stopped || canvas.current === null) return;
      const viewport = proxy.getViewport({ scale: WIDTH / proxy.getViewport({ scale: 1 }).width });
      canvas.current.width = viewport.width;
      canvas.current.height = viewport.height;
      const task = proxy.render({ canvas: canvas.current, viewport });
      stop = () => task.cancel();
      await task.promise;
    };
    // Closed before it was drawn.
    draw().catch(() => undefined);
    return () => {
      stopped = true;
      stop();
    };
  }, [pdf, page]);
  return (
    <Box
      component="canvas"
      ref={canvas}
      role="img"
      aria-label={label}
      sx={{ maxWidth: 1, height: 'auto', mb: 2, bgcolor: 'common.white', boxShadow: 1 }}
    />
  );
}

/** In pixels: sharp on a screen of two to one. */
const WIDTH = 1_400;
