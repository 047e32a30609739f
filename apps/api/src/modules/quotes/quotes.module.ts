import type { Module } from '../services.js';
import { LetterheadResolver } from './letterhead.resolver.js';
import { QuoteEntity } from './quote.entity.js';
import { quoteReads } from './quote.read.js';
import { QuoteResolver } from './quote.resolver.js';
import { quoteRoutes } from './quote.routes.js';
import { QuoteDecisionResolver } from './quote-decision.resolver.js';
import { QuoteLineEntity } from './quote-line.entity.js';
import { QuoteNumberEntity } from './quote-number.entity.js';

const quotes = { code: 'IN_USE', dependent: 'quotes' } as const;

export const quotesModule: Module = {
  name: 'quotes',
  entities: [QuoteEntity, QuoteLineEntity, QuoteNumberEntity],
  resolvers: [QuoteResolver, QuoteDecisionResolver, LetterheadResolver],
  reads: quoteReads,
  routes: quoteRoutes,
  permissions: {
    'quote:read': ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'quote:write': ['ADMIN', 'DISPATCHER'],
    'letterhead:write': ['ADMIN'],
  },
  constraints: {
    quote_customer_fk: quotes,
    quote_contract_fk: quotes,
    quote_device_fk: quotes,
    quote_list_fk: quotes,
    quote_copied_from_fk: quotes,
    quote_line_part_fk: quotes,
    quote_line_service_fk: quotes,
  },
};
