import type { Chance } from './chance.ts';
import type { Agreement, Country } from './countries.ts';

/** Who takes part, as a text calls him, and how what is said of him agrees. */
export interface Side {
  readonly part: string;
  readonly text: string;
  readonly agreement: Agreement;
  /** Whether the text leaves his country to the dateline. */
  readonly untold: boolean;
}

/** A post that both sides' people may hold, so that one is the other's `homologue`. */
export interface Post {
  readonly head: { readonly m: string; readonly f: string };
  /** `de la Défense`; empty for who leads a country. */
  readonly field: string;
}

const PRESIDENT: Post = { head: { m: 'président', f: 'présidente' }, field: '' };
const PREMIER: Post = { head: { m: 'Premier ministre', f: 'Première ministre' }, field: '' };
const minister = (field: string, m = 'ministre', f = 'ministre'): Post => ({ head: { m, f }, field });
export const FOREIGN = minister('des Affaires étrangères');
export const DEFENCE = minister('de la Défense');
const MINISTERS = [
  FOREIGN,
  FOREIGN,
  DEFENCE,
  DEFENCE,
  minister('du Commerce'),
  minister("de l'Intérieur"),
  minister("de l'Energie"),
  minister('de la Santé'),
  minister("de l'Agriculture"),
  minister('des Affaires étrangères', 'vice-ministre', 'vice-ministre'),
  minister('de la Défense', 'vice-ministre', 'vice-ministre'),
];
const ARMY: Post = {
  head: { m: "chef d'état-major", f: "cheffe d'état-major" },
  field: 'des armées',
};

/** A post that both countries have. */
export function drawPost(level: string, a: Country, b: Country, chance: Chance): Post {
  if (level === 'army') return ARMY;
  if (level === 'min' || (level === 'top' && chance.holds(0.5))) return chance.of(MINISTERS);
  const shared = [
    ...(a.heads.includes('p') && b.heads.includes('p') ? [PRESIDENT, PRESIDENT] : []),
    ...(a.heads.includes('m') && b.heads.includes('m') ? [PREMIER] : []),
  ];
  return shared.length === 0 ? FOREIGN : chance.of(shared);
}

const side = (part: string, text: string, agreement: Agreement, untold = false): Side => ({
  part,
  text,
  agreement,
  untold,
});

/** The forms of someone in a post: by an adjective, by the country's name, by the dateline, before or behind his name. */
function holders(country: Country, post: Post, woman: boolean): Side[] {
  const agreement: Agreement = woman ? 'fs' : 'ms';
  const head = woman ? post.head.f : post.head.m;
  const le = woman ? 'la' : 'le';
  const name = woman ? country.woman : country.man;
  const adjective = country.adjective(agreement);
  const { field } = post;
  const forms = [
    side('adjective', `${le} ${head} ${adjective} ${field}`, agreement),
    side(
      'adjective, name',
      field ? `${le} ${head} ${adjective} ${field}, ${name},` : `${le} ${head} ${adjective}, ${name},`,
      agreement,
    ),
    side(
      'adjective name',
      field ? `${le} ${head} ${adjective} ${field} ${name}` : `${le} ${head} ${adjective} ${name}`,
      agreement,
    ),
    side('of country', `${le} ${head} ${field} ${country.of}`, agreement),
    side('of country, name', `${le} ${head} ${field} ${country.of}, ${name},`, agreement),
    side('name, post of country', `${name}, ${head} ${field} ${country.of},`, agreement),
    side('name, post with adjective', `${name}, ${head} ${adjective} ${field},`, agreement),
    side(
      'bare post and name',
      field ? `${le} ${head} ${field}, ${name},` : `${le} ${head} ${name}`,
      agreement,
      true,
    ),
  ];
  if (post === FOREIGN) {
    const chef = woman ? 'la cheffe' : 'le chef';
    const diplomacy = `la diplomatie ${country.adjective('fs')}`;
    forms.push(side('chief of diplomacy', `${chef} de ${diplomacy}`, agreement));
    forms.push(side('chief of diplomacy, name', `${chef} de ${diplomacy}, ${name},`, agreement));
  }
  if (post === PRESIDENT && !woman) {
    forms.push(side("chef de l'Etat", `le chef de l'Etat ${country.adjective('ms')}`, 'ms'));
    forms.push(side("chef de l'Etat, name", `le chef de l'Etat ${country.adjective('ms')}, ${name},`, 'ms'));
  }
  if (post === PREMIER && !woman)
    forms.push(
      side('chef du gouvernement', `le chef du gouvernement ${country.adjective('ms')}, ${name},`, 'ms'),
    );
  return forms;
}

function soldiers(country: Country): Side[] {
  const forces = country.adjective('fp');
  return [
    side('army chief', `le chef d'état-major des armées ${forces}`, 'ms'),
    side('army chief, name', `le chef d'état-major des armées ${forces}, le général ${country.man},`, 'ms'),
    side('army chief of country', `le chef d'état-major de l'armée ${country.adjective('fs')}`, 'ms'),
    side(
      'general, army chief',
      `le général ${country.man}, chef d'état-major des forces armées ${country.of},`,
      'ms',
    ),
  ];
}

/** Forms of the second side that lean on the first: `son homologue`. */
function counterparts(country: Country, woman: boolean): Side[] {
  const agreement: Agreement = woman ? 'fs' : 'ms';
  const name = woman ? country.woman : country.man;
  return [
    side('homologue adjective', `son homologue ${country.adjective(agreement)}`, agreement),
    side('homologue adjective name', `son homologue ${country.adjective(agreement)} ${name}`, agreement),
    side('homologue adjective, name', `son homologue ${country.adjective(agreement)}, ${name},`, agreement),
    side('homologue of country', `son homologue ${country.of}`, agreement),
    side('homologue of country, name', `son homologue ${country.of}, ${name},`, agreement),
  ];
}

function delegations(country: Country): Side[] {
  return [
    side('delegation led', `une délégation ${country.adjective('fs')} conduite par ${country.man}`, 'fs'),
    side(
      'delegation of ministry',
      `une délégation du ministère ${country.adjective('ms')} de la Défense`,
      'fs',
    ),
    side('delegation of parliament', `une délégation de parlementaires ${country.adjective('mp')}`, 'fs'),
    side('delegation of country', `une délégation de haut niveau venue ${country.of}`, 'fs'),
    side('businesspeople', `une quinzaine d'hommes d'affaires ${country.adjective('mp')}`, 'fs'),
  ];
}

function forces(country: Country): Side[] {
  const [fs, fp] = [country.adjective('fs'), country.adjective('fp')];
  return [
    side('the forces', `les forces armées ${fp}`, 'fp'),
    side('the army', `l'armée ${fs}`, 'fs'),
    side('the air force', `l'armée de l'air ${fs}`, 'fs'),
    side('the army of country', `l'armée ${country.of}`, 'fs'),
    side('soldiers', `des soldats ${country.adjective('mp')}`, 'mp'),
    side('so many soldiers', `quelque 200 militaires ${country.adjective('mp')}`, 'mp'),
  ];
}

const VESSELS: readonly (readonly [string, Agreement])[] = [
  ['la frégate', 'fs'],
  ['le patrouilleur', 'ms'],
  ['le navire-école', 'ms'],
  ['le bâtiment amphibie', 'ms'],
  ['la corvette', 'fs'],
];

function ships(country: Country, chance: Chance): Side[] {
  const [vessel, agreement] = chance.of(VESSELS);
  const name = chance.of(['Etoile du Sud', 'Alcyon', 'Libertad', 'Résolution', 'Almirante Soler', 'Meltem']);
  return [
    side('ship adjective name', `${vessel} ${country.adjective(agreement)} ${name}`, agreement),
    side('ship adjective "name"', `${vessel} ${country.adjective(agreement)} « ${name} »`, agreement),
    side('ship of the navy', `${vessel} ${name} de la marine ${country.adjective('fs')}`, agreement),
    side('ship, vessel of the navy', `${vessel} ${name}, de la marine ${country.of},`, agreement),
    side('ships', 'deux navires de guerre '.concat(country.adjective('mp')), 'mp'),
  ];
}

const nameAgreement = (country: Country): Agreement => (country.name.startsWith('les ') ? 'mp' : 'ms');

/** `top`, `chief`, `min`, `army`: somebody in the post; the others as they are called. */
export function drawSide(
  level: string,
  country: Country,
  other: Country,
  post: Post,
  chance: Chance,
  leaning: boolean,
): Side {
  const woman = chance.holds(0.25);
  switch (level) {
    case 'state':
      return chance.of([
        side('country', country.name, nameAgreement(country)),
        side('capital for country', country.capital, 'ms'),
      ]);
    case 'amb':
      return chance.of([
        side('ambassador of country', `l'ambassadeur ${country.of}, ${country.man},`, 'ms'),
        side(
          'ambassador of country at capital',
          `l'ambassadeur ${country.of} à ${other.capital}, ${country.man},`,
          'ms',
        ),
        side('ambassador adjective', `l'ambassadeur ${country.adjective('ms')} ${country.man}`, 'ms'),
        side('new ambassador', `le nouvel ambassadeur ${country.of} ${other.in}`, 'ms'),
      ]);
    case 'deleg':
      return chance.of(delegations(country));
    case 'forces':
      return chance.of(forces(country));
    case 'ship':
      return chance.of(ships(country, chance));
    case 'army':
      return chance.of(leaning && chance.holds(0.5) ? counterparts(country, false) : soldiers(country));
    default:
      return chance.of(
        leaning && chance.holds(0.6) ? counterparts(country, woman) : holders(country, post, woman),
      );
  }
}
