import { expect, it } from 'vitest';
import { read } from '../index.ts';

it.each([
  [
    'L’attaché de défense, Paul Kariuki, quittera ses fonctions le 31 mars.',
    'Paul Kariuki quittera ses fonctions d’attaché de défense',
    'Paul Kariuki to leave office as defence attaché',
    'Paul Kariuki sẽ thôi giữ chức tùy viên quốc phòng',
  ],
])('the post that is left is told: %s', (sentence, FR, EN, VI) => {
  const { events } = read(`date 2024-03-07\n\n${sentence}`);
  expect(events.map(({ titles }) => titles)).toContainEqual({ FR, EN, VI });
});
