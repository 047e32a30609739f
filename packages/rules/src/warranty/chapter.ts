import type { Chapter } from '../kernel/chapter.js';
import { text } from '../kernel/localized.js';
import { clause as w01Clause } from './w-01-sale-record/clause.js';
import { examples as w01Examples } from './w-01-sale-record/examples.js';
import { parameters as w01Parameters } from './w-01-sale-record/parameters.js';
import { clause as w02Clause } from './w-02-free-repair/clause.js';
import { examples as w02Examples } from './w-02-free-repair/examples.js';
import { parameters as w02Parameters } from './w-02-free-repair/parameters.js';
import { clause as w03Clause } from './w-03-free-period/clause.js';
import { examples as w03Examples } from './w-03-free-period/examples.js';
import { parameters as w03Parameters } from './w-03-free-period/parameters.js';
import { clause as w04Clause } from './w-04-paid-period/clause.js';
import { examples as w04Examples } from './w-04-paid-period/examples.js';
import { parameters as w04Parameters } from './w-04-paid-period/parameters.js';
import { clause as w05Clause } from './w-05-two-years/clause.js';
import { examples as w05Examples } from './w-05-two-years/examples.js';
import { parameters as w05Parameters } from './w-05-two-years/parameters.js';
import { clause as w06Clause } from './w-06-three-years/clause.js';
import { examples as w06Examples } from './w-06-three-years/examples.js';
import { parameters as w06Parameters } from './w-06-three-years/parameters.js';
import { clause as w07Clause } from './w-07-replacement/clause.js';
import { examples as w07Examples } from './w-07-replacement/examples.js';
import { parameters as w07Parameters } from './w-07-replacement/parameters.js';
import { clause as w08Clause } from './w-08-exclusions/clause.js';
import { examples as w08Examples } from './w-08-exclusions/examples.js';
import { parameters as w08Parameters } from './w-08-exclusions/parameters.js';
import { clause as w09Clause } from './w-09-lightning/clause.js';
import { examples as w09Examples } from './w-09-lightning/examples.js';
import { parameters as w09Parameters } from './w-09-lightning/parameters.js';
import { clause as w10Clause } from './w-10-workmanship-custody/clause.js';
import { examples as w10Examples } from './w-10-workmanship-custody/examples.js';
import { parameters as w10Parameters } from './w-10-workmanship-custody/parameters.js';
import { clause as w11Clause } from './w-11-software/clause.js';
import { examples as w11Examples } from './w-11-software/examples.js';
import { parameters as w11Parameters } from './w-11-software/parameters.js';

/** W: how long repair is free, what for, and what starts and ends it. */
export const warranty: Chapter = {
  id: 'W',
  title: text('质保与保障', 'Warranty and coverage'),
  entries: [
    { clause: w01Clause, parameters: w01Parameters, examples: w01Examples },
    { clause: w02Clause, parameters: w02Parameters, examples: w02Examples },
    { clause: w03Clause, parameters: w03Parameters, examples: w03Examples },
    { clause: w04Clause, parameters: w04Parameters, examples: w04Examples },
    { clause: w05Clause, parameters: w05Parameters, examples: w05Examples },
    { clause: w06Clause, parameters: w06Parameters, examples: w06Examples },
    { clause: w07Clause, parameters: w07Parameters, examples: w07Examples },
    { clause: w08Clause, parameters: w08Parameters, examples: w08Examples },
    { clause: w09Clause, parameters: w09Parameters, examples: w09Examples },
    { clause: w10Clause, parameters: w10Parameters, examples: w10Examples },
    { clause: w11Clause, parameters: w11Parameters, examples: w11Examples },
  ],
};
