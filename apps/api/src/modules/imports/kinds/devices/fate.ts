import type { PlannedRow } from '../../import-kind.js';
import type { ImportProblem } from '../../import-terms.js';
import { type DeviceField, type DeviceRow, type DeviceValues, problem } from './fields.js';
import { certificateKey, deviceKey, type KnownCustomer, type Snapshot } from './snapshot.js';

export type PlannedDevice = PlannedRow<DeviceValues>;

/** The fate of every row against what the database holds, and against the rows before it. */
export function judgeDevices(rows: readonly DeviceRow[], known: Snapshot): PlannedDevice[] {
  const file = new FileSoFar();
  return rows.map((row) => {
    const problems = [...row.problems, ...againstKnown(row.values, known), ...file.against(row)];
    if (problems.length > 0) return { ...row, fate: 'REFUSED', changes: null, problems };
    file.remember(row);
    return { ...row, ...fateOf(row.values, known), problems };
  });
}

export const customerFields = ['contactName', 'address', 'postcode', 'phone', 'fax', 'email'] as const;

function fateOf(values: DeviceValues, known: Snapshot): Pick<PlannedDevice, 'fate' | 'changes'> {
  const device = known.devices.get(deviceKey(values.model ?? '', values.serial ?? ''));
  const customer = known.customers.get(values.customerName ?? '');
  const changes: Record<string, { before: string | null; after: string }> = {};
  const compare = (field: DeviceField, before: string | null) => {
    const after = values[field];
    if (after !== undefined && after !== before) changes[field] = { before, after };
  };
  if (device) {
    compare('soldOn', device.soldOn);
    compare('position', device.position);
    compare('customerName', device.customerName);
    compare('contractNumber', device.contractNumber);
    if (values.contractNumber) compare('certificateNumber', device.listings[values.contractNumber] ?? null);
  }
  if (customer) for (const field of customerFields) compare(field, customer[field]);
  const changed = Object.keys(changes).length > 0;
  return { fate: !device ? 'NEW' : changed ? 'CHANGED' : 'UNCHANGED', changes: changed ? changes : null };
}

function againstKnown(values: DeviceValues, known: Snapshot): ImportProblem[] {
  return [
    ...productProblems(values, known),
    ...contractProblems(values, known),
    ...newDeviceProblems(values, known),
  ];
}

/** The catalogue is not renamed by a list of devices. */
function productProblems(
  { model, productName, category }: DeviceValues,
  { products }: Snapshot,
): ImportProblem[] {
  if (model === undefined) return [];
  const product = products.get(model);
  if (!product) {
    return category === undefined
      ? [
          problem(
            'category',
            'REQUIRED',
            `必填:型号“${model}”是新产品。`,
            `is required: the model "${model}" is new.`,
          ),
        ]
      : [];
  }
  const found: ImportProblem[] = [];
  if (productName !== undefined && productName !== product.name) {
    const words = [
      `与产品目录不符:该型号名为“${product.name}”。`,
      `differs from the catalogue: "${product.name}".`,
    ] as const;
    found.push(problem('productName', 'DIFFERS_FROM_CATALOGUE', ...words));
  }
  if (category !== undefined && category !== product.category) {
    found.push(
      problem('category', 'DIFFERS_FROM_CATALOGUE', '与产品目录不符。', 'differs from the catalogue.'),
    );
  }
  return found;
}

function contractProblems(values: DeviceValues, { contracts, certificates }: Snapshot): ImportProblem[] {
  const { contractNumber, certificateNumber, acceptedOn } = values;
  if (contractNumber === undefined) {
    const needed = [
      '必填:已填写验收单或验收日期。',
      'is required beside a certificate or a date of acceptance.',
    ] as const;
    return certificateNumber !== undefined || acceptedOn !== undefined
      ? [problem('contractNumber', 'REQUIRED', ...needed)]
      : [];
  }
  if (!contracts.has(contractNumber)) {
    const words = [
      `没有“${contractNumber}”这份合同:请先录入合同。`,
      `"${contractNumber}" is not known: enter the contract first.`,
    ] as const;
    return [problem('contractNumber', 'UNKNOWN_CONTRACT', ...words)];
  }
  if (certificateNumber === undefined) {
    return acceptedOn === undefined
      ? []
      : [
          problem(
            'certificateNumber',
            'REQUIRED',
            '必填:已填写验收日期。',
            'is required beside a date of acceptance.',
          ),
        ];
  }
  const certificate = certificates.get(certificateKey(contractNumber, certificateNumber));
  if (!certificate) {
    return acceptedOn === undefined
      ? [problem('acceptedOn', 'REQUIRED', '必填:这是新的验收单。', 'is required: the certificate is new.')]
      : [];
  }
  const differs = acceptedOn !== undefined && acceptedOn !== certificate.acceptedOn;
  const words = [
    `与已有验收单不符(${certificate.acceptedOn ?? '未确认'})。`,
    `differs from the certificate (${certificate.acceptedOn ?? 'not confirmed'}).`,
  ] as const;
  return differs ? [problem('acceptedOn', 'DIFFERS_FROM_CERTIFICATE', ...words)] : [];
}

function newDeviceProblems(
  { model, serial, position }: DeviceValues,
  { devices }: Snapshot,
): ImportProblem[] {
  if (model === undefined || serial === undefined || position !== undefined) return [];
  return devices.has(deviceKey(model, serial))
    ? []
    : [problem('position', 'REQUIRED', '必填:这是新设备。', 'is required: the device is new.')];
}

/** What the rows before said, so that a file that contradicts itself is noticed where it does. */
class FileSoFar {
  readonly #devices = new Map<string, number>();
  readonly #said = new Map<string, { value: string; row: number }>();

  against({ values }: DeviceRow): ImportProblem[] {
    const earlier = this.#devices.get(deviceKey(values.model ?? '', values.serial ?? ''));
    if (earlier !== undefined && values.serial !== undefined) {
      return [
        problem('serial', 'DUPLICATE', `与第 ${earlier} 行重复。`, `stands in row ${earlier} already.`),
      ];
    }
    return statements(values).flatMap(({ about, field, value }) => {
      const before = this.#said.get(about);
      if (before === undefined || before.value === value) return [];
      const words = [
        `与第 ${before.row} 行不一致(“${before.value}”)。`,
        `contradicts row ${before.row} ("${before.value}").`,
      ] as const;
      return [problem(field, 'CONTRADICTS_ROW', ...words)];
    });
  }

  remember({ number, values }: DeviceRow): void {
    this.#devices.set(deviceKey(values.model ?? '', values.serial ?? ''), number);
    for (const { about, value } of statements(values)) {
      if (!this.#said.has(about)) this.#said.set(about, { value, row: number });
    }
  }
}

/** What a row says of a product, a customer or a certificate: the same in every row that names it. */
function statements(values: DeviceValues): { about: string; field: DeviceField; value: string }[] {
  const { model, customerName, contractNumber, certificateNumber } = values;
  const say = (subject: string | undefined, fields: readonly DeviceField[]) =>
    subject === undefined
      ? []
      : fields.flatMap((field) => {
          const value = values[field];
          return value === undefined ? [] : [{ about: `${field}\n${subject}`, field, value }];
        });
  return [
    ...say(model, ['productName', 'category']),
    ...say(customerName, customerFields satisfies readonly (keyof KnownCustomer)[]),
    ...say(contractNumber && certificateNumber && certificateKey(contractNumber, certificateNumber), [
      'acceptedOn',
    ]),
  ];
}
