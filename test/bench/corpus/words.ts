/** ISO 3166 codes of 195 states, those of which the corpus tells most first. */
export const COUNTRIES = (
  'VN FR CN US KH LA JP RU TH ID MY PH SG IN KR AU DE GB IT ES CA BR MX AR CL PE CO VE CU EG MA DZ TN LY SN ML NE TD CM ' +
  'CI BF TG BJ GH NG GN SL LR GM GW MR CV ST GA CG CD AO ZM ZW MW MZ MG MU KM SC DJ SO ET ER SD SS KE UG RW BI TZ BW NA ' +
  'ZA LS SZ CF GQ SA YE OM AE QA BH KW IQ IR SY LB JO IL PS TR CY GR BG RO HU AT CZ SK PL UA BY LT LV EE FI SE NO DK IS ' +
  'IE NL BE LU CH LI MC AD SM VA MT PT AL MK ME RS BA HR SI MD GE AM AZ KZ UZ TM KG TJ AF PK LK NP BT BD MM BN TL PG SB ' +
  'VU FJ TO WS TV KI NR MH FM PW NZ MN KP GT BZ SV HN NI CR PA HT DO JM BS BB TT GD VC LC DM AG KN GY SR BO PY UY EC MV'
).split(' ');

/** What each kind of event is called. */
export const CALLED = {
  MEETING: 'Rencontre',
  RECEPTION: 'Réception',
  VISIT: 'Visite',
  CALL: 'Entretien téléphonique',
  DIALOGUE: 'Dialogue',
  CONFERENCE: 'Conférence',
  EXCHANGE: 'Échange d’amitié',
  EXERCISE: 'Exercice',
  PORT_CALL: 'Escale',
  TRAINING: 'Formation',
  EXHIBITION: 'Exposition',
  SIGNING: 'Signature',
  COMMEMORATION: 'Cérémonie',
  APPOINTMENT: 'Nomination',
  HANDOVER: 'Remise de matériel',
  OTHER: 'Annonce',
} as const;

const SYLLABLES =
  'ba bé bou cha ché co da dé dou fa fé ga gué jo la lé lou ma mé mou na né nou pa pé po ra ré rou sa sé sou ta té tou va vé vou'.split(
    ' ',
  );
const ENDINGS = ['tion', 'ment', 'eur', 'age', 'ité', 'ance', 'ier', 'ette', 'oir', 'ure'];

/** Words of everyday despatches, the common ones first. */
const COMMON = (
  'coopération défense ministre délégation relations amitié frontière sécurité armée paix accord développement échange ' +
  'peuple région gouvernement entretien solidarité maritime formation bilatérale soutien mission déminage partenariat ' +
  'ambassadeur général colonel hôpital école pêche énergie port pont route douane santé secours aérien naval recherche'
).split(' ');

const made: string[] = [];

/** The word of a rank: a common one, then made-up ones, each of its own; a hundred endings of one beginning share a prefix. */
export function wordOf(rank: number): string {
  made[rank] ??= makeWord(rank);
  return made[rank];
}

function makeWord(rank: number): string {
  if (rank < COMMON.length) return COMMON[rank]!;
  let rest = rank - COMMON.length;
  const ending = ENDINGS[rest % ENDINGS.length]!;
  rest = Math.floor(rest / ENDINGS.length);
  let word = '';
  for (let syllable = 0; syllable < 3; syllable++) {
    word = SYLLABLES[rest % SYLLABLES.length]! + word;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word + ending;
}

export const WORDS = 50_000;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a person of that number, of nobody else. */
export const personName = (number: number): string => {
  const given = SYLLABLES[number % SYLLABLES.length]! + SYLLABLES[(number * 7 + 3) % SYLLABLES.length]!;
  let family = '';
  for (let rest = number + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    family += SYLLABLES[rest % SYLLABLES.length]!;
  return `${capital(given)} ${capital(family)}`;
};

export const PLACES =
  'Hanoï Paris Pékin Vientiane Phnom Penh Tokyo Dakar Oslo Lima Genève Rabat Le Caire'.split(' ');
