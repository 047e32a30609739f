import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every violation of WCAG 2.1 A and AA that axe finds on the page, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(stillness);
  return page.evaluate(async () => {
    const tool = (globalThis as unknown as { axe: typeof axe }).axe;
    const result = await tool.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
    });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

/** Colours halfway through a transition are nobody's: waits for what moves to arrive, spinners apart. */
async function stillness(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
