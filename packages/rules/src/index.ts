// kernel
export * from './kernel/index.js';

// terms
export * from './terms/index.js';

// chapter W
export * from './warranty/index.js';

// chapter F
export * from './fees/index.js';

// chapter H
export * from './handover/index.js';

// rulebook
export * from './rulebook/index.js';
