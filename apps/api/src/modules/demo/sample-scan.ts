import type { Instant } from '../../platform/clock.js';
import { Press } from '../../platform/documents/index.js';

/** A page that looks like a scan from afar and says from near that it is none: one for each name, made once. */
export class SampleScans {
  readonly #press = new Press();
  readonly #made = new Map<string, Promise<Buffer>>();

  constructor(private readonly madeAt: Instant) {}

  of(name: string): Promise<Buffer> {
    const known = this.#made.get(name) ?? this.#print(name);
    this.#made.set(name, known);
    return known;
  }

  close(): Promise<void> {
    return this.#press.close();
  }

  async #print(name: string): Promise<Buffer> {
    const pdf = await this.#press.print({
      title: name,
      author: '践诺演示',
      madeAt: this.madeAt,
      content: [
        { text: name, fontSize: 28, alignment: 'center', margin: [0, 140, 0, 40] },
        { text: '样本:演示公司的虚构证件,不证明任何事。', fontSize: 14, alignment: 'center' },
        { text: 'A specimen of the demo company. It proves nothing.', fontSize: 14, alignment: 'center' },
      ],
      footer: name,
      watermark: '样本',
    });
    return Buffer.from(pdf);
  }
}
