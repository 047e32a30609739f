import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene, type Held } from '../../../test/certificate-scene.js';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  s = certificateScene(api);
});
afterAll(() => api.stop());

const review = `mutation ($id: ID!, $input: ReviewCertificateInput!) {
  reviewCertificate(id: $id, input: $input) { nextReviewOn version reviews { reviewedOn nextReviewOn recordedBy } } }`;

const refused = async (document: string, variables: Record<string, unknown>) =>
  (await api.as('hr').query(document, variables)).errors?.[0]?.extensions;

describe('qualifications of the company', () => {
  it('move on with a review: by the rhythm of the type, or as said', async () => {
    const { id } = await s.qualification('ISO_9001', {
      validUntilOn: '2027-12-31',
      nextReviewOn: '2026-03-01',
    });
    const ofCompany = review.replaceAll('reviewCertificate', 'reviewCompanyQualification');
    const { reviewCompanyQualification } = await api
      .as('hr')
      .data<{ reviewCompanyQualification: object }>(ofCompany, {
        id,
        input: { version: 1, reviewedOn: '2026-02-20' },
      });
    expect(reviewCompanyQualification).toEqual({
      nextReviewOn: '2027-02-20',
      version: 2,
      reviews: [{ reviewedOn: '2026-02-20', nextReviewOn: '2027-02-20', recordedBy: '何人事' }],
    });
    expect(
      (await refused(ofCompany, { id, input: { version: 2, reviewedOn: '2026-06-16' } }))?.fields,
    ).toMatchObject({
      reviewedOn: { code: 'FUTURE' },
    });
    expect(
      (
        await refused(ofCompany, {
          id,
          input: { version: 2, reviewedOn: '2026-06-15', nextReviewOn: '2028-01-01' },
        })
      )?.fields,
    ).toMatchObject({ nextReviewOn: { code: 'DATES' } });
    expect(await refused(review, { id, input: { version: 2, reviewedOn: '2026-06-15' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('and certificates of people are two kinds that no id crosses', async () => {
    const { id: personId } = await s.person();
    const mine = await s.certificate(personId, 'DIPLOMA');
    const ours = await s.qualification('BUSINESS_LICENCE', { number: '91330000TEST' });
    const one = `query ($id: ID!) { certificate(id: $id) { id } }`;
    expect(await refused(one, { id: ours.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused(one.replace('certificate', 'companyQualification'), { id: mine.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { companyQualifications } = await api
      .as('hr')
      .data<{ companyQualifications: { rows: Held[] } }>(
        '{ companyQualifications(filter: { search: "yyzz" }) { rows { id number renews { id } } } }',
      );
    expect(companyQualifications.rows).toEqual([{ id: ours.id, number: '91330000TEST', renews: null }]);
    await expect(
      api.sql('UPDATE certificate SET person_id = $2 WHERE id = $1', [ours.id, personId]),
    ).rejects.toThrow('different holders');
  });
});
