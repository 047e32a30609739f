import { GraphQLScalarType } from 'graphql';
import { GraphQLJSON } from '../../platform/graphql/index.js';

export const GraphQLServiceTerms = json(
  'ServiceTerms',
  'The promises of a contract: `ServiceTerms` of @jiannuo/rules as JSON. Refused, with paths, when not formalised.',
);

export const GraphQLCoverageFacts = json(
  'CoverageFacts',
  '`CoverageFacts` of @jiannuo/rules as JSON: what `coverageOf()` takes.',
);

export const GraphQLWorkCalendarData = json(
  'WorkCalendarData',
  '`CalendarData` of @jiannuo/rules as JSON: what `makeCalendar()` takes.',
);

function json(name: string, description: string) {
  const { parseValue, parseLiteral } = GraphQLJSON;
  return new GraphQLScalarType({ name, description, parseValue, parseLiteral });
}
