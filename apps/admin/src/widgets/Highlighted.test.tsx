// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Highlighted } from './Highlighted';

test('marks every word wherever it stands, and nothing else', () => {
  const { container } = render(<Highlighted text="雷击事故 (Lightning) 属保修" words={['雷击', 'light']} />);
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['雷击', 'Light']);
  expect(container.textContent).toBe('雷击事故 (Lightning) 属保修');
});

test('a bracket is a letter like any other', () => {
  const { container } = render(<Highlighted text="§18.8(4)" words={['(4)']} />);
  expect(container.querySelector('mark')?.textContent).toBe('(4)');
});
