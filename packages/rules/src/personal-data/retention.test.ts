import { describe, expect, it } from 'vitest';
import { consentNeeded, documentClassCodes, documentClasses } from './document-class.js';
import { annexEndsOn, keptMonths, retainUntil } from './retention.js';

describe('papers on file', () => {
  it.each(documentClassCodes)('%s says what it is for, in both languages', (code) => {
    const { name, purpose } = documentClasses[code];
    expect(documentClasses[code].code).toBe(code);
    expect([name.zh, name.en, purpose.zh, purpose.en].map((words) => words.trim())).not.toContain('');
  });

  it.each(documentClassCodes)('%s has an end unless it is the company’s own', (code) => {
    expect(retainUntil(code, null)).toBeNull();
    expect(retainUntil(code, '2026-02-28') === null).toBe(code === 'COMPANY_QUALIFICATION');
    expect(keptMonths[code] === null).toBe(code === 'COMPANY_QUALIFICATION');
  });

  it('that are sensitive and the person’s own need consent', () => {
    const silent = documentClassCodes.filter(
      (code) => documentClasses[code].sensitive && !consentNeeded(code),
    );
    expect(silent).toEqual(['BID_ANNEX']);
  });

  it('of a bid end with its contract, or a year after the bid', () => {
    expect(annexEndsOn({ bidOn: '2026-03-01', contractUntilOn: '2029-02-28' })).toBe('2029-02-28');
    expect(annexEndsOn({ bidOn: '2028-02-29', contractUntilOn: null })).toBe('2029-02-28');
  });

  it('end on a day that exists', () => {
    expect(retainUntil('ID_CARD', '2028-02-29')).toBe('2029-02-28');
    expect(retainUntil('SOCIAL_INSURANCE', '2026-08-31')).toBe('2028-08-31');
    expect(retainUntil('BID_ANNEX', '2025-02-28')).toBe('2028-02-28');
  });
});
