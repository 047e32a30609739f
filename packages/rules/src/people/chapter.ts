import type { Chapter } from '../kernel/chapter.js';
import { text } from '../kernel/localized.js';
import { clause as p01 } from './p-01-certificates/clause.js';
import { examples as p01Examples } from './p-01-certificates/examples.js';
import { parameters as p01Parameters } from './p-01-certificates/parameters.js';
import { clause as p02 } from './p-02-company-qualifications/clause.js';
import { examples as p02Examples } from './p-02-company-qualifications/examples.js';
import { parameters as p02Parameters } from './p-02-company-qualifications/parameters.js';
import { clause as p03 } from './p-03-qualified-people/clause.js';
import { examples as p03Examples } from './p-03-qualified-people/examples.js';
import { parameters as p03Parameters } from './p-03-qualified-people/parameters.js';
import { clause as p04 } from './p-04-trained-first/clause.js';
import { examples as p04Examples } from './p-04-trained-first/examples.js';
import { parameters as p04Parameters } from './p-04-trained-first/parameters.js';
import { clause as p05 } from './p-05-appointed-providers/clause.js';
import { examples as p05Examples } from './p-05-appointed-providers/examples.js';
import { parameters as p05Parameters } from './p-05-appointed-providers/parameters.js';
import { clause as p06 } from './p-06-responsible-person/clause.js';
import { examples as p06Examples } from './p-06-responsible-person/examples.js';
import { parameters as p06Parameters } from './p-06-responsible-person/parameters.js';
import { clause as p07 } from './p-07-service-office/clause.js';
import { examples as p07Examples } from './p-07-service-office/examples.js';
import { parameters as p07Parameters } from './p-07-service-office/parameters.js';

export const people: Chapter = {
  id: 'P',
  title: text('人员与证书', 'People and certificates'),
  entries: [
    { clause: p01, parameters: p01Parameters, examples: p01Examples },
    { clause: p02, parameters: p02Parameters, examples: p02Examples },
    { clause: p03, parameters: p03Parameters, examples: p03Examples },
    { clause: p04, parameters: p04Parameters, examples: p04Examples },
    { clause: p05, parameters: p05Parameters, examples: p05Examples },
    { clause: p06, parameters: p06Parameters, examples: p06Examples },
    { clause: p07, parameters: p07Parameters, examples: p07Examples },
  ],
};
