import {
  AnnexPeopleDocument,
  AnnexQualificationsDocument,
  type BidAnnexDetailFragment,
} from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';
import type { AnnexChoice } from './annex-choice';

/** What a draft shows as it was saved, with everything those people and the company could show. */
export function useAnnexChoice(annex: BidAnnexDetailFragment) {
  const ids = annex.people.map(({ personId }) => personId);
  const people = useQuery({
    queryKey: ['annex-people', annex.id, annex.version],
    queryFn: async () =>
      ids.length === 0 ? [] : (await ask(AnnexPeopleDocument, { ids, search: null, limit: 100 })).people.rows,
  });
  const qualifications = useQuery({
    queryKey: ['annex-qualifications'],
    queryFn: async () => (await ask(AnnexQualificationsDocument, {})).companyQualifications.rows,
  });
  const saved: AnnexChoice | undefined = people.data && {
    people: annex.people.flatMap(({ personId, certificates, withInsurance }) => {
      const person = people.data.find(({ id }) => id === personId);
      const certificateIds = certificates.map(({ certificateId }) => certificateId);
      return person ? [{ person, certificateIds, withInsurance }] : [];
    }),
    qualificationIds: annex.qualifications.map(({ certificateId }) => certificateId),
  };
  return {
    saved,
    qualifications: qualifications.data,
    error: people.error ?? qualifications.error,
    refetch: () => {
      void people.refetch();
      void qualifications.refetch();
    },
  };
}
