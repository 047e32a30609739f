import type { TestApi } from './harness.js';

type Row = { id: string; version: number };

let made = 0;

/** Facts arranged the way the SPA enters them: over GraphQL, as the administrator. Each call makes new rows. */
export function business(api: TestApi) {
  const next = (prefix: string) => {
    made += 1;
    return `${prefix}-${String(made).padStart(4, '0')}`;
  };

  async function create(type: string, input: object): Promise<Row> {
    const document = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id version } }`;
    return (await api.as('admin').data<{ made: Row }>(document, { input })).made;
  }

  const customer = (more: object = {}) => create('Customer', { name: next('客户'), ...more });
  const product = (more: object = {}) =>
    create('Product', { name: '网络摄像机', model: next('MODEL'), category: 'CCTV', ...more });

  return {
    customer,
    product,
    async contract(more: object = {}): Promise<Row> {
      const customerId = (await customer()).id;
      const plans = ['SECURITY_INTEGRATION'];
      return create('Contract', {
        number: next('HT'),
        name: '视频监控系统',
        customerId,
        kind: 'GOODS',
        plans,
        ...more,
      });
    },
    part: (more: object = {}) =>
      create('Part', { number: next('BJ'), name: '电源模块', category: 'ACCESSORY', ...more }),
    place: (more: object = {}) =>
      create('StockPlace', { code: next('CK'), name: '中心库', kind: 'WAREHOUSE', ...more }),
    certificate: (contractId: string, more: object = {}) =>
      create('AcceptanceCertificate', { contractId, number: next('YS'), ...more }),
    async device(more: object = {}): Promise<Row> {
      const [productId, customerId] = [(await product()).id, (await customer()).id];
      return create('Device', { serial: next('SN'), productId, customerId, position: '一层大厅', ...more });
    },
    async list(certificateId: string, deviceIds: string[], supplied: boolean | null = null): Promise<void> {
      await api.as('admin').data(
        `mutation ($certificateId: ID!, $deviceIds: [ID!]!, $supplied: Boolean) {
          listDevices(certificateId: $certificateId, deviceIds: $deviceIds, supplied: $supplied) { id }
        }`,
        { certificateId, deviceIds, supplied },
      );
    },
    /** A device under one contract, accepted on a day. */
    async coveredDevice(acceptedOn: string, contract: object = {}) {
      const { id: contractId } = await this.contract(contract);
      const { id: certificateId } = await this.certificate(contractId, { acceptedOn });
      const { id: deviceId } = await this.device({ contractId });
      await this.list(certificateId, [deviceId]);
      return { contractId, certificateId, deviceId };
    },
  };
}
