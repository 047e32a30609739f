// Kernel: clauses, decisions, dates, money, the work calendar.

export * from './kernel/index.js';

// Terms: the promises of one contract as data.

export * from './terms/index.js';

// Chapter W: warranty and coverage.

export * from './warranty/index.js';

// Chapter F: fees and prices.

export * from './fees/index.js';

// Chapter H: two failed repairs, and the money.

export * from './handover/index.js';

// Chapter K: parts and spares.

export * from './parts/index.js';

// Chapter P: people and certificates.

export * from './people/index.js';

// Personal data: identity numbers, what is kept and how long.

export * from './personal-data/index.js';

// Chapter T: training.

export * from './training/index.js';

// The rules as pages.

export * from './rulebook/index.js';
