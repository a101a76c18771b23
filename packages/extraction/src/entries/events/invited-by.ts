import { actorsIn, objectEnd } from '../sentence/actors.ts';
import { unitAmong } from '../sentence/sentence-view.ts';
import type { Draft } from './draft.ts';
import { changed, inRole } from './drafting.ts';

/** Adds who invited to a journey that a verb tells: `s'est rendu à Rome à l'invitation de son homologue X`. */
export function withHost(draft: Draft): Draft {
  const { view, clause, kind, verb } = draft;
  if (kind !== 'VISIT' || clause === null || verb === null || draft.head !== null) return draft;
  const by = unitAmong(view, verb.last + 1, clause.last, ({ low }) => low === 'invitation');
  if (by < 0 || !/^(?:de|du|d'|des)$/u.test(view.units[by + 1]?.low ?? '')) return draft;
  const { people } = actorsIn(view, by + 2, objectEnd(view, clause, by + 2), false);
  const known = new Set(draft.actors.map(({ person }) => person));
  const hosts = people.filter((person) => !known.has(person));
  if (hosts.length === 0) return draft;
  const host = { people: hosts, countries: [], international: false, anaphor: null, first: by, last: by };
  return changed(draft, { actors: [...draft.actors, ...inRole(host, 'HOST')] });
}
