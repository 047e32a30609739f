import { presetTerms, type ServiceTerms } from '@jiannuo/rules';

export type PriceTerms = Pick<ServiceTerms, 'samplesMin' | 'sampleMonths' | 'bestPriceMonths'>;

const company = presetTerms([]);

/** The figures of Q29 and Q30 by which a list is judged: the company's own, since no contract is at hand. */
export const listTerms: PriceTerms = {
  samplesMin: company.samplesMin,
  sampleMonths: company.sampleMonths,
  bestPriceMonths: company.bestPriceMonths,
};
