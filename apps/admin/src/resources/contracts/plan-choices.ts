import { allPlans } from '@jiannuo/rules';

/** The printed plans in their own order, ① to ⑧. */
export const planChoices = allPlans.map(({ id }) => ({ id, name: `jn.enum.PlanId.${id}` }));
