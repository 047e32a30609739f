export { chapters, clauses } from './chapters.js';
export {
  type RulebookCell,
  type RulebookChapter,
  type RulebookClause,
  type RulebookColumn,
  type RulebookExample,
  type RulebookParameter,
  type RulebookTable,
  type RulebookValue,
  rulebook,
} from './rulebook.js';
export { showCell } from './show-cell.js';
