import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { RuleRefusal } from '../../kernel/refusal.js';

/** 一般客户 · 重点客户 · 公共部门 · 同行 */
export const customerClasses = ['STANDARD', 'KEY_ACCOUNT', 'PUBLIC_SECTOR', 'TRADE'] as const;
export type CustomerClass = (typeof customerClasses)[number];

/** Whom a price list is for; a region of null is all regions. */
export interface ListAudience {
  readonly id: string;
  readonly region: string | null;
  readonly customerClass: CustomerClass;
}

export interface ListChoice {
  /** null: no list is for this client. */
  readonly listId: string | null;
  readonly by: 'REGION_AND_CLASS' | 'CLASS' | 'REGION' | 'GENERAL' | 'NONE';
}

/** The one list a client's prices come from: the nearest to the client that there is (Q54). */
export function priceListFor(
  lists: readonly ListAudience[],
  client: { readonly region: string | null; readonly customerClass: CustomerClass },
): Decision<ListChoice> {
  return decide(nearest(lists, client), {
    basis: [{ clause: 'F-04', paragraph: '1', question: 'Q54' }],
    values: [
      { name: 'region', label: text('客户地区', "Client's region"), value: client.region },
      { name: 'customerClass', label: text('客户类别', "Client's class"), value: client.customerClass },
      { name: 'lists', label: text('价格表数', 'Lists'), value: lists.length, unit: 'COUNT' },
    ],
  });
}

function nearest(
  lists: readonly ListAudience[],
  { region, customerClass }: Pick<ListAudience, 'region' | 'customerClass'>,
): ListChoice {
  const steps = [
    ...(region === null ? [] : [{ by: 'REGION_AND_CLASS', region, customerClass } as const]),
    { by: 'CLASS', region: null, customerClass } as const,
    ...(region === null ? [] : [{ by: 'REGION', region, customerClass: 'STANDARD' } as const]),
    { by: 'GENERAL', region: null, customerClass: 'STANDARD' } as const,
  ];
  for (const { by, ...audience } of steps) {
    const list = theOne(lists, audience);
    if (list !== undefined) return { listId: list.id, by };
  }
  return { listId: null, by: 'NONE' };
}

/** Two lists for the same clients would be two prices for one thing. */
function theOne(
  lists: readonly ListAudience[],
  { region, customerClass }: Pick<ListAudience, 'region' | 'customerClass'>,
): ListAudience | undefined {
  const [list, other] = lists.filter(
    (candidate) => candidate.region === region && candidate.customerClass === customerClass,
  );
  if (other === undefined) return list;
  throw new RuleRefusal(
    'INVALID_FACT',
    text('两份价格表给同一地区、同一类客户', 'Two price lists are for the same region and class'),
    [{ clause: 'F-04', paragraph: '1', question: 'Q54' }],
  );
}
