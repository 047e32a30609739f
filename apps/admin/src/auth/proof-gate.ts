import { Gate } from '../data/gate';

/** Where what asks for a fresh proof waits for the dialog in which it is given. */
export const proofGate = new Gate();
