/** A tense as the entries need it; past participles of all genders and numbers are one. */
export type Tense =
  | 'PRESENT'
  | 'IMPERFECT'
  | 'PAST'
  | 'PLUPERFECT'
  | 'FUTURE'
  | 'CONDITIONAL'
  | 'INFINITIVE'
  | 'PARTICIPLE'
  | 'GERUND';

export interface VerbForm {
  readonly lemma: string;
  readonly tense: Tense;
  readonly plural: boolean;
}

/** Endings that replace the ending of the infinitive: present, imperfect, simple past, future stem, participles. */
interface Family {
  readonly infinitive: string;
  readonly present: readonly [string, string];
  readonly imperfect: string;
  readonly past: readonly [string, string];
  readonly future: string;
  readonly participle: string;
}

const family = (
  infinitive: string,
  present: string,
  imperfect: string,
  past: string,
  future: string,
  participle: string,
): Family => {
  const pair = (text: string): readonly [string, string] => {
    const [one = '', many = ''] = text.split(' ');
    return [one, many];
  };
  return { infinitive, present: pair(present), imperfect, past: pair(past), future, participle };
};

/** The longest infinitive ending wins; `er` and `ir` at the end are the regular groups. */
const FAMILIES: readonly Family[] = [
  family('tenir', 'tient tiennent', 'ten', 'tint tinrent', 'tiendr', 'tenu'),
  family('venir', 'vient viennent', 'ven', 'vint vinrent', 'viendr', 'venu'),
  family('cevoir', 'çoit çoivent', 'cev', 'çut çurent', 'cevr', 'çu'),
  family('cueillir', 'cueille cueillent', 'cueill', 'cueillit cueillirent', 'cueiller', 'cueilli'),
  family('vrir', 'vre vrent', 'vr', 'vrit vrirent', 'vrir', 'vert'),
  family('frir', 'fre frent', 'fr', 'frit frirent', 'frir', 'fert'),
  family('mettre', 'met mettent', 'mett', 'mit mirent', 'mettr', 'mis'),
  family('battre', 'bat battent', 'batt', 'battit battirent', 'battr', 'battu'),
  family('prendre', 'prend prennent', 'pren', 'prit prirent', 'prendr', 'pris'),
  family('endre', 'end endent', 'end', 'endit endirent', 'endr', 'endu'),
  family('rompre', 'rompt rompent', 'romp', 'rompit rompirent', 'rompr', 'rompu'),
  family('ondre', 'ond ondent', 'ond', 'ondit ondirent', 'ondr', 'ondu'),
  family('erdre', 'erd erdent', 'erd', 'erdit erdirent', 'erdr', 'erdu'),
  family('indre', 'int ignent', 'ign', 'ignit ignirent', 'indr', 'int'),
  family('dire', 'dit disent', 'dis', 'dit dirent', 'dir', 'dit'),
  family('crire', 'crit crivent', 'criv', 'crivit crivirent', 'crir', 'crit'),
  family('lire', 'lit lisent', 'lis', 'lut lurent', 'lir', 'lu'),
  family('faire', 'fait font', 'fais', 'fit firent', 'fer', 'fait'),
  family('uire', 'uit uisent', 'uis', 'uisit uisirent', 'uir', 'uit'),
  family('suivre', 'suit suivent', 'suiv', 'suivit suivirent', 'suivr', 'suivi'),
  family('vivre', 'vit vivent', 'viv', 'vécut vécurent', 'vivr', 'vécu'),
  family('clure', 'clut cluent', 'clu', 'clut clurent', 'clur', 'clu'),
  family('naître', 'naît naissent', 'naiss', 'naquit naquirent', 'naîtr', 'né'),
  family('connaître', 'connaît connaissent', 'connaiss', 'connut connurent', 'connaîtr', 'connu'),
  family('paraître', 'paraît paraissent', 'paraiss', 'parut parurent', 'paraîtr', 'paru'),
  family('vaincre', 'vainc vainquent', 'vainqu', 'vainquit vainquirent', 'vaincr', 'vaincu'),
  family('mourir', 'meurt meurent', 'mour', 'mourut moururent', 'mourr', 'mort'),
  family('courir', 'court courent', 'cour', 'courut coururent', 'courr', 'couru'),
  family('partir', 'part partent', 'part', 'partit partirent', 'partir', 'parti'),
  family('sortir', 'sort sortent', 'sort', 'sortit sortirent', 'sortir', 'sorti'),
  family('servir', 'sert servent', 'serv', 'servit servirent', 'servir', 'servi'),
  family('envoyer', 'envoie envoient', 'envoy', 'envoya envoyèrent', 'enverr', 'envoyé'),
  family('oyer', 'oie oient', 'oy', 'oya oyèrent', 'oier', 'oyé'),
  family('peler', 'pelle pellent', 'pel', 'pela pelèrent', 'peller', 'pelé'),
  family('céder', 'cède cèdent', 'céd', 'céda cédèrent', 'céder', 'cédé'),
  family('érer', 'ère èrent', 'ér', 'éra érèrent', 'érer', 'éré'),
  family('ébrer', 'èbre èbrent', 'ébr', 'ébra ébrèrent', 'ébrer', 'ébré'),
  family('éter', 'ète ètent', 'ét', 'éta étèrent', 'éter', 'été'),
  family('éguer', 'ègue èguent', 'égu', 'égua éguèrent', 'éguer', 'égué'),
  family('mener', 'mène mènent', 'men', 'mena menèrent', 'mèner', 'mené'),
  family('cheter', 'chète chètent', 'chet', 'cheta chetèrent', 'chèter', 'cheté'),
  family('chever', 'chève chèvent', 'chev', 'cheva chevèrent', 'chèver', 'chevé'),
  family('jeter', 'jette jettent', 'jet', 'jeta jetèrent', 'jetter', 'jeté'),
  family('lever', 'lève lèvent', 'lev', 'leva levèrent', 'lèver', 'levé'),
  family('ger', 'ge gent', 'ge', 'gea gèrent', 'ger', 'gé'),
  family('cer', 'ce cent', 'ç', 'ça cèrent', 'cer', 'cé'),
  family('er', 'e ent', '', 'a èrent', 'er', 'é'),
  family('ir', 'it issent', 'iss', 'it irent', 'ir', 'i'),
];

/** Every third-person form, infinitive and participle of a French verb, as [form, tense, plural]. */
export function formsOf(lemma: string): readonly (readonly [string, Tense, boolean])[] {
  const found = FAMILIES.find((candidate) => lemma.endsWith(candidate.infinitive));
  if (!found) throw new Error(`no conjugation for verb: ${lemma}`);
  const stem = lemma.slice(0, -found.infinitive.length);
  const participle = stem + found.participle;
  const plural = participle.endsWith('s') ? participle : `${participle}s`;
  const ending = (text: string, many: boolean, tense: Tense) => [stem + text, tense, many] as const;
  return [
    [lemma, 'INFINITIVE', false],
    ending(found.present[0], false, 'PRESENT'),
    ending(found.present[1], true, 'PRESENT'),
    ending(`${found.imperfect}ait`, false, 'IMPERFECT'),
    ending(`${found.imperfect}aient`, true, 'IMPERFECT'),
    ending(found.past[0], false, 'PAST'),
    ending(found.past[1], true, 'PAST'),
    ending(`${found.future}a`, false, 'FUTURE'),
    ending(`${found.future}ont`, true, 'FUTURE'),
    ending(`${found.future}ait`, false, 'CONDITIONAL'),
    ending(`${found.future}aient`, true, 'CONDITIONAL'),
    ending(`${found.imperfect}ant`, false, 'GERUND'),
    [participle, 'PARTICIPLE', false],
    [plural, 'PARTICIPLE', true],
    [`${participle}e`, 'PARTICIPLE', false],
    [`${participle}es`, 'PARTICIPLE', true],
  ];
}

/** Every form of the given verbs; a form of several verbs or tenses keeps them all, in the list's order. */
export function indexForms(lemmas: readonly string[]): ReadonlyMap<string, readonly VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  for (const lemma of lemmas) {
    for (const [form, tense, plural] of formsOf(lemma)) {
      const list = index.get(form) ?? [];
      if (!list.some((known) => known.lemma === lemma && known.tense === tense)) {
        list.push({ lemma, tense, plural });
      }
      index.set(form, list);
    }
  }
  return index;
}
