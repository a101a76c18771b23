import {
  localized,
  proof,
  sampleAgreement,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
  samplePerson,
  stated,
  type TemporaryStore,
  temporaryStore,
} from '@ephemeride/store/testing';

const COUNTRIES = ['KH', 'LA', 'CN', 'JP'] as const;
const KINDS = ['MEETING', 'VISIT', 'RECEPTION', 'DIALOGUE'] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** The despatch of that number: a meeting of two people of its own, an agreement and an anniversary's return. */
function despatch(number: number) {
  const partner = COUNTRIES[number % COUNTRIES.length]!;
  const date = `${2022 + (number % 4)}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`;
  const title = `Rencontre d’amitié ${number}`;
  const participant = (person: string, country: string, role: 'HOST' | 'GUEST') => ({
    person,
    organization: `Ministère ${number}`,
    country,
    role,
    post: 'ministre',
    rank: 'général',
  });
  return sampleDocument(
    `despatch-${number}`,
    {
      date,
      titles: localized(title),
      countries: ['VN', partner],
      people: [
        samplePerson({
          name: `Anh Nguyen${number}`,
          role: 'ministre',
          mentions: [{ start: 0, end: 5, rule: 'sample' }],
        }),
        samplePerson({ name: `Sok Dara${number}`, country: partner, role: 'ministre' }),
      ],
      organizations: [{ name: `Ministère ${number}`, aliases: [], country: 'VN', mentions: [] }],
      events: [
        sampleEvent({
          title,
          kind: KINDS[number % KINDS.length]!,
          date: stated(date),
          countries: ['VN', partner],
          place: { name: 'Hanoï', country: 'VN' },
          participants: [
            participant(`Anh Nguyen${number}`, 'VN', 'HOST'),
            participant(`Sok Dara${number}`, partner, 'GUEST'),
          ],
          evidence: [proof('Texte')],
        }),
      ],
      agreements: [
        sampleAgreement({
          titles: localized(`Protocole ${number}`),
          period: stated(`${2000 + number}/2024`),
          countries: ['VN', partner],
        }),
      ],
      commemorations: [
        sampleCommemoration({
          ordinal: 80,
          year: 2024,
          anniversary: {
            slug: `1944-12-22-${number}`,
            origin: '1944-12-22',
            titles: localized(`Fondation ${number}`),
            countries: ['VN'],
            basis: 'STATED',
          },
          date: { edtf: '2024-12-22', basis: 'COMPUTED', stated: null },
        }),
      ],
    },
    `Texte de la dépêche ${number} : rencontre d’amitié.`,
  );
}

/** A store with so many invented despatches, each with people, a body, an event, an agreement and an anniversary of its own. */
export const corpusOfMany = (despatches: number): Promise<TemporaryStore> =>
  temporaryStore(...Array.from({ length: despatches }, (_each, index) => despatch(index)));
