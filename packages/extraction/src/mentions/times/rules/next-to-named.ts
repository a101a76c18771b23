import { followedBy, precededBy } from '../lexicon/around.ts';
import { at, END } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const DAYS: Readonly<Record<string, number>> = {
  'avant-veille': -2,
  veille: -1,
  lendemain: 1,
  surlendemain: 2,
};

/** `veille sanitaire`, `état de veille`: watching, not the eve. */
const WATCH = followedBy(
  ' (?:sanitaire|stratégique|technologique|médiatique|citoyenne|juridique|concurrentielle|permanente|numérique|humanitaire|sur )',
);
const OF_EVENT = followedBy(" (?:de |du |des |d')");
/** `à la veille du sommet` looks at what is to come; `la veille du sommet` tells a day of what has been dated. */
const AT = precededBy("(?:à la |à l'|au |aux )");

/** `le lendemain à Accra, le surlendemain à Abidjan`: both are told from one day, and the first is the last one named. */
const BEHIND_NEXT_DAY =
  /(?<!sur)lendemain(?:(?!\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|veille)[^.]|\. )*$/iu;
const NEAR = 120;

/** `la veille`, `le lendemain`, `l'avant-veille`, `le surlendemain`: beside the last date named. */
export const nextToNamed: TimeRule = {
  name: 'next-to-named',
  triggers: ['veille', 'avant-veille', 'lendemain', 'surlendemain'],
  pattern: at(
    `(?<=(?:^|[^A-Za-z])(?:l[ae] |l'|dès le |au |à la |du |de la |même le )|^)(?<word>(?:avant-)?veille|(?:sur)?lendemain)${END}`,
  ),
  read(groups, { text, start, end }) {
    if (WATCH(text, end)) return null;
    const from = OF_EVENT(text, end) ? (AT(text, start) ? 'EVENT' : 'EVENT_NAMED') : 'NAMED';
    const word = groups.word!.toLowerCase();
    const by =
      word === 'surlendemain' && BEHIND_NEXT_DAY.test(text.slice(Math.max(0, start - NEAR), start))
        ? 1
        : DAYS[word]!;
    return { kind: 'SHIFT', unit: 'DAY', by, from };
  },
  examples: [
    {
      text: 'Il a vu le roi lundi et parlera le 20 mars. La [veille], il avait vu la reine.',
      on: '2024-03-12',
      value: '2024-03-10',
      edtf: '2024-03-10',
    },
    {
      text: 'Ils se sont vus jeudi, a dit vendredi la cour. La [veille] du sommet, le roi était arrivé.',
      on: '2024-03-15',
      value: '2024-03-13',
      edtf: '2024-03-13',
    },
    { text: 'À la [veille] du sommet, tous se taisent.', on: '2024-03-12', value: 'XXXX-XX-XX', edtf: null },
    {
      text: 'Arrivé le 5 mars à Lima, il a vu le président le [lendemain].',
      on: '2024-03-12',
      value: '2024-03-06',
      edtf: '2024-03-06',
    },
    {
      text: 'Le 1er avril, le pont rouvrait ; la [veille], on le testait.',
      on: '2024-04-12',
      value: '2024-03-31',
      edtf: '2024-03-31',
    },
    {
      text: 'Arrivé le 5 mars à Lima, il ira le lendemain à Ica et le [surlendemain] à Puno.',
      on: '2024-03-05',
      value: '2024-03-07',
      edtf: '2024-03-07',
    },
    {
      text: 'Jugé lundi, il a été libéré le [surlendemain].',
      on: '2024-03-15',
      value: '2024-03-13',
      edtf: '2024-03-13',
    },
    {
      text: 'La [veille], la Bourse avait chuté.',
      on: '2024-03-15',
      value: '2024-03-14',
      edtf: '2024-03-14',
    },
  ],
};
