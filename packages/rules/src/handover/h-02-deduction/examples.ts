import type { Examples } from '../../kernel/example.js';
import { oneClaim } from './claim-examples.js';
import { corrections, floors } from './retention-examples.js';
import { inOrder } from './waterfall-examples.js';

export const examples: readonly Examples[] = [oneClaim, inOrder, corrections, floors];
