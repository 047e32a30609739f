export default function ScanBatchesPage() {
  return null;
}
