/** The `n`-th identity number that could be somebody's by its form, in a district that does not exist. */
export function identityNumber(n: number): string {
  const body = `99${String(n).padStart(4, '0')}19${String(60 + (n % 40)).padStart(2, '0')}0307${String(n % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}
