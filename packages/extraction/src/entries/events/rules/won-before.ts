import { timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import type { Draft, EventRule } from '../draft.ts';
import { draft } from '../drafting.ts';

const OUTCOME =
  /^(?:vainqueurs?|victorieu(?:x|se|ses)|tombeurs?|battue?s?|vaincue?s?|dominée?s?|défaite?s?|éliminée?s?)$/u;
const ADVERB = /^(?:large|larges|largement|courts|nets|nettement|sèchement|lourdement)$/u;
const OVER = /^(?:de|du|des|d'|par|face|contre|devant)$/u;
/** Units of the aside in front of the comma. */
const LONGEST = 20;

/** `Vainqueurs du Ghana samedi à Lomé, les Togolais …`, `Battue hier par le Chili, …`: a match of an earlier day, told before the sentence's own verb. */
export const wonBefore: EventRule = {
  name: 'won-before',
  read: (view): Draft[] => {
    const { units } = view;
    const at = ADVERB.test(units[0]?.low ?? '') ? 1 : 0;
    if (!OUTCOME.test(units[at]?.low ?? '')) return [];
    const comma = units.findIndex(({ low }, index) => index > at && index <= LONGEST && low === ',');
    const [placed] = comma < 0 ? [] : timesIn(view, at + 1, comma);
    if (!placed) return [];
    const over = units.findIndex(({ low }, index) => index > at && index < comma && OVER.test(low));
    const open = /^(?:à|au|aux)$/u.test(units[over + 1]?.low ?? '') ? over + 2 : over + 1;
    const [beaten] = over < 0 ? [] : sidesIn(view, open, comma);
    const main = view.clauses.find(({ verb, relative }) => verb !== null && !relative && verb.first > comma);
    const [winner] = sidesIn(view, comma + 1, (main?.verb?.first ?? comma + 8) - 1);
    if (!beaten) return [];
    return [
      draft({
        rule: 'won-before',
        kind: 'OTHER',
        view,
        // Its own, so that what the sentence goes on to tell is read besides.
        clause: null,
        first: 0,
        last: comma - 1,
        anchor: placed.at,
        verb: null,
        tense: null,
        status: 'HELD',
        firmness: 'NAMED',
        countries: [...new Set(winner ? [winner, beaten] : [beaten])],
      }),
    ];
  },
  examples: [
    {
      text: 'date 2024-03-27\n\nVictorieux du Pérou vendredi à Lima, les Boliviens s’entraînent à La Paz.',
      finds: { kind: 'OTHER', date: '2024-03-22', status: 'HELD', countries: ['BO', 'PE'] },
    },
    {
      text: 'date 2024-03-27\n\nLargement battue mercredi dernier par le Kenya, l’équipe ougandaise affrontera lundi la Zambie.',
      finds: { kind: 'OTHER', date: '2024-03-20', status: 'HELD', countries: ['UG', 'KE'] },
    },
    {
      text: 'date 2024-03-27\n\nBattus mardi par le Ghana, les joueurs béninois rentreront jeudi à Cotonou.',
      finds: { kind: 'OTHER', date: '2024-03-26', status: 'HELD', countries: ['BJ', 'GH'] },
    },
  ],
};
