import type { PriceEditionQuery } from '@jiannuo/schema';

/** An edition as its page reads it. */
export type Edition = NonNullable<PriceEditionQuery['priceEdition']>;
