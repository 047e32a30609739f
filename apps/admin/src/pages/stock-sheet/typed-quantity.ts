const MOST = 1_000_000;

/** A whole quantity above 0 as people type it, full-width figures too; null when it is none. */
export function readQuantity(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{1,7}$/.test(plain)) return null;
  const quantity = Number(plain);
  return quantity >= 1 && quantity <= MOST ? quantity : null;
}
