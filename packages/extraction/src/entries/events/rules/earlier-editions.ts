import { readOrdinal } from '../../../mentions/phrases/ordinals.ts';
import { RETURNING } from '../../kind-traits.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { clauseAt } from '../../sentence/sentence-view.ts';
import type { Draft, EventRule } from '../draft.ts';
import { draft } from '../drafting.ts';

const PRONOUN: ReadonlySet<string> = new Set(['celle', 'celui', 'celles', 'ceux']);
/** What opens a list of other editions; `supérieure à celle de 2023` only measures. */
const OPENS = /^(?:après|avant|depuis|comme|et|outre|,)$/u;
const OF = /^(?:de|d'|du|des)$/u;

/** `C'est la troisième, après celle de 2020`. */
const isCounted = (view: SentenceView, at: number): boolean =>
  view.units
    .slice(0, at)
    .some(
      ({ low, text }, index, words) =>
        /^(?:le|la)$/u.test(words[index - 1]?.low ?? '') &&
        readOrdinal(low, text) !== null &&
        view.verbs.some(({ last, lemma }) => last === index - 2 && lemma === 'être'),
    );

/** Whether something that comes back, or a word that counts it, stands in front. */
const returnsBefore = (view: SentenceView, at: number): boolean =>
  view.heads.some(
    ({ last, noun }) => last < at && (RETURNING.has(noun.kind) || /^(?:édition|session)$/u.test(noun.phrase)),
  ) || isCounted(view, at);

/** The last unit of a place right behind a time: `à Iquitos`. */
function placeEnd(view: SentenceView, at: number): number {
  if (!/^(?:à|en|au|aux)$/u.test(view.units[at + 1]?.low ?? '')) return at;
  const { place } = view.units[at + 2] ?? {};
  let end = at + 2;
  if (!place) return view.countries.some(({ unit }) => unit === end) ? end : at;
  while (view.units[end + 1]?.place === place) end += 1;
  return end;
}

/** `celles de 2019 à Iquitos et d'août 2021 à Tarapacá`: one for each time behind the pronoun. */
function editionsBehind(view: SentenceView, pronoun: number): Draft[] {
  const found: Draft[] = [];
  let at = pronoun + 1;
  for (;;) {
    if (OF.test(view.units[at]?.low ?? '')) at += 1;
    if (!view.units[at]?.time?.edtf) return found;
    const last = placeEnd(view, at);
    found.push(
      draft({
        rule: 'earlier-editions',
        kind: 'OTHER',
        view,
        clause: clauseAt(view, at),
        first: found.length === 0 ? pronoun : at - 1,
        last,
        anchor: at,
        verb: null,
        tense: null,
        firmness: 'NAMED',
        edition: 'PREVIOUS',
      }),
    );
    if (!/^(?:et|,|puis)$/u.test(view.units[last + 1]?.low ?? '')) return found;
    at = last + 2;
    if (PRONOUN.has(view.units[at]?.low ?? '')) return found;
  }
}

/** `la troisième édition, après celles de 2019 à Iquitos et d'août 2021 à Tarapacá`: a pronoun and a date stand for each. */
export const earlierEditions: EventRule = {
  name: 'earlier-editions',
  read: (view) => {
    const drafts: Draft[] = [];
    for (let at = 1; at < view.units.length - 1; at++) {
      const begins =
        PRONOUN.has(view.units[at]!.low) &&
        OF.test(view.units[at + 1]!.low) &&
        OPENS.test(view.units[at - 1]!.low) &&
        returnsBefore(view, at);
      if (begins) drafts.push(...editionsBehind(view, at));
    }
    return drafts;
  },
  examples: [
    {
      text: 'date 2024-06-13\n\nLe Tchad et le Niger participent depuis lundi à la troisième édition de l’exercice « Dune rouge » à Agadem, après celles de 2019 à Faya et de mars 2022 à Diffa.',
      finds: { kind: 'EXERCISE', date: '2022-03', status: 'HELD' },
    },
    {
      text: 'date 2024-06-13\n\nLe Forum des îles s’est ouvert jeudi à Suva. Cette édition, comme celle de 2021, est placée sous le signe de l’eau.',
      finds: { kind: 'CONFERENCE', date: '2021', status: 'HELD' },
    },
    {
      text: 'date 2024-06-13\n\nLa récolte de mil est supérieure à celle de 2023.',
      finds: null,
    },
  ],
};
