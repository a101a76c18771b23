import type { TimeJoin } from '../join.ts';
import { followedBy, precededBy } from '../lexicon/around.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const SEPARATOR = /^(?:(?<comma> ?, )|[ \u00a0]et (?:le |la |en )?)$/u;
/** `en 2022 et 2023 respectivement`: each year goes with a thing of its own. */
const APIECE = followedBy('[ ,]{1,2}respectivement');
const EACH = precededBy('respectivement,? (?:en|à|le) ');

/** Whether the second is the weekday, month or year right after the first, which says nothing more of when that was. */
function follows(left: Meaning, right: Meaning): boolean {
  if (left.kind === 'SHIFT') {
    if (left.unit !== 'DAY' || left.from !== 'REFERENCE' || left.by < 0) return false;
    // `demain et vendredi`: said on a Wednesday.
    if (right.kind === 'WEEKDAY') return left.by === 1 && right.direction === null;
    return (
      right.kind === 'SHIFT' && right.unit === 'DAY' && right.from === 'REFERENCE' && right.by === left.by + 1
    );
  }
  if (left.kind === 'YEAR') return right.kind === 'YEAR' && right.year === left.year + 1;
  if (left.kind === 'DAY') {
    const bare = left.month === null && left.weekday !== null && left.within === null;
    return bare && right.kind === 'DAY' && right.month === null && right.day === left.day + 1;
  }
  if (left.kind === 'WEEKDAY') {
    if (right.kind === 'NTH') {
      return left.direction === null && right.what === left.weekday + 1 && right.of.kind === 'SHIFT';
    }
    return right.kind === 'WEEKDAY' && left.direction === null && right.weekday === (left.weekday % 7) + 1;
  }
  if (left.kind !== 'MONTH' || right.kind !== 'MONTH') return false;
  const sameYear = left.year === null || left.year === right.year;
  // `en février et mars prochains`: the first may have been given the direction of both.
  const sameWay = left.direction === null || left.direction === right.direction;
  return sameYear && sameWay && left.within === null && right.month === left.month + 1;
}

/** The last of the run that begins at `first`; -1 where no `et` closes it. */
function lastOfRow(candidates: readonly Candidate[], first: number, text: string): number {
  let last = -1;
  for (let at = first; at + 1 < candidates.length; at++) {
    const [left, right] = [candidates[at]!, candidates[at + 1]!];
    if (right.start - left.end > 8 || !follows(left.meaning, right.meaning)) break;
    const separator = SEPARATOR.exec(text.slice(left.end, right.start));
    if (!separator) break;
    if (separator.groups!.comma !== undefined) continue;
    last = at + 1;
    break;
  }
  return last;
}

/** What the last says of when it is holds for the first: `mercredi et jeudi derniers`, `juin et juillet 2024`. */
function stretch(from: Meaning, to: Meaning): Meaning {
  if (from.kind === 'WEEKDAY' && to.kind === 'WEEKDAY') {
    return { kind: 'RANGE', from: { ...from, direction: to.direction }, to: { ...to, direction: null } };
  }
  if (from.kind === 'MONTH' && to.kind === 'MONTH') {
    const { year, direction, within } = to;
    return { kind: 'RANGE', from: { ...from, year, direction, within }, to };
  }
  return { kind: 'RANGE', from, to };
}

/** `mardi et mercredi`, `juillet et août`, `2019, 2020 et 2021`: neighbours in the calendar are one stretch of it. */
export const inARow: TimeJoin = {
  name: 'in-a-row',
  join(candidates, text) {
    const joined: Candidate[] = [];
    for (let at = 0; at < candidates.length; at++) {
      const first = candidates[at]!;
      const last = lastOfRow(candidates, at, text);
      const { end, meaning } = candidates[last] ?? first;
      if (last === -1 || APIECE(text, end) || EACH(text, first.start)) {
        joined.push(first);
        continue;
      }
      joined.push({ start: first.start, end, meaning: stretch(first.meaning, meaning), rule: 'in-a-row' });
      at = last;
    }
    return joined;
  },
  examples: [
    {
      text: 'Elle devait se rendre [demain et vendredi] à Vaduz.',
      on: '2022-03-16',
      value: '2022-03-17/2022-03-18',
      edtf: '2022-03-17/2022-03-18',
    },
    {
      text: 'La grève est suivie [jeudi 13 et vendredi 14], selon le syndicat.',
      on: '2024-06-13',
      value: '2024-06-13/2024-06-14',
      edtf: '2024-06-13/2024-06-14',
    },
    {
      text: 'Ils se verront [mardi et mercredi de la semaine prochaine].',
      on: '2024-06-13',
      value: '2024-06-18/2024-06-19',
      edtf: '2024-06-18/2024-06-19',
    },
    {
      text: 'La commission a siégé [mardi et mercredi] à Oran.',
      on: '2024-06-13',
      value: '2024-06-11/2024-06-12',
      edtf: '2024-06-11/2024-06-12',
    },
    {
      text: 'Ils se sont réunis [mercredi et jeudi derniers].',
      on: '2024-06-11',
      value: '2024-06-05/2024-06-06',
      edtf: '2024-06-05/2024-06-06',
    },
    {
      text: 'Le port fermera en [juillet et août].',
      on: '2024-06-13',
      value: '2024-07/2024-08',
      edtf: '2024-07/2024-08',
    },
    {
      text: 'Deux stages suivront en [mai et juin prochains].',
      on: '2024-03-13',
      value: '2024-05/2024-06',
      edtf: '2024-05/2024-06',
    },
    {
      text: 'Les pluies ont manqué en [mars, avril et mai 2022].',
      on: '2024-06-13',
      value: '2022-03/2022-05',
      edtf: '2022-03/2022-05',
    },
    {
      text: 'Le chantier fut arrêté en [2020 et 2021].',
      on: '2024-06-13',
      value: '2020/2021',
      edtf: '2020/2021',
    },
    {
      text: 'Il parlera le [samedi et le dimanche] aux fidèles.',
      on: '2024-06-13',
      value: '2024-06-15/2024-06-16',
      edtf: '2024-06-15/2024-06-16',
    },
    {
      text: 'Les ponts ont rouvert en 2021 et [2022], respectivement.',
      on: '2024-06-13',
      value: '2022',
      edtf: '2022',
    },
  ],
};
